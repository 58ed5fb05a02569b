import type { Comparator, Interval } from '../types.ts';
import { aboutAllowance } from './interval.ts';

/** A promised number: how it is to be compared, the number, and which way is better for its indicator. */
export interface Goal {
  comparator: Comparator;
  value: number;
  direction: 'up' | 'down';
}

/** What a figure proves of a goal. `undecided`: part of what the figure may mean meets it, part does not. */
export type Proof = 'met' | 'not-met' | 'undecided';

/** Room for binary fractions where the allowance of "about" is multiplied out. */
const rounding = 1e-9;

/** Whether the goal asks for at most its number. A number printed without "at least" or "at most" takes the
 *  direction of its indicator. */
export function isAtMost({ comparator, direction }: Goal): boolean {
  if (comparator === '<=' || comparator === '<') return true;
  return (comparator === '=' || comparator === '~') && direction === 'down';
}

function allowance({ comparator, value }: Goal): number {
  return comparator === '~' ? Math.abs(value) * (aboutAllowance + rounding) : 0;
}

/**
 * What an interval proves of a goal: `met` when all of it meets the goal, `not-met` when none of it does.
 *
 * `>=`, `>`, `<=` and `<` are read as written. `=` is a number printed without "at least": reaching it or
 * passing it in the direction of the indicator meets it, so 138,000 places meet a promise of 125,000, and
 * with direction down `= 0` asks for at most 0. `~` is the same with 2 % allowance.
 */
export function proves(goal: Goal, { lo, hi }: Interval): Proof {
  const atMost = isAtMost(goal);
  const sign = atMost ? -1 : 1;
  const limit = sign * goal.value - allowance(goal);
  const [worst, best] = atMost ? [hi, lo] : [lo, hi];
  const meets = (end: number): boolean =>
    goal.comparator === '>' || goal.comparator === '<' ? sign * end > limit : sign * end >= limit;
  if (worst !== null && meets(worst)) return 'met';
  return best !== null && !meets(best) ? 'not-met' : 'undecided';
}
