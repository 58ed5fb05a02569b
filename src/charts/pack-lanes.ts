/** Something that takes a stretch of a lane, in drawing units. */
export interface Stretch {
  left: number;
  right: number;
}

/**
 * The lane of each item, counted from 0: the first one in which it keeps `gap` from all before it. The order of the
 * items decides, so give them in the order of time.
 */
export function packLanes(items: readonly Stretch[], gap: number): number[] {
  const lanes: Stretch[][] = [];
  return items.map((item) => {
    const isFree = (lane: readonly Stretch[]) =>
      lane.every((other) => item.left >= other.right + gap || item.right + gap <= other.left);
    const found = lanes.findIndex(isFree);
    const at = found < 0 ? lanes.length : found;
    const lane = lanes[at] ?? [];
    lane.push(item);
    lanes[at] = lane;
    return at;
  });
}
