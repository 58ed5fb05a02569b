import type { PublishedType } from './published-table.ts';

const yearMonthDay = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;

/** The regular expression of a date that may lack its day, its month or its year; null for any other type. */
export function datePattern(type: PublishedType): string | null {
  if (type === 'date') return yearMonthDay;
  return type === 'yearless' ? String.raw`(${yearMonthDay}|--\d{2}(-\d{2})?)` : null;
}
