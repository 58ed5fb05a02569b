import type { ShownStatus } from '../charts/status-style.ts';
import type { Speaker, SpokenFigure, SpokenGoal } from './speaker.ts';

/** What is known of a region and an indicator in a milestone year. */
export interface StatusFacts<Goal extends SpokenGoal = SpokenGoal> {
  code: string;
  status: ShownStatus;
  goal: Goal | undefined;
  /** The newest figure within the window of the goal. */
  latest: SpokenFigure | undefined;
  /** Goals set from above or beside, judged in their own window. */
  others: readonly Goal[];
}

function goalSentence(speaker: Speaker, goal: SpokenGoal): string {
  return speaker.t('chart.sentenceGoal', {
    goal: speaker.need(goal),
    period: speaker.period(goal.period_start, goal.period_end || goal.due),
    scope: speaker.label('scope', goal.scope),
  });
}

/** Where a region stands on an indicator in one sentence: status, goal, figure, other goals. */
export function statusSentence(speaker: Speaker, facts: StatusFacts): string {
  const { code, status, goal, latest, others } = facts;
  const sentences = [
    speaker.t('chart.sentenceStatus', {
      region: speaker.regionName(code),
      status: speaker.t(`status.${status}`),
    }),
    ...(goal ? [goalSentence(speaker, goal)] : []),
    latest
      ? speaker.t('chart.sentenceReported', {
          value: speaker.reported(latest),
          period: speaker.period(latest.period_start, latest.period_end),
          scope: speaker.label('scope', latest.scope),
        })
      : speaker.t(goal || others.length > 0 ? 'chart.sentenceNoReported' : 'chart.sentenceNoFigure'),
    ...others.map((other) =>
      speaker.t('chart.sentenceOther', {
        status: speaker.label('target_status', other.status),
        goal: goalSentence(speaker, other),
      }),
    ),
  ];
  return sentences.join(speaker.t('word.semicolon')) + speaker.t('word.stop').trim();
}
