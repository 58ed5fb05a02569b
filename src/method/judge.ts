import type { Assessment, Interval, Reason, Rule, Status } from '../types.ts';
import { type Goal, proves } from './goal.ts';
import { pointOf } from './interval.ts';
import { type PaceStatus, paceStatus } from './pace-status.ts';

/** A comparable value: what is known of it, the time it speaks of (fractional year), and whether it is final. */
export interface Reading {
  interval: Interval;
  time: number;
  final: boolean;
}

/** The plain numbers a judgement rests on. `earlier` lies between baseline and latest; `deadline` is a
 *  fractional year; `overdue` says whether it has passed on the day of the assessment. A baseline that is
 *  the latest reading itself means that nothing newer is known. */
export interface Case {
  goal: Goal;
  latest: Reading;
  earlier: readonly Reading[];
  baseline: Reading | null;
  deadline: number | null;
  overdue: boolean;
}

/** The outcome of rules 4 to 8. */
export interface Judgement {
  rule: Rule;
  status: Status;
  reason: Reason | null;
  pace: Assessment['pace'];
}

/** Whether nothing newer than the starting point is known. */
function isBaselineOnly({ latest, baseline }: Case): boolean {
  return baseline !== null && baseline.time >= latest.time;
}

function isAtDeadline({ deadline }: Case, { time }: Reading): boolean {
  return deadline === null || time >= deadline;
}

/** Share of the time from baseline to deadline that has passed; null when there is no such time. */
function elapsedShare(input: Case): number | null {
  const { baseline, latest, deadline } = input;
  if (baseline === null || deadline === null || isBaselineOnly(input)) return null;
  return deadline > baseline.time ? (latest.time - baseline.time) / (deadline - baseline.time) : null;
}

/** The rule-8 outcomes that the latest value may have, given all that value and baseline may be; null when
 *  there is no pace, or when the baseline may lie on both sides of the goal. */
function possibleOutcomes(input: Case): Set<PaceStatus> | null {
  const elapsed = elapsedShare(input);
  const { lo, hi } = input.baseline?.interval ?? { lo: null, hi: null };
  if (elapsed === null || lo === null || hi === null) return null;
  if ((input.goal.value - lo) * (input.goal.value - hi) <= 0) return null;
  const values = [input.latest.interval.lo ?? -Infinity, input.latest.interval.hi ?? Infinity];
  const attained = values.flatMap((y) => [lo, hi].map((y0) => (y - y0) / (input.goal.value - y0)));
  return new Set(attained.map((share) => paceStatus(share, elapsed)));
}

/** The outcome of rule 8 when bounds leave only one. */
function provedOutcome(input: Case): PaceStatus | null {
  const [first, ...others] = possibleOutcomes(input) ?? [];
  return first !== undefined && others.length === 0 ? first : null;
}

/** Level and pace as numbers; null unless both ends are known or the outcome is proved by the one that is. */
function paceOf(input: Case): Assessment['pace'] {
  const { latest, baseline, goal, deadline } = input;
  const elapsed = elapsedShare(input);
  const closed = latest.interval.lo !== null && latest.interval.hi !== null;
  const y = pointOf(latest.interval);
  const y0 = baseline && pointOf(baseline.interval);
  if (elapsed === null || deadline === null || !baseline || y === null || y0 === null) return null;
  if (possibleOutcomes(input) === null || !(closed || provedOutcome(input))) return null;
  const attained = (y - y0) / (goal.value - y0);
  const ahead = !input.overdue && latest.time < deadline && proves(goal, latest.interval) !== 'met';
  return {
    attained,
    elapsed,
    ratio: attained / elapsed,
    achievedPerYear: (y - y0) / (latest.time - baseline.time),
    neededPerYear: ahead ? (goal.value - y) / (deadline - latest.time) : null,
  };
}

/** Rule 4: the latest value meets the goal, or it met before and does not now. */
function judgeByGoal(input: Case): Judgement | null {
  const { goal, latest, earlier, baseline } = input;
  const proof = proves(goal, latest.interval);
  if (proof === 'met') {
    const status = isAtDeadline(input, latest) ? 'met' : 'met-early';
    const reason = isBaselineOnly(input) ? 'baseline-only' : null;
    const isAfter = input.deadline !== null && latest.time > input.deadline;
    return { rule: 4, status, reason, pace: isAfter ? null : paceOf(input) };
  }
  const before = baseline ? [baseline, ...earlier] : earlier;
  const slipped = proof === 'not-met' && before.some(({ interval }) => proves(goal, interval) === 'met');
  return slipped ? { rule: 4, status: 'slipped', reason: null, pace: null } : null;
}

/** Rule 5: a final value for the deadline or later exists and does not meet the goal. */
function judgeByResult(input: Case): Judgement | null {
  const { goal, latest, earlier, deadline } = input;
  const missed = [latest, ...earlier].some(
    (reading) =>
      deadline !== null &&
      reading.final &&
      isAtDeadline(input, reading) &&
      proves(goal, reading.interval) === 'not-met',
  );
  return missed ? { rule: 5, status: 'missed', reason: null, pace: paceOf(input) } : null;
}

function reasonForWaiting(input: Case): Reason | null {
  const { goal, latest } = input;
  if (isAtDeadline(input, latest)) {
    return proves(goal, latest.interval) === 'undecided' ? 'bound-only' : 'provisional-only';
  }
  return isBaselineOnly(input) ? 'baseline-only' : null;
}

/** Rule 6: the deadline has passed and no final value decides. */
function judgeByDeadline(input: Case): Judgement | null {
  if (!input.overdue) return null;
  return { rule: 6, status: 'awaiting-final-figure', reason: reasonForWaiting(input), pace: paceOf(input) };
}

/** Rules 7 and 8: the pace, where one can be told. */
function judgeByPace(input: Case): Judgement {
  const outcome = provedOutcome(input);
  if (outcome) return { rule: 8, status: outcome, reason: null, pace: paceOf(input) };
  const bounded = elapsedShare(input) !== null && !hasOnlyExactEnds(input);
  const reason = isBaselineOnly(input) ? 'baseline-only' : bounded ? 'bound-only' : null;
  return { rule: 7, status: 'trend-unknown', reason, pace: null };
}

function hasOnlyExactEnds({ latest, baseline }: Case): boolean {
  return [latest, baseline].every((reading) => !reading || reading.interval.lo === reading.interval.hi);
}

/**
 * Rules 4 to 8 of the method on plain numbers; the first that fires decides.
 *
 * Values are in the unit of the goal, times in fractional years. A bound is never treated as exact: a status
 * is given only when everything the figure may mean leads to it. A target equal to its baseline, or a plan
 * without length, has no pace. The 2 % for "about" stands in `interval.ts`, the bounds of the pace in
 * `pace-status.ts`, each with its source.
 */
export function judge(input: Case): Judgement {
  return judgeByGoal(input) ?? judgeByResult(input) ?? judgeByDeadline(input) ?? judgeByPace(input);
}
