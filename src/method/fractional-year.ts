import type { PartialDate } from '../types.ts';

/** Year, month and day of a date of the tables; month and day are missing where none is printed. */
function parts(date: PartialDate): { year: number; month: number | undefined; day: number | undefined } {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) throw new Error(`not a date: ${date}`);
  const [, year, month, day] = match;
  return { year: Number(year), month: month ? Number(month) : undefined, day: day ? Number(day) : undefined };
}

/** The instant as year plus the share of that year gone by, so that leap years are right. */
function fractionalYear(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const start = Date.UTC(year, 0, 1);
  return year + (instant - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** Start of a year, month or day in fractional years: the start of 2021 is 2021.0. Null for an empty date;
 *  throws on a text that is no date. */
export function timeAtStart(date: PartialDate): number | null {
  if (date === '') return null;
  const { year, month = 1, day = 1 } = parts(date);
  return fractionalYear(Date.UTC(year, month - 1, day));
}

/** End of a year, month or day in fractional years: the end of 2025 is 2026.0. Null for an empty date;
 *  throws on a text that is no date. */
export function timeAtEnd(date: PartialDate): number | null {
  if (date === '') return null;
  const { year, month, day } = parts(date);
  if (month === undefined) return year + 1;
  return fractionalYear(day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1));
}
