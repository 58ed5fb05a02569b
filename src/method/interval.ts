import type { Interval, Observation } from '../types.ts';

/** What the method allows for the word "about", on a goal and on a figure alike: 2 % either way. This is a
 *  convention of this site; "about" has no agreed width in official statistics. */
export const aboutAllowance = 0.02;

/**
 * What an observation says of the true value. An exact figure is a point; "more than" is open above, "less
 * than" open below, "about" spans the allowance. A figure for part of the year or of the schools is open
 * above whatever its bound: the whole is at least that part.
 */
export function intervalOf({
  value,
  bound,
  status,
}: Pick<Observation, 'value' | 'bound' | 'status'>): Interval {
  const slack = bound === 'about' ? aboutAllowance : 0;
  const open = bound === 'lower' || status === 'partial';
  return {
    lo: bound === 'upper' ? null : value * (1 - slack),
    hi: open ? null : value * (1 + slack),
  };
}

function sum(ends: readonly (number | null)[]): number | null {
  return ends.reduce<number | null>((total, end) => (total === null || end === null ? null : total + end), 0);
}

/** What is known of a sum whose terms are known as intervals; an end is open where one term is open there. */
export function sumOfIntervals(intervals: readonly Interval[]): Interval {
  return { lo: sum(intervals.map(({ lo }) => lo)), hi: sum(intervals.map(({ hi }) => hi)) };
}

/** Whether two intervals say the same. */
export function isSameInterval(a: Interval, b: Interval): boolean {
  return a.lo === b.lo && a.hi === b.hi;
}

/** The single number that stands for an interval in a pace: the middle, or the one end that is known. Null
 *  when nothing is known. */
export function pointOf({ lo, hi }: Interval): number | null {
  return lo === null || hi === null ? (lo ?? hi) : (lo + hi) / 2;
}
