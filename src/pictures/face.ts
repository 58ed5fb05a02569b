import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../types.ts';
import type { FaceGlyphs } from './glyphs.ts';

/** What the texts of a picture are set in: families in two weights that hold the characters of a language. */
export interface Face {
  /** The names of the families, the first choice first, as `font-family` takes them. */
  family: string;
  /** The files of both weights of each family. */
  files: string[];
  /** Width of a text in the unit of `size` (the font size). Throws on a character without a glyph. */
  width: (text: string, size: number, isBold: boolean) => number;
  /** The characters of a text for which no picture has a glyph. */
  lacking: (text: string) => string[];
}

const folder = join(process.cwd(), 'fonts');
const file = (name: string): string => join(folder, name);
const glyphs = JSON.parse(readFileSync(file('glyphs.json'), 'utf8')) as Record<string, FaceGlyphs>;

/** Families by the names of their files; what the first does not hold is taken from the next. */
const simplified = { name: 'noto-sans-sc', family: 'Noto Sans SC' };
const families: Readonly<Record<Lang, readonly { name: string; family: string }[]>> = {
  'zh-hans': [simplified],
  'zh-hant': [{ name: 'noto-sans-hk', family: 'Noto Sans HK' }],
  en: [{ name: 'noto-sans', family: 'Noto Sans' }, simplified],
};

/** Advances by character, in ems. */
function advancesOf(name: string): Map<string, number> {
  const found = glyphs[name];
  if (!found) throw new Error(`no such face: ${name}; run \`npm run fonts\``);
  const entries = Object.entries(found.advances);
  return new Map(
    entries.flatMap(([advance, all]) => [...all].map((one) => [one, Number(advance) / found.em] as const)),
  );
}

/** Says which characters have no glyph, and what to do. */
function lackingError(lacking: readonly string[], text: string): Error {
  const named = [...new Set(lacking)].map(
    (one) => `“${one}” (U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`,
  );
  return new Error(
    `no glyph for ${named.join(', ')} in: ${text}\n    run \`npm run fonts\` to add it to the fonts of pictures, or write it another way`,
  );
}

/** Advances of one weight of all families of a language. */
function weightOf(lang: Lang, weight: 400 | 700): Map<string, number> {
  const all = families[lang].toReversed().map(({ name }) => advancesOf(`${name}-${weight}`));
  return new Map(all.flatMap((advances) => [...advances]));
}

function makeFace(lang: Lang): Face {
  const [regular, bold] = [weightOf(lang, 400), weightOf(lang, 700)];
  const lacking = (text: string) => [...text].filter((one) => !regular.has(one) || !bold.has(one));
  const width = (text: string, size: number, isBold: boolean) => {
    const advances = isBold ? bold : regular;
    let ems = 0;
    for (const one of text) {
      const advance = advances.get(one);
      if (advance === undefined) throw lackingError(lacking(text), text);
      ems += advance;
    }
    return ems * size;
  };
  return {
    family: families[lang].map(({ family }) => family).join(', '),
    files: families[lang].flatMap(({ name }) => [file(`${name}-400.ttf`), file(`${name}-700.ttf`)]),
    width,
    lacking,
  };
}

const faces = new Map<Lang, Face>();

/** The face of a language. */
export function face(lang: Lang): Face {
  const found = faces.get(lang) ?? makeFace(lang);
  faces.set(lang, found);
  return found;
}

const spoken = /<(?:text|tspan)(?:\s+[\w:-]+="[^"]*")*\s*>([^<]*)/g;
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** Throws when a text of a drawing has a character without a glyph: it would be a box, or nothing at all. */
export function requireGlyphs(svg: string, lang: Lang): void {
  for (const [, text = ''] of svg.matchAll(spoken)) {
    const said = text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
    const lacking = face(lang).lacking(said.replace(/[\n\t]/g, ' '));
    if (lacking.length > 0) throw lackingError(lacking, said);
  }
}

/** Runs of a text that the first family of a language does not hold. */
function strangers(lang: Lang): { pattern: RegExp; family: string } | null {
  const [first, next] = families[lang];
  if (!first || !next) return null;
  const held = Object.values(glyphs[`${first.name}-400`]?.advances ?? {}).join('');
  return { pattern: new RegExp(`[^${held.replace(/[\\\]^-]/g, '\\$&')}]+`, 'gu'), family: next.family };
}

/** The same drawing with every character that the first family does not hold named to be set in the next: renderers
 *  that look for one themselves may take another weight. */
export function withFamilies(svg: string, lang: Lang): string {
  const found = strangers(lang);
  if (!found) return svg;
  const { pattern, family } = found;
  return svg.replace(spoken, (text, words: string) => {
    const start = text.slice(0, text.length - words.length);
    return start + words.replace(pattern, (run) => `<tspan font-family="${family}">${run}</tspan>`);
  });
}

/** What the fonts are, for the names of what was made with them. */
export const fontsHash: string = createHash('sha256')
  .update(readFileSync(file('glyphs.json')))
  .digest('hex');
