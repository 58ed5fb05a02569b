import { extent, ticks } from 'd3-array';

/**
 * Round values that divide `values` into at most `classes` classes, rising. A value equal to a break belongs to
 * the class above it. No breaks when there is at most one distinct value. Steps are 1, 2 or 5 times a power of
 * ten, as `ticks` of d3-array chooses them.
 */
export function roundBreaks(values: readonly number[], classes: number): number[] {
  const [low, high] = extent(values);
  if (low === undefined || high === undefined || low === high) return [];
  for (let count = classes; count > 0; count--) {
    const inner = ticks(low, high, count).filter((tick) => tick > low && tick < high);
    if (inner.length < classes) return inner;
  }
  return [];
}
