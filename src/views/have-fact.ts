import { indicator } from '../data.ts';
import { formatShare, isLowerBound } from '../format.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Goal } from './goals.ts';
import { isDocumentedOnly } from './verdict-bar.ts';

/** What a goal is set against: its name, its number or that there is none, and a word on it. */
export interface HaveFact {
  name: string;
  value: string;
  note: string;
  /** Whether `value` is a number that was found. */
  isFound: boolean;
}

/** What was published for a goal: the comparable value, the documented part, or that there is none. */
export function haveFact(r: Reader, { target, assessment }: Goal): HaveFact {
  const { level, documented, receipt } = assessment;
  const { unit } = indicator(target.indicator);
  const name = r.t(isDocumentedOnly(assessment) ? 'documented.title' : 'region.latest');
  if (level && receipt.inputs.some(({ use }) => use === 'latest')) {
    const share = unit === 'percent' ? null : level.share;
    const key = share && isLowerBound(share) ? 'level.atLeast' : 'level.share';
    return {
      name,
      value: `${isLowerBound(level.have) ? '≥' : ''}${r.amount(level.have.lo ?? level.have.hi ?? 0, unit)}`,
      note: share && share.lo !== null ? r.t(key, { share: formatShare(share.lo) }) : '',
      isFound: true,
    };
  }
  if (isDocumentedOnly(assessment) && documented)
    return {
      name,
      value: `≥${r.amount(documented.amount, unit)}`,
      note: r.t('documented.sentence', { share: formatShare(documented.share) }),
      isFound: true,
    };
  const value = r.t(receipt.inputs.length > 0 ? 'level.notComparable' : 'word.noFigure');
  return { name, value, note: '', isFound: false };
}
