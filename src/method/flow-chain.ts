import type { Interval, Observation } from '../types.ts';
import { intervalOf, sumOfIntervals } from './interval.ts';
import { compareReliance, type SourceOf } from './reliance.ts';
import type { Slot } from './slots.ts';

/** Observations that follow each other without gap or overlap, up to `end` (fractional year). */
export interface Chain {
  end: number;
  pieces: Observation[];
}

/** Whether a row may be joined to others. A yearly figure told before its year was over may describe the
 *  year before, so that a sum could count that year twice. */
type IsJoinable = (observation: Observation) => boolean;

function isBetter(a: Chain, b: Chain | undefined, sourceOf: SourceOf): boolean {
  if (b === undefined) return true;
  const shorter = a.pieces.length - b.pieces.length;
  return (shorter || compareReliance(a.pieces, b.pieces, sourceOf)) < 0;
}

/**
 * The best chain from `start` to every time that one reaches, by that time. Chains with fewer pieces come
 * first (a printed total before a sum of years), then the more reliable.
 */
export function chainsFrom(
  start: number,
  slots: readonly Slot[],
  isJoinable: IsJoinable,
  sourceOf: SourceOf,
): Map<number, Chain> {
  const chains = new Map<number, Chain>();
  for (const slot of [...slots].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const before = slot.start === start ? [] : chains.get(slot.start)?.pieces;
    if (!before || slot.end <= slot.start) continue;
    const pieces = [...before, slot.row];
    if (pieces.length > 1 && !pieces.every(isJoinable)) continue;
    const chain = { end: slot.end, pieces };
    if (isBetter(chain, chains.get(slot.end), sourceOf)) chains.set(slot.end, chain);
  }
  return chains;
}

/** The chain that reaches furthest; null when none starts. */
export function furthestChain(chains: ReadonlyMap<number, Chain>): Chain | null {
  return [...chains.values()].reduce<Chain | null>(
    (best, chain) => (best === null || chain.end > best.end ? chain : best),
    null,
  );
}

/** What is known of the sum of a chain. */
export function chainTotal({ pieces }: Chain): Interval {
  return sumOfIntervals(pieces.map(intervalOf));
}
