import type { Assessment, Interval, Observation, Reason, ReceiptInput } from '../types.ts';
import type { Goal } from './goal.ts';
import { intervalOf } from './interval.ts';
import type { Case, Reading } from './judge.ts';
import type { SourceOf } from './reliance.ts';

/** What a target asks of a comparison: its goal, scope, window or start, and deadline (fractional years). */
export interface Question {
  goal: Goal;
  scope: string;
  start: number | null;
  end: number | null;
  overdue: boolean;
  sourceOf: SourceOf;
}

/** Another published value in the place of a used one; `case` is null where it would leave nothing to judge. */
export interface Alternative {
  observation: Observation;
  case: Case | null;
}

/** What the observations of a region and an indicator give for a target. */
export interface Comparison {
  /** Rules 4 to 8 decide on it; null when nothing is comparable (rule 3), for the reason given. */
  case: Case | null;
  reason: Reason | null;
  /** Observations behind the latest value, in order of time. */
  latest: Observation[];
  baseline: Observation | null;
  earlier: Observation[];
  /** Observations behind `documented`, in order of time. */
  documentedBy: Observation[];
  documented: Assessment['documented'];
  alternatives: Alternative[];
  inputs: ReceiptInput[];
}

/** The observations that a comparison can use, and the others with the reason. */
export interface Sifted {
  usable: Observation[];
  unusable: { observation: Observation; reason: Reason }[];
}

/** Divides observations by a test that gives the reason why a row cannot be used, or null. */
export function sift(
  observations: readonly Observation[],
  reasonAgainst: (observation: Observation) => Reason | null,
): Sifted {
  const sifted: Sifted = { usable: [], unusable: [] };
  for (const observation of observations) {
    const reason = reasonAgainst(observation);
    if (reason === null) sifted.usable.push(observation);
    else sifted.unusable.push({ observation, reason });
  }
  return sifted;
}

/** Why an observation can never stand against a target of that scope and those bases, or null. Scopes are
 *  compared by code only. */
export function reasonAgainst(
  observation: Observation,
  scope: string,
  bases: readonly Observation['basis'][],
): Reason | null {
  if (observation.status === 'planned') return 'planned';
  if (observation.scope !== scope) return 'other-scope';
  return bases.includes(observation.basis) ? null : 'other-basis';
}

/** From the nearest miss to the furthest. */
const reasonOrder: readonly Reason[] = [
  'partial-sum',
  'other-period',
  'other-basis',
  'other-scope',
  'planned',
];

/** The reason to give for a target when every observation has one of its own: the nearest miss. */
export function nearestReason(reasons: readonly Reason[]): Reason {
  return reasonOrder.find((reason) => reasons.includes(reason)) ?? 'other-period';
}

/** An observation as a reading at a given time. */
export function readingOf(observation: Observation, time: number): Reading {
  return { interval: intervalOf(observation), time, final: observation.status === 'final' };
}

/** Where a cumulative count starts: nothing added yet. */
export function zeroAt(time: number): Reading {
  const nothing: Interval = { lo: 0, hi: 0 };
  return { interval: nothing, time, final: true };
}
