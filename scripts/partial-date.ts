import type { PartialDate } from '../src/types.ts';

/** Days of a month from 1 to 12; of February 29 where the year is not known. */
function daysIn(month: number, year: number | null): number {
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

/** Whether a well-formed date is in the calendar. An absent month or day is null. */
export function exists(year: number | null, month: number | null, day: number | null): boolean {
  if (month === null) return true;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= daysIn(month, year));
}

/** The first day that a date may mean, as YYYY-MM-DD; '' for ''. */
export function firstDay(date: PartialDate): string {
  return date && `${date}-01-01`.slice(0, 10);
}

/** The last day that a date may mean, as YYYY-MM-DD; '' for ''. */
export function lastDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length !== 7) return date;
  return `${date}-${daysIn(Number(date.slice(5)), Number(date.slice(0, 4)))}`;
}
