import { byText } from '../format.ts';
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

/** What to compare, in order; the smaller number is to be relied on. */
const criteria: readonly ((rows: readonly Observation[], sourceOf: SourceOf) => number)[] = [
  (rows) => (rows.some(({ status }) => status === 'partial') ? 1 : 0),
  (rows, sourceOf) =>
    worst(
      reliabilityOrder,
      rows.map((row) => sourceOf(row.source_id).reliability),
    ),
  (rows) =>
    worst(
      statusOrder,
      rows.map(({ status }) => status),
    ),
  (rows) =>
    worst(
      boundOrder,
      rows.map(({ bound }) => bound),
    ),
];

/** The oldest publication among the sources. */
function publishedOf(rows: readonly Observation[], sourceOf: SourceOf): string {
  return rows.map((row) => sourceOf(row.source_id).published).sort(byText)[0] ?? '';
}

const idsOf = (rows: readonly Observation[]): string => rows.map((row) => row.observation_id).join(' ');

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
  for (const criterion of criteria) {
    const difference = criterion(a, sourceOf) - criterion(b, sourceOf);
    if (difference !== 0) return difference;
  }
  return byText(publishedOf(b, sourceOf), publishedOf(a, sourceOf)) || byText(idsOf(a), idsOf(b));
}
