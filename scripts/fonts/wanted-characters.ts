import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { traditionalConverter } from '../../src/i18n/traditional.ts';
import type { FaceSource } from './faces.ts';

/** Latin letters with their accents, and the marks that texts and charts use beside the Chinese ones. */
const latin = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x100, 0x17f],
] as const;
const marks = '‐–—―‘’“”…·•‧′″‰‹›€№™←↑→↓↔−×÷≈≠≤≥±∞√∑△▲▼○●◎□■◆①②③④⑤⑥⑦⑧⑨⑩₀₁₂₃⁰ⁿ';
const chineseMarks = '　、。，；：？！“”‘’（）《》〈〉「」『』【】〔〕…—～·％＋－／｜＝＜＞￥〇';

const range = ([from, to]: readonly [number, number]) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));

/** The 3,755 characters of the first level of GB 2312: those that Chinese texts are nearly all written in. */
function commonHan(): string[] {
  const decoder = new TextDecoder('gb18030');
  const rows = range([0xb0, 0xd7]).map((row) => row.codePointAt(0) ?? 0);
  const cells = range([0xa1, 0xfe]).map((cell) => cell.codePointAt(0) ?? 0);
  const all = rows.flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell))));
  return all.filter((character) => /^\p{Script=Han}$/u.test(character));
}

/** Every text that may come into a picture: the tables and the words of the site. */
function texts(dataDir: string, wordsDir: string): string {
  const tables = readdirSync(dataDir).filter((name) => name.endsWith('.csv'));
  const words = readdirSync(wordsDir).filter((name) => name.endsWith('.ts'));
  const files = [...tables.map((name) => join(dataDir, name)), ...words.map((name) => join(wordsDir, name))];
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}

/** The characters of pictures in some languages: `needed` stand in the texts of today, `all` have the common ones too. */
export interface WantedCharacters {
  needed: ReadonlySet<string>;
  all: ReadonlySet<string>;
}

const isLatinOnly = (character: string) => !/[\u2e80-\uffff]|\p{Script=Han}/u.test(character);

/** What a face has to hold for its languages; traditional forms are made by the converter of the site. */
export function wantedCharacters(
  { langs, isLatin = false }: Pick<FaceSource, 'langs' | 'isLatin'>,
  { dataDir, wordsDir }: { dataDir: string; wordsDir: string },
): WantedCharacters {
  const convert = langs.includes('zh-hant') ? traditionalConverter(new Map()) : (text: string) => text;
  const written = texts(dataDir, wordsDir);
  const isWanted = (character: string) => !/\p{C}/u.test(character) && (!isLatin || isLatinOnly(character));
  const needed = isLatin ? [] : [...convert(written)].filter(isWanted);
  const common = [...latin.flatMap(range), ...marks, ...chineseMarks, ...convert(commonHan().join(''))];
  // Characters as they are written, too: overrides of the converter keep some of them.
  const all = [...needed, ...common, ...written].filter(isWanted);
  return { needed: new Set(needed), all: new Set(all) };
}
