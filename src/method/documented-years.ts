import type { Observation } from '../types.ts';
import type { SpanOf } from './slots.ts';
import { overlaps } from './slots.ts';

/** Calendar years of a window (fractional years), by whether one of the rows has a figure for some of it. */
export function documentedYears(
  window: { start: number; end: number },
  rows: readonly Observation[],
  spanOf: SpanOf,
): { yearsCovered: number[]; yearsMissing: number[] } {
  const first = Math.floor(window.start);
  const years = Array.from({ length: Math.ceil(window.end) - first }, (_, index) => first + index);
  const isCovered = (year: number): boolean =>
    rows.some((row) => overlaps(spanOf(row), { start: year, end: year + 1 }));
  return {
    yearsCovered: years.filter(isCovered),
    yearsMissing: years.filter((year) => !isCovered(year)),
  };
}
