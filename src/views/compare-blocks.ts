import {
  type Comparable,
  comparables,
  disagreements,
  type Entry,
  type LeftOut,
  leftOut,
} from './compare-groups.ts';
import type { CompareFigure, CompareItem, CompareRegion } from './compare-region.ts';

/** Figures of one region that contradict each other, or a figure that contradicts those of other indicators. */
export interface Dispute {
  entry: Entry;
  figures: CompareFigure[];
}

/** One indicator for which at least two of the chosen regions have something. */
export interface CompareBlock {
  /** The indicator, as one of the regions holds it. */
  about: CompareItem;
  /** All chosen regions in the order of the reader. */
  entries: Entry[];
  groups: Comparable[];
  left: LeftOut[];
  disputes: Dispute[];
}

function blockOf(indicator: string, regions: readonly CompareRegion[]): CompareBlock[] {
  const entries = regions.map((region, index) => ({
    place: index + 1,
    region,
    item: region.items.find((item) => item.indicator === indicator),
  }));
  const held = entries.flatMap(({ item }) => item ?? []);
  const [about] = held;
  if (!about || held.length < 2) return [];
  const groups = comparables(entries);
  const disputes = entries.flatMap((entry) => disagreements(entry).map((figures) => ({ entry, figures })));
  return [{ about, entries, groups, left: leftOut(entries, groups), disputes }];
}

/** The indicators on which at least two of the regions have a goal in force or a reported figure, in order. */
export function compareBlocks(regions: readonly CompareRegion[]): CompareBlock[] {
  const ids = new Set(regions.flatMap(({ items }) => items.map(({ indicator }) => indicator)));
  return [...ids].flatMap((id) => blockOf(id, regions)).sort((a, b) => a.about.order - b.about.order);
}
