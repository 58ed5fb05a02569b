import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { reader } from '../../src/i18n/reader.ts';
import { cardOfChart, pictureOfChart } from '../../src/pictures/chart-pictures.ts';
import { face, requireGlyphs } from '../../src/pictures/face.ts';
import { socialCard } from '../../src/pictures/social-card.ts';
import type { Lang } from '../../src/types.ts';
import { charts } from '../../src/views/chart-registry.ts';

const cell = 48;
const columns = 40;
/** A character that no font holds. */
const missing = '\u{10fff0}';
const wanted = '，。、；：？！“”‘’（）《》…—％≥≤≈→';

/** Every character, each drawn in a cell of its own, as the pixels of the cells. */
function cellsOf(characters: readonly string[], lang: Lang, weight: number): Map<string, string> {
  const { family, files } = face(lang);
  const rows = Math.ceil(characters.length / columns);
  const texts = characters.map((one, index) => {
    const [x, y] = [(index % columns) * cell + 8, Math.floor(index / columns) * cell + 34];
    return `<text x="${x}" y="${y}">${one.replace(/[&<]/g, (found) => `&#${found.codePointAt(0)};`)}</text>`;
  });
  const [width, height] = [columns * cell, rows * cell];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${family}" font-size="28" font-weight="${weight}">${texts.join('')}</svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: files } }).render();
  const cells = characters.map((one, index) => {
    const [left, top] = [(index % columns) * cell, Math.floor(index / columns) * cell];
    const lines = Array.from({ length: cell }, (_, y) => {
      const start = ((top + y) * width + left) * 4;
      return pixels.subarray(start, start + cell * 4).toString('latin1');
    });
    return [one, lines.join('')] as const;
  });
  return new Map(cells);
}

const texts = /<(?:text|tspan)(?:\s+[\w:-]+="[^"]*")*\s*>([^<]+)/g;

/** The characters of all pictures in a language. */
function charactersOf(lang: Lang): string[] {
  const r = reader(lang);
  const imprint = { site: 'https://example.org' };
  const svgs = charts.flatMap((chart) => [
    pictureOfChart(r, chart, imprint).svg,
    socialCard(cardOfChart(r, chart, imprint)),
  ]);
  const said = svgs.flatMap((svg) => [...svg.matchAll(texts)].map(([, text = '']) => text));
  return [...new Set(said.join(wanted))].filter((one) => one.trim() !== '').toSorted();
}

describe.each(languages.map(({ lang }) => lang))('pictures in %s', (lang) => {
  const characters = charactersOf(lang);

  it.each([400, 700])(
    'draw every character, none as a box or as nothing, at weight %i',
    (weight) => {
      const cells = cellsOf([missing, ...characters], lang, weight);
      const blank = cellsOf([' '], lang, weight).get(' ');
      const box = cells.get(missing);
      expect(characters.length).toBeGreaterThan(60);
      expect(characters.filter((one) => [box, blank].includes(cells.get(one)))).toEqual([]);
    },
    60_000,
  );
});

describe('a character without a glyph', () => {
  it('is refused by name, with what to do', () => {
    const svg = '<svg><text x="1">一二</text><text>有𠀀字</text></svg>';
    expect(() => requireGlyphs(svg, 'zh-hans')).toThrow(
      /no glyph for “𠀀” \(U\+20000\) in: 有𠀀字\n.*npm run fonts/,
    );
    expect(() => face('en').width('𠀀', 10, true)).toThrow('U+20000');
  });

  it('is found behind an entity and an attribute with a bracket', () => {
    expect(() => requireGlyphs('<text aria-label="a > b">&lt;𠀀</text>', 'en')).toThrow('“𠀀”');
  });
});
