import type { Observation } from '../types.ts';
import { timeAtEnd } from './fractional-year.ts';

/**
 * The time an observation speaks of, in fractional years. A final figure speaks of the end of its period. A
 * provisional or partial one speaks of the day it was told, if that came before the end of the period: a
 * figure told on a day may describe the year before and is never the final figure of that year. Null when
 * the period has no end.
 */
export function referenceTime({ period_end, as_of, status }: Observation): number | null {
  const end = timeAtEnd(period_end);
  const told = status === 'final' ? null : timeAtEnd(as_of);
  return end === null || told === null ? end : Math.min(end, told);
}
