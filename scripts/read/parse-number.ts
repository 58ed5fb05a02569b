import type { Fault } from '../problem.ts';

export type Parsed<T> = { value: T } | Fault;

const plain = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const grouped = /^-?\d{1,3}([,'\s]\d{3})+(\.\d+)?$/;
/** Chinese powers of ten that stand behind a number: how far each moves the point. */
const powers: Record<string, number> = { 百: 2, 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8 };
/** Digits that a double holds exactly, whatever they are. */
const exactDigits = 15;

/** Moves the decimal point of a plain number to the right, by text, so that nothing is rounded. */
function movePoint(digits: string, places: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const moved = whole + fraction.padEnd(places, '0').slice(0, places);
  const rest = fraction.slice(places);
  return moved.replace(/^(-?)0+(?=\d)/, '$1') + (rest ? `.${rest}` : '');
}

/** What the author may have meant, as a plain number; null where there is more than one reading. */
function plainNumber(raw: string): string | null {
  const narrow = raw.normalize('NFKC').trim().replace(/\s*%$/, '');
  const [, digits = narrow, power] = narrow.match(/^(.*?)\s*([百千万萬亿億])$/) ?? [];
  const single = grouped.test(digits) ? digits.replace(/[,'\s]/g, '') : digits;
  const whole = single.replace(/^(-?)0+(?=\d)/, '$1');
  if (!plain.test(whole)) return null;
  return power ? movePoint(whole, powers[power] ?? 0) : whole;
}

/** What is unusual about the writing of a number. */
function describe(raw: string): string {
  const narrow = raw.normalize('NFKC');
  const power = narrow.match(/[百千万萬亿億]/)?.[0];
  if (power) return `number with ${power}`;
  if (/[０-９．，－％]/.test(raw)) return 'number with full-width digits';
  if (/%/.test(narrow)) return 'number with a percent sign';
  if (/\s/.test(raw)) return 'number with spaces';
  if (grouped.test(narrow)) return 'number with thousands separators';
  return plainNumber(raw) === null ? 'not a number' : 'number with leading zeros';
}

/** Reads a number written in ASCII digits with a point. Anything else is a fault that says what to type. */
export function parseNumber(raw: string): Parsed<number> {
  if (!plain.test(raw)) {
    const meant = plainNumber(raw);
    const hint =
      meant === null ? 'write digits, with a point for decimals, such as 1490000 or 73.1' : `write ${meant}`;
    return { message: `${describe(raw)}: ${raw}`, hint };
  }
  if (raw.replace(/[-.]/g, '').length > exactDigits)
    return {
      message: `number too long to be kept exactly: ${raw}`,
      hint: `write at most ${exactDigits} digits`,
    };
  return { value: Number(raw) };
}
