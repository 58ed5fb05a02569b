import { exists } from '../partial-date.ts';
import type { Parsed } from './parse-number.ts';

export type DateType = 'date' | 'day' | 'yearless';

const forms: Record<DateType, { pattern: RegExp; advice: string }> = {
  date: { pattern: /^\d{4}(-\d\d(-\d\d)?)?$/, advice: 'write YYYY, YYYY-MM or YYYY-MM-DD' },
  day: { pattern: /^\d{4}-\d\d-\d\d$/, advice: 'write YYYY-MM-DD' },
  yearless: {
    pattern: /^(\d{4}(-\d\d(-\d\d)?)?|--\d\d(-\d\d)?)$/,
    advice: 'write YYYY, YYYY-MM or YYYY-MM-DD, or --MM or --MM-DD where no year is printed',
  },
};

/** A date written with other signs between its parts, as an ISO date; undefined when it is none. */
function isoDate(raw: string): string | undefined {
  const match = raw
    .normalize('NFKC')
    .trim()
    .match(/^(\d{4})[-/.年](?:(\d{1,2})(?:[-/.月](?:(\d{1,2})日?)?)?)?$/);
  return match
    ?.slice(1)
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/** The parts of a well-formed date; those not given are null. */
function partsOf(date: string): (number | null)[] {
  const [year, month, day] = date.startsWith('--') ? ['', ...date.slice(2).split('-')] : date.split('-');
  return [year, month, day].map((part) => (part ? Number(part) : null));
}

/** Reads a date of the given form, which stays text. A fault where it is malformed or not in the calendar. */
export function parseDate(raw: string, type: DateType): Parsed<string> {
  const { pattern, advice } = forms[type];
  if (!pattern.test(raw)) {
    const iso = isoDate(raw);
    if (iso && pattern.test(iso)) return { message: `not an ISO date: ${raw}`, hint: `write ${iso}` };
    const yearless = forms.yearless.pattern.test(raw) && raw.startsWith('--');
    return { message: `${yearless ? 'date without a year' : 'not an ISO date'}: ${raw}`, hint: advice };
  }
  const [year = null, month = null, day = null] = partsOf(raw);
  if (exists(year, month, day)) return { value: raw };
  return { message: `date does not exist: ${raw}`, hint: 'write the date as the source prints it' };
}
