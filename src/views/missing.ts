import { indicator } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Goal } from './goals.ts';
import { regionIndicators } from './region-indicators.ts';

function missingFor(r: Reader, { target, assessment }: Goal): string[] {
  const params = {
    indicator: r.name(indicator(target.indicator)),
    due: r.date(target.due),
    reason: assessment.reason ? r.t(`reason.${assessment.reason}`) : '',
  };
  switch (assessment.status) {
    case 'no-figure':
    case 'no-figure-overdue':
      return [r.t('region.missingFigure', params)];
    case 'not-comparable':
      return [r.t('region.missingComparable', params)];
    case 'awaiting-final-figure':
      return [r.t('region.missingFinal', params)];
    default:
      return [];
  }
}

/** What is missing for a region, in sentences; one sentence also when nothing is. */
export function missingOf(r: Reader, code: string): string[] {
  const items = regionIndicators(code);
  const headlines = items.flatMap((item) => item.headlines);
  const sentences = [
    ...headlines.flatMap((goal) => missingFor(r, goal)),
    ...items
      .filter((item) => item.headlines.length === 0 && item.figures.length > 0)
      .map((item) => r.t('region.missingGoal', { indicator: r.name(indicator(item.indicator)) })),
  ];
  if (sentences.length > 0) return sentences;
  return [r.t(headlines.length > 0 ? 'region.missingNothing' : 'region.missingAll')];
}
