import type { Assessment, Observation, Target } from '../types.ts';
import { arithmetic } from './arithmetic.ts';
import { compareFlow } from './compare-flow.ts';
import { compareLevel } from './compare-level.ts';
import type { Comparison, Question } from './comparison.ts';
import type { AssessContext } from './context.ts';
import type { Finding } from './finding.ts';
import { timeAtEnd, timeAtStart } from './fractional-year.ts';
import type { Goal } from './goal.ts';
import { pointOf } from './interval.ts';
import { type Judgement, judge } from './judge.ts';
import { weakestOf } from './reliance.ts';
import { targetRole } from './target-role.ts';
import { targetStart } from './target-start.ts';
import { wordsOf } from './wording.ts';
import { wouldChange } from './would-change.ts';

/** Whether the deadline lies before the day of the assessment; the day of the deadline has not passed. */
function isOverdue(deadline: number | null, { asOf }: AssessContext): boolean {
  const today = timeAtStart(asOf);
  return deadline !== null && today !== null && deadline <= today;
}

function compare(target: Target, goal: Goal, overdue: boolean, context: AssessContext): Comparison {
  const { kind } = context.indicator(target.indicator);
  const observations = context.observations(target.region_code, target.indicator);
  const common = { goal, scope: target.scope, overdue, sourceOf: context.source };
  if (kind === 'flow') {
    const end = timeAtEnd(target.period_end || target.due);
    const question: Question = { ...common, start: timeAtStart(target.period_start), end };
    return compareFlow(observations, question);
  }
  const end = timeAtEnd(target.due || target.period_end);
  return compareLevel(observations, { ...common, start: targetStart(target, context), end }, kind);
}

const plain = (rule: Judgement['rule'], status: Judgement['status']): Judgement => {
  return { rule, status, reason: null, pace: null };
};

function judgementOf(comparison: Comparison): Judgement {
  return comparison.case
    ? judge(comparison.case)
    : { ...plain(3, 'not-comparable'), reason: comparison.reason };
}

function levelOf({ case: judged }: Comparison, need: number): Assessment['level'] {
  if (!judged) return null;
  const { interval: have, time } = judged.latest;
  const part = (end: number | null): number | null => (end === null ? null : end / need);
  return { have, need, share: need === 0 ? null : { lo: part(have.lo), hi: part(have.hi) }, time };
}

/** The starting point as one number; null where only a bound of it is known. */
function baselineOf(comparison: Comparison | null): Assessment['baseline'] {
  const start = comparison?.case?.baseline;
  if (!start || start.interval.lo === null || start.interval.hi === null) return null;
  const value = pointOf(start.interval);
  return value === null ? null : { value, time: start.time };
}

function statusOfAlternatives({ alternatives }: Comparison): Finding['alternatives'] {
  return alternatives.map(({ observation, case: judged }) => ({
    observation_id: observation.observation_id,
    status: judged ? judge(judged).status : 'not-comparable',
  }));
}

function find(target: Target, overdue: boolean, context: AssessContext): Finding {
  const indicator = context.indicator(target.indicator);
  const bare = { target, indicator, overdue, comparison: null, level: null, alternatives: [] };
  if (target.value === null) return { ...bare, judgement: plain(1, 'no-number') };
  if (context.observations(target.region_code, target.indicator).length === 0) {
    return { ...bare, judgement: plain(2, overdue ? 'no-figure-overdue' : 'no-figure') };
  }
  const goal = {
    comparator: target.comparator || ('=' as const),
    value: target.value,
    direction: indicator.direction,
  };
  const comparison = compare(target, goal, overdue, context);
  return {
    ...bare,
    comparison,
    judgement: judgementOf(comparison),
    level: levelOf(comparison, target.value),
    alternatives: statusOfAlternatives(comparison),
  };
}

/** The rows a verdict rests on: those of the latest value, and the starting point where a pace was judged. */
function restsOn({ comparison, judgement }: Finding): Observation[] {
  if (!comparison) return [];
  const rows = comparison.latest.length > 0 ? comparison.latest : comparison.documentedBy;
  return judgement.rule === 8 && comparison.baseline ? [...rows, comparison.baseline] : rows;
}

function byId(a: { observation_id: string }, b: { observation_id: string }): number {
  return a.observation_id < b.observation_id ? -1 : 1;
}

function receiptOf(finding: Finding, context: AssessContext): Assessment['receipt'] {
  const { target, comparison, judgement, alternatives } = finding;
  const observations = context.observations(target.region_code, target.indicator);
  const [zh, en] = [wordsOf(target, context, 'zh-hans'), wordsOf(target, context, 'en')];
  const inputs = [...(comparison?.inputs ?? [])].sort(byId);
  const used = new Set(inputs.filter(({ use }) => use !== 'not-used').map((input) => input.observation_id));
  const sources = observations.filter((row) => used.has(row.observation_id)).map((row) => row.source_id);
  return {
    rule: judgement.rule,
    inputs,
    arithmetic: { zh: arithmetic(zh, finding, observations), en: arithmetic(en, finding, observations) },
    wouldChange: { zh: wouldChange(zh, finding), en: wouldChange(en, finding) },
    source_ids: [...new Set([target.source_id, ...sources.sort()])],
    alternatives: [...alternatives].sort(byId),
  };
}

/**
 * Level, pace and status of one target, with its receipt.
 *
 * The rules stand in the order 1 to 8, and the first that fires decides: 1 no number, 2 no observation,
 * 3 nothing comparable, and 4 to 8 as in `judge`. Times are fractional years, shares fractions of 1. Throws
 * when the target or one of its observations names something that is not in the tables.
 */
export function assess(target: Target, context: AssessContext): Assessment {
  const deadline = timeAtEnd(target.due || target.period_end);
  const overdue = isOverdue(deadline, context);
  const finding = find(target, overdue, context);
  const { comparison, judgement, level } = finding;
  return {
    target_id: target.target_id,
    region_code: target.region_code,
    indicator: target.indicator,
    role: targetRole(target.status),
    status: judgement.status,
    reason: judgement.reason,
    deadline,
    overdue,
    level,
    baseline: baselineOf(comparison),
    pace: judgement.pace,
    documented: comparison?.documented ?? null,
    certainty: weakestOf(restsOn(finding), context.source),
    receipt: receiptOf(finding, context),
  };
}
