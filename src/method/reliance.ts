import type { Bound, Observation, ObservationStatus, Reliability, Source } from '../types.ts';

const reliabilityOrder: readonly Reliability[] = ['A', 'B', 'C', 'D'];
const statusOrder: readonly ObservationStatus[] = ['final', 'provisional', 'partial', 'planned'];
const boundOrder: readonly Bound[] = ['exact', 'about', 'lower', 'upper'];

/** Looks up the source of an observation. */
export type SourceOf = (sourceId: string) => Source;

function worst<Value>(order: readonly Value[], values: readonly Value[]): number {
  return Math.max(-1, ...values.map((value) => order.indexOf(value)));
}

/** What a set of observations rests on: its least reliable source, least final status and loosest bound.
 *  Null for none. */
export function weakestOf(
  rows: readonly Observation[],
  sourceOf: SourceOf,
): { reliability: Reliability; status: ObservationStatus; bound: Bound } | null {
  const reliability =
    reliabilityOrder[
      worst(
        reliabilityOrder,
        rows.map((row) => sourceOf(row.source_id).reliability),
      )
    ];
  const status =
    statusOrder[
      worst(
        statusOrder,
        rows.map((row) => row.status),
      )
    ];
  const bound =
    boundOrder[
      worst(
        boundOrder,
        rows.map((row) => row.bound),
      )
    ];
  return reliability && status && bound ? { reliability, status, bound } : null;
}

function rank(rows: readonly Observation[], sourceOf: SourceOf): (number | string)[] {
  const published = rows.map((row) => sourceOf(row.source_id).published).sort();
  return [
    rows.some((row) => row.status === 'partial') ? 1 : 0,
    worst(
      reliabilityOrder,
      rows.map((row) => sourceOf(row.source_id).reliability),
    ),
    worst(
      statusOrder,
      rows.map((row) => row.status),
    ),
    worst(
      boundOrder,
      rows.map((row) => row.bound),
    ),
    // Later first: the text is compared with its digits turned round.
    (published[0] ?? '').padEnd(10, '0').replace(/\d/g, (digit) => String(9 - Number(digit))),
    rows.map((row) => row.observation_id).join(' '),
  ];
}

/**
 * Which of two sets of observations to rely on where both speak of the same thing: negative for the first.
 * A whole comes before a part of the year; then the more reliable source (its worst counts), final before
 * provisional, exact before a bound, later published, and last the id, so that the order of rows never
 * matters.
 */
export function compareReliance(
  a: readonly Observation[],
  b: readonly Observation[],
  sourceOf: SourceOf,
): number {
  const other = rank(b, sourceOf);
  for (const [index, mine] of rank(a, sourceOf).entries()) {
    const theirs = other[index] ?? mine;
    if (mine !== theirs) return mine < theirs ? -1 : 1;
  }
  return 0;
}
