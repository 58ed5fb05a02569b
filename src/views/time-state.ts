import { build } from '../data.ts';
import { timeAtEnd, timeAtStart } from '../method/fractional-year.ts';
import type { PartialDate } from '../types.ts';
import { isYearless } from './commitment-words.ts';

/** Where a stretch of time stands by its printed dates; `open`: it has begun and no end is printed. */
export type TimeState = 'over' | 'running' | 'ahead' | 'open';

const today = timeAtEnd(build.asOf) ?? 0;

/** The state of a stretch on the assessment date; '' where its dates do not tell, as those without a year. */
export function timeState(start: PartialDate, end: PartialDate): TimeState | '' {
  if (isYearless(start || end)) return '';
  const [from, to] = [timeAtStart(start), timeAtEnd(end)];
  if (to !== null && to <= today) return 'over';
  if (from === null) return '';
  if (from > today) return 'ahead';
  return to === null ? 'open' : 'running';
}
