import type { Reader } from '../i18n/reader.ts';
import { caveatsOf, type Goal } from './goals.ts';

/** The status of a goal in words, and whether the figure that settles it has a caveat. */
export function judgedWords(r: Reader, goal: Goal): string {
  const status = r.t(`status.${goal.assessment.status}`);
  return caveatsOf(goal).length > 0 ? `${status}${r.t('word.comma')}${r.t('word.withCaveat')}` : status;
}
