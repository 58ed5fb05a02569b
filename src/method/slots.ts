import type { Observation } from '../types.ts';
import { compareReliance, type SourceOf } from './reliance.ts';

/** A stretch of time (fractional years) and what is published for it, the most reliable first. */
export interface Slot {
  start: number;
  end: number;
  row: Observation;
  others: Observation[];
}

/** The span an observation fills. */
export type SpanOf = (observation: Observation) => { start: number; end: number };

/** Observations by the span they fill, in order of end and start. Rows of one span contradict or repeat each
 *  other; which comes first does not depend on the order of rows. */
export function slotsOf(observations: readonly Observation[], spanOf: SpanOf, sourceOf: SourceOf): Slot[] {
  const groups = new Map<string, { start: number; end: number; rows: Observation[] }>();
  for (const observation of observations) {
    const span = spanOf(observation);
    const key = `${span.start} ${span.end}`;
    const group = groups.get(key);
    if (group) group.rows.push(observation);
    else groups.set(key, { ...span, rows: [observation] });
  }
  const slots = [...groups.values()].flatMap(({ start, end, rows }) => {
    const [row, ...others] = rows.sort((a, b) => compareReliance([a], [b], sourceOf));
    return row ? [{ start, end, row, others }] : [];
  });
  return slots.sort((a, b) => a.end - b.end || a.start - b.start);
}

/** Whether two spans share time. */
export function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
