import { indicator } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';
import { paths } from '../paths.ts';
import type { Status } from '../types.ts';
import { figuresInWindow, figuresOf, latestFigure } from './figures.ts';
import { type Goal, goalsOf, headlineGoal, isNumeric, ofRole } from './goals.ts';

/** One region in a status map, tile grid or table. */
export interface StatusCell {
  code: string;
  status: Status | 'no-target';
  name: string;
  short: string;
  /** Letters that stand for the short name where a tile is narrow. */
  abbr: string;
  /** Short value for a tile, '' when there is none. */
  value: string;
  /** The whole story in one sentence, for readers who do not see the colour. */
  text: string;
  href: string;
  goal: Goal | undefined;
  /** Goals set from above or beside, judged in their own window. */
  others: Goal[];
}

function goalSentence(r: Reader, goal: Goal): string {
  const { target } = goal;
  return r.t('chart.sentenceGoal', {
    goal: r.need(target),
    period: r.period(target.period_start, target.period_end || target.due),
    scope: r.label('scope', target.scope),
  });
}

/** Where a region stands on an indicator in a milestone year: status, short value and the sentence. */
export function statusCell(r: Reader, code: string, indicatorId: string, year: string): StatusCell {
  const goal = headlineGoal(code, indicatorId, year);
  const others = ofRole(goalsOf(code), 'judged').filter(
    (other) =>
      isNumeric(other) && other.target.indicator === indicatorId && other.target.status === 'allocation',
  );
  const figures = figuresOf(code, indicatorId);
  const window = goal ?? others[0];
  const inWindow =
    window && indicator(indicatorId).kind === 'flow' ? figuresInWindow(window.target, figures) : figures;
  const latest = latestFigure(inWindow);
  const status = goal?.assessment.status ?? 'no-target';
  const sentences = [
    r.t('chart.sentenceStatus', { region: r.regionName(code), status: r.t(`status.${status}`) }),
    ...(goal ? [goalSentence(r, goal)] : []),
    latest
      ? r.t('chart.sentenceReported', {
          value: r.reported(latest),
          period: r.period(latest.period_start, latest.period_end),
          scope: r.label('scope', latest.scope),
        })
      : r.t('chart.sentenceNoReported'),
    ...others.map((other) =>
      r.t('chart.sentenceOther', {
        status: r.label('target_status', other.target.status),
        goal: goalSentence(r, other),
      }),
    ),
  ];
  return {
    code,
    status,
    name: r.regionName(code),
    short: r.shortName(code),
    abbr: r.abbreviation(code),
    value: goal ? r.needShort(goal.target) : '',
    text: sentences.join(r.t('word.semicolon')) + r.t('word.stop').trim(),
    href: r.href(paths.region(code)),
    goal,
    others,
  };
}
