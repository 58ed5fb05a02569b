import type { IndicatorKind, Observation, Reason, ReceiptInput } from '../types.ts';
import {
  type Alternative,
  type Comparison,
  nearestReason,
  type Question,
  readingOf,
  reasonAgainst,
  sift,
  zeroAt,
} from './comparison.ts';
import { timeAtStart } from './fractional-year.ts';
import { intervalOf, isSameInterval } from './interval.ts';
import type { Case, Reading } from './judge.ts';
import { referenceTime } from './reference-time.ts';
import { type Slot, slotsOf } from './slots.ts';

/** How long before the start of a target a value may speak and still be its starting point, in years. A
 *  convention of this site: yearly statistics appear with up to a year's delay, and not every year. */
const baselineReach = 2;

const bases: Record<IndicatorKind, readonly Observation['basis'][]> = {
  flow: ['annual', 'cumulative'],
  ratio: ['ratio'],
  stock: ['stock'],
  count: ['cumulative', 'stock'],
  milestone: [],
};

const instantOf = (row: Observation): { start: number; end: number } => {
  const time = referenceTime(row) ?? 0;
  return { start: time, end: time };
};

/** Counts are either told as growth from the start of the target or as a state; growth prevails. */
function reasonAgainstCount(row: Observation, isGrowth: boolean, start: number | null): Reason | null {
  if ((row.basis === 'cumulative') !== isGrowth) return 'other-basis';
  return !isGrowth || (start !== null && timeAtStart(row.period_start) === start) ? null : 'other-period';
}

function reasonAgainstTime(row: Observation, start: number | null): Reason | null {
  const time = referenceTime(row);
  return time === null || (start !== null && time < start - baselineReach) ? 'other-period' : null;
}

/** The slot a target starts from: the newest not after its start; with no known start the earliest of at
 *  least two. */
function baselineSlot(slots: readonly Slot[], start: number | null): Slot | null {
  if (start === null) return slots.length > 1 ? (slots[0] ?? null) : null;
  return slots.filter(({ end }) => end <= start).at(-1) ?? null;
}

const readingAt = ({ row, end }: Slot): Reading => readingOf(row, end);

function caseOf(slots: readonly Slot[], zero: Reading | null, question: Question): Case | null {
  const latest = slots.at(-1);
  if (latest === undefined) return null;
  const first = baselineSlot(slots, question.start);
  const earlier = slots.slice(0, -1).filter((slot) => slot !== first);
  return {
    goal: question.goal,
    latest: readingAt(latest),
    earlier: earlier.map(readingAt),
    baseline: zero ?? (first && readingAt(first)),
    deadline: question.end,
    overdue: question.overdue,
  };
}

function alternativesTo(slots: readonly Slot[], zero: Reading | null, question: Question): Alternative[] {
  return slots.flatMap((slot) =>
    slot.others
      .filter((other) => !isSameInterval(intervalOf(slot.row), intervalOf(other)))
      .map((observation) => {
        const exchanged = slots.map((each) => (each === slot ? { ...slot, row: observation } : each));
        return { observation, case: caseOf(exchanged, zero, question) };
      }),
  );
}

function inputsOf(slots: readonly Slot[], baseline: Slot | null): ReceiptInput[] {
  const latest = slots.at(-1);
  return slots.flatMap((slot) => {
    const use = slot === latest ? 'latest' : slot === baseline ? 'baseline' : 'earlier';
    const others = slot.others.map(({ observation_id }) => ({ observation_id, use: 'alternative' as const }));
    return [{ observation_id: slot.row.observation_id, use }, ...others];
  });
}

const notUsed = ({ observation_id }: Observation, reason: Reason): ReceiptInput => {
  return { observation_id, use: 'not-used', reason };
};

/**
 * Sets the observations of a ratio, a stock or a count against a target.
 *
 * The latest value is the one with the greatest reference time; the baseline the newest not after the start
 * of the target and not more than two years older. Values before the baseline are outside the period. A count
 * told as growth starts at 0 with the target.
 */
export function compareLevel(
  observations: readonly Observation[],
  question: Question,
  kind: IndicatorKind,
): Comparison {
  const fits = (row: Observation): Reason | null => reasonAgainst(row, question.scope, bases[kind]);
  const isGrowth = observations.some((row) => fits(row) === null && row.basis === 'cumulative');
  const { usable, unusable } = sift(
    observations,
    (row) =>
      fits(row) ??
      reasonAgainstCount(row, isGrowth, question.start) ??
      reasonAgainstTime(row, question.start),
  );
  const all = slotsOf(usable, instantOf, question.sourceOf);
  const zero = isGrowth && question.start !== null ? zeroAt(question.start) : null;
  const baseline = zero ? null : baselineSlot(all, question.start);
  const slots = all.filter(({ end }) => baseline === null || end >= baseline.end);
  const before = all.filter((slot) => !slots.includes(slot)).flatMap(({ row, others }) => [row, ...others]);
  const judged = caseOf(slots, zero, question);
  return {
    case: judged,
    reason: judged ? null : nearestReason(unusable.map(({ reason }) => reason)),
    latest: slots.slice(-1).map(({ row }) => row),
    baseline: baseline?.row ?? null,
    earlier: slots.slice(0, -1).flatMap(({ row }) => (row === baseline?.row ? [] : [row])),
    documentedBy: [],
    documented: null,
    alternatives: alternativesTo(slots, zero, question),
    inputs: [
      ...inputsOf(slots, baseline),
      ...before.map((row) => notUsed(row, 'other-period')),
      ...unusable.map(({ observation, reason }) => notUsed(observation, reason)),
    ],
  };
}
