import { describe, expect, it } from 'vitest';
import { chineseIn, traditionalIn } from '../support/chinese-characters.ts';
import { table } from '../support/table.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const month = new RegExp(`\\b(${months.join('|')})\\b`, 'g');

/** An English note with its months as numbers and its five-year periods named as Chinese names them. */
function spelledOut(note: string): string {
  return note
    .replace(/\b13th five-year/g, '十三五')
    .replace(/\b14th five-year/g, '十四五')
    .replace(month, (name) => `${months.indexOf(name) + 1}`);
}

/**
 * Every figure written in digits, in order of its text: thousands separators gone, 万 multiplied out, a
 * percentage with its sign, and the two five-year periods. Numbers in words are left alone.
 */
function figuresOf(text: string): string[] {
  const plain = text.replace(/(?<=\d),(?=\d{3})/g, '');
  const figures = plain.matchAll(/(\d+(?:\.\d+)?)(\s*万)?(\s*(?:%|percent))?/g);
  const numbers = [...figures].map(
    ([, digits = '', tenThousand, percent]) =>
      `${Number(tenThousand ? `${digits}e4` : digits)}${percent ? '%' : ''}`,
  );
  return [...numbers, ...(text.match(/十[三四]五/g) ?? [])].sort();
}

function cellsOf(name: string, columns: string[]): string[] {
  return table(name).flatMap((row) => columns.map((column) => row[column] ?? ''));
}

/** The tables whose notes a reader of the site sees. */
const tables = 'regions indicators sources targets observations zones pairs phases'.split(' ');

const english = new Set(
  [
    ...tables.flatMap((name) => cellsOf(name, ['note'])),
    ...cellsOf('programmes', ['phases', 'tasks']),
  ].filter((text) => /[A-Za-z]{3}/.test(text)),
);

const translations = table('notes').map((row): [string, string] => [row.note ?? '', row.note_zh ?? '']);

describe('figuresOf', () => {
  it.each([
    ['4,380,000', ['4380000']],
    ['3.2 万', ['32000']],
    ['3.2万', ['32000']],
    ['34.36 万', ['343600']],
    ['33, 375 and 30 万', ['300000', '33', '375']],
    ['over 85 percent', ['85%']],
    ['超过85%', ['85%']],
    ['2023-03-10', ['10', '2023', '3']],
    ['2023年3月10日', ['10', '2023', '3']],
    ['24 of 2023 and 24 of 2024', ['2023', '2024', '24', '24']],
    ['“十四五”时期', ['十四五']],
    ['seven of them', []],
  ])('finds the figures of %j', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });
});

describe('spelledOut', () => {
  it.each([
    ['14 November 2025', '14 11 2025'],
    ['Expected in August for September 2023', 'Expected in 8 for 9 2023'],
    ['the 14th five-year period', 'the 十四五 period'],
  ])('writes %j so that its figures compare', (note, expected) => {
    expect(spelledOut(note)).toBe(expected);
  });
});

describe('the notes', () => {
  it('are found in the tables', () => {
    expect(english.size).toBeGreaterThan(300);
  });

  it('each have one translation, and no translation is left over', () => {
    expect(translations.map(([note]) => note).sort()).toEqual([...english].sort());
  });

  it('are translated into simplified Chinese', () => {
    const wrong = translations.filter(([, zh]) => chineseIn(zh).length === 0 || traditionalIn(zh).length > 0);
    expect(wrong).toEqual([]);
  });

  it('keep every figure in translation', () => {
    const changed = translations.filter(
      ([note, zh]) => `${figuresOf(spelledOut(note))}` !== `${figuresOf(zh)}`,
    );
    expect(changed).toEqual([]);
  });
});
