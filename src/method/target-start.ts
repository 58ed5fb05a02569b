import type { Target } from '../types.ts';
import type { AssessContext } from './context.ts';
import { timeAtStart } from './fractional-year.ts';

/**
 * When a target starts to run, as a fractional year: the start of its own period, else of the plan it stands
 * in, else the day its source was published (only a year printed: the start of that year, since a plan starts
 * from what was known at the end of the year before). Null when nothing is known.
 */
export function targetStart(target: Target, context: AssessContext): number | null {
  const plan = context.plan(target.source_id);
  const { published } = context.source(target.source_id);
  return timeAtStart(target.period_start) ?? timeAtStart(plan?.period_start ?? '') ?? timeAtStart(published);
}
