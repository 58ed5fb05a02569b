import type { Observation, Reason, ReceiptInput } from '../types.ts';
import {
  type Alternative,
  type Comparison,
  nearestReason,
  type Question,
  reasonAgainst,
  type Sifted,
  sift,
  zeroAt,
} from './comparison.ts';
import { type DocumentedSum, documentedSum } from './documented-sum.ts';
import { documentedYears } from './documented-years.ts';
import { type Chain, chainsFrom, chainTotal, furthestChain } from './flow-chain.ts';
import { timeAtEnd, timeAtStart } from './fractional-year.ts';
import { isAtMost, proves } from './goal.ts';
import { intervalOf, isSameInterval } from './interval.ts';
import type { Case } from './judge.ts';
import { referenceTime } from './reference-time.ts';
import { overlaps, type Slot, slotsOf } from './slots.ts';

/** A question whose window is known. */
interface Windowed extends Question {
  start: number;
  end: number;
}

/** The printed period; a period without an end or start is empty. */
function periodOf({ period_start, period_end }: Observation): { start: number; end: number } {
  const end = timeAtEnd(period_end) ?? 0;
  return { start: timeAtStart(period_start) ?? end, end };
}

/** The part of the printed period that the figure speaks of. */
function spokenOf(row: Observation): { start: number; end: number } {
  return { start: periodOf(row).start, end: referenceTime(row) ?? 0 };
}

function isJoinable(row: Observation): boolean {
  return row.basis === 'cumulative' || spokenOf(row).end >= periodOf(row).end;
}

/** The time a row takes up in a sum: with the year before, where it may describe that year. */
function claimedOf(row: Observation): { start: number; end: number } {
  const { start, end } = periodOf(row);
  return { start: isJoinable(row) || row.status === 'partial' ? start : start - 1, end };
}

function isSamePeriod(a: Observation, b: Observation): boolean {
  return a.period_start === b.period_start && a.period_end === b.period_end;
}

function isInside(row: Observation, { start, end }: Windowed): boolean {
  const period = periodOf(row);
  return period.end > period.start && period.start >= start && period.end <= end;
}

/** Slots that may form a chain: a figure for part of a year leaves a hole in it and never does. */
function chainSlots(rows: readonly Observation[], question: Windowed): Slot[] {
  return slotsOf(
    rows.filter(({ status }) => status !== 'partial'),
    spokenOf,
    question.sourceOf,
  );
}

function chainsOf(slots: readonly Slot[], question: Windowed): Map<number, Chain> {
  return chainsFrom(question.start, slots, isJoinable, question.sourceOf);
}

/** The larger of two lower bounds: the chain and what follows it, or the best set of rows of any kind. */
function documentedOf(rows: readonly Observation[], chain: Chain | null, question: Windowed): DocumentedSum {
  const slots = slotsOf(rows, claimedOf, question.sourceOf);
  const any = documentedSum(slots);
  if (chain === null) return any;
  const after = documentedSum(slots.filter(({ start }) => start >= chain.end));
  const amount = (chainTotal(chain).lo ?? 0) + after.amount;
  return amount >= any.amount ? { amount, rows: [...chain.pieces, ...after.rows] } : any;
}

function isFinal({ pieces }: Chain): boolean {
  return pieces.every(({ status }) => status === 'final');
}

/** A chain as a case. A sum that is to stay below a ceiling has no pace, and it meets its goal at the end of
 *  the window only: until then it still grows. */
function caseOfChain(chain: Chain, { goal, start, end, overdue }: Windowed): Case {
  const total = chainTotal(chain);
  const isOpen = isAtMost(goal) && chain.end < end;
  return {
    goal,
    latest: { interval: isOpen ? { lo: total.lo, hi: null } : total, time: chain.end, final: isFinal(chain) },
    earlier: [],
    baseline: isAtMost(goal) ? null : zeroAt(start),
    deadline: end,
    overdue,
  };
}

/** The case of a lower bound that proves the goal met; null where it does not. */
function caseOfProof({ amount, rows }: DocumentedSum, { goal, start, end, overdue }: Windowed): Case | null {
  const interval = { lo: amount, hi: null };
  if (rows.length === 0 || proves(goal, interval) !== 'met') return null;
  const time = Math.max(...rows.map((row) => spokenOf(row).end));
  const final = rows.every(({ status }) => status === 'final');
  return {
    goal,
    latest: { interval, time, final },
    earlier: [],
    baseline: zeroAt(start),
    deadline: end,
    overdue,
  };
}

/** What to judge and the rows it rests on: the chain, unless only the lower bound proves the goal met. */
function judgedBy(
  chain: Chain | null,
  sum: DocumentedSum,
  question: Windowed,
): { case: Case | null; rows: readonly Observation[] } {
  const isMet = chain !== null && proves(question.goal, chainTotal(chain)) === 'met';
  const proof = isMet ? null : caseOfProof(sum, question);
  if (proof) return { case: proof, rows: sum.rows };
  return chain ? { case: caseOfChain(chain, question), rows: chain.pieces } : { case: null, rows: [] };
}

/** The chain through a slot that ends with `chain`, by other rows. */
function chainThrough(own: Slot, slots: readonly Slot[], chain: Chain, question: Windowed): Chain[] {
  const fitting = slots.filter((slot) => slot === own || !overlaps(slot, own));
  const other = chainsOf(fitting, question).get(chain.end);
  return other?.pieces.includes(own.row) ? [other] : [];
}

/** The chain with one of its rows exchanged for another of the same time. */
function exchanged(chain: Chain, row: Observation, other: Observation): Chain[] {
  const pieces = chain.pieces.map((piece) => (piece === row ? other : piece));
  return pieces.length === 1 || isJoinable(other) ? [{ ...chain, pieces }] : [];
}

function alternativesToChain(slots: readonly Slot[], chain: Chain, question: Windowed): Alternative[] {
  const total = chainTotal(chain);
  const toCase = (observation: Observation, others: Chain[]): Alternative[] =>
    others
      .filter((other) => !isSameInterval(chainTotal(other), total))
      .map((other) => ({ observation, case: caseOfChain(other, question) }));
  return slots.flatMap((slot) =>
    chain.pieces.includes(slot.row)
      ? slot.others.flatMap((other) => toCase(other, exchanged(chain, slot.row, other)))
      : toCase(slot.row, chainThrough(slot, slots, chain, question)),
  );
}

/** Rows that print another number for the period of a row in the sum. */
function alternativesToSum(
  rows: readonly Observation[],
  sum: DocumentedSum,
  question: Windowed,
): Alternative[] {
  const slots = slotsOf(rows, claimedOf, question.sourceOf).filter(({ row }) => sum.rows.includes(row));
  return slots.flatMap(({ row, others }) =>
    others
      .filter((other) => !isSameInterval(intervalOf(row), intervalOf(other)))
      .map((observation) => {
        const amount = sum.amount - (intervalOf(row).lo ?? 0) + (intervalOf(observation).lo ?? 0);
        const rows = sum.rows.map((used) => (used === row ? observation : used));
        return { observation, case: caseOfProof({ amount, rows }, question) };
      }),
  );
}

/** How each usable row was used, for the receipt. */
function inputsOf(
  rows: readonly Observation[],
  chain: Chain | null,
  sum: DocumentedSum,
  alternatives: readonly Alternative[],
): ReceiptInput[] {
  const pieces = chain?.pieces ?? [];
  const used = [...pieces, ...sum.rows];
  const others = new Set(alternatives.map(({ observation }) => observation));
  return rows.map((row) => {
    const { observation_id } = row;
    if (pieces.includes(row)) return { observation_id, use: pieces.length > 1 ? 'part' : 'latest' };
    if (sum.rows.includes(row)) return { observation_id, use: 'part' };
    if (others.has(row) || used.some((each) => isSamePeriod(each, row))) {
      return { observation_id, use: 'alternative' };
    }
    if (chain && pieces[0]?.period_start === row.period_start && spokenOf(row).end < chain.end) {
      return { observation_id, use: 'earlier' };
    }
    return { observation_id, use: 'not-used', reason: row.bound === 'upper' ? 'bound-only' : 'other-basis' };
  });
}

function byStart(rows: readonly Observation[]): Observation[] {
  return [...rows].sort((a, b) => periodOf(a).start - periodOf(b).start);
}

function documentedIn(sum: DocumentedSum, { goal, ...window }: Windowed): Comparison['documented'] {
  if (sum.rows.length === 0 || goal.value === 0) return null;
  return {
    amount: sum.amount,
    share: sum.amount / goal.value,
    ...documentedYears(window, sum.rows, spokenOf),
  };
}

function reasonOf({ unusable, usable }: Sifted): Reason {
  const loose: Reason[] = usable.length > 0 ? ['partial-sum'] : [];
  return nearestReason([...loose, ...unusable.map(({ reason }) => reason)]);
}

function compareInWindow(sifted: Sifted, question: Windowed): Comparison {
  const rows = sifted.usable;
  const slots = chainSlots(rows, question);
  const chain = furthestChain(chainsOf(slots, question));
  const sum = documentedOf(rows, chain, question);
  const alternatives = chain
    ? alternativesToChain(slots, chain, question)
    : alternativesToSum(rows, sum, question);
  const judged = judgedBy(chain, sum, question);
  return {
    case: judged.case,
    reason: judged.case ? null : reasonOf(sifted),
    latest: byStart(judged.rows),
    baseline: null,
    earlier: [],
    documentedBy: byStart(sum.rows),
    documented: documentedIn(sum, question),
    alternatives,
    inputs: inputsOf(rows, chain, sum, alternatives),
  };
}

const nothing: Omit<Comparison, 'reason'> = {
  case: null,
  latest: [],
  baseline: null,
  earlier: [],
  documentedBy: [],
  documented: null,
  alternatives: [],
  inputs: [],
};

/**
 * Sets the observations of a flow (places added in a period) against a target with a window.
 *
 * Comparable is a chain of rows that tiles the window from its start: its sum is the latest value, counted
 * from 0. Rows that leave gaps are summed as a lower bound (`documented`), which can prove the goal met and
 * never missed. A target without a window has nothing to compare.
 */
export function compareFlow(observations: readonly Observation[], question: Question): Comparison {
  const { start, end } = question;
  const window = start === null || end === null ? null : { ...question, start, end };
  const sifted = sift(observations, (row) => {
    const against = reasonAgainst(row, question.scope, ['annual', 'cumulative']);
    return against ?? (window && isInside(row, window) ? null : 'other-period');
  });
  const compared = window
    ? compareInWindow(sifted, window)
    : { ...nothing, reason: nearestReason(sifted.unusable.map(({ reason }) => reason)) };
  const unused = sifted.unusable.map(({ observation: { observation_id }, reason }) => {
    return { observation_id, use: 'not-used' as const, reason };
  });
  return { ...compared, inputs: [...compared.inputs, ...unused] };
}
