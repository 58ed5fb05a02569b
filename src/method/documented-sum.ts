import type { Observation } from '../types.ts';
import { intervalOf } from './interval.ts';
import type { Slot } from './slots.ts';

/** A set of observations that count nothing twice, and what they prove at least. */
export interface DocumentedSum {
  amount: number;
  rows: Observation[];
}

/** What a row proves at least; nothing for "less than". */
function leastOf(row: Observation): number {
  return intervalOf(row).lo ?? 0;
}

function isMore(a: DocumentedSum, b: DocumentedSum): boolean {
  return a.amount > b.amount || (a.amount === b.amount && a.rows.length < b.rows.length);
}

/**
 * The largest amount that rows without common time prove: a lower bound of the whole, found by going through
 * the spans by their end (weighted interval scheduling). Slots must be in order of end and start; equal
 * amounts go to the smaller set.
 */
export function documentedSum(slots: readonly Slot[]): DocumentedSum {
  const best: DocumentedSum[] = [{ amount: 0, rows: [] }];
  const none: DocumentedSum = { amount: 0, rows: [] };
  for (const [index, slot] of slots.entries()) {
    let free = index;
    while (free > 0 && (slots[free - 1]?.end ?? 0) > slot.start) free -= 1;
    const before = best[free] ?? none;
    const without = best[index] ?? none;
    const added = { amount: before.amount + leastOf(slot.row), rows: [...before.rows, slot.row] };
    best.push(leastOf(slot.row) > 0 && isMore(added, without) ? added : without);
  }
  return best.at(-1) ?? none;
}
