import type { Position } from 'geojson';

const kmPerDegree = (Math.PI * 6371.0088) / 180;

function isSame(a: Position | undefined, b: Position | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

/** Twice the signed area in square degrees; positive when the ring runs anticlockwise. */
function doubleArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0 = 0, y0 = 0] = ring[i - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    sum += x0 * y1 - x1 * y0;
  }
  return sum;
}

/** Area of a ring of [lon, lat] in km², on a sphere flattened at the middle latitude of the ring. */
export function ringArea(ring: readonly Position[]): number {
  const latitudes = ring.map(([, lat = 0]) => lat);
  const middle = (latitudes.reduce((low, lat) => Math.min(low, lat), 90) + Math.max(...latitudes)) / 2;
  return (Math.abs(doubleArea(ring)) / 2) * kmPerDegree ** 2 * Math.cos((middle * Math.PI) / 180);
}

/** Adds a point, leaving out repeats and taking back the tip of a way out that returns on itself. */
function extend(kept: Position[], point: Position): void {
  while (kept.length > 1 && isSame(kept.at(-2), point)) kept.pop();
  if (!isSame(kept.at(-1), point)) kept.push(point);
}

/** Spikes across the seam of an open ring: the first points are compared with the last. */
function trimSeam(kept: Position[]): void {
  for (let before = Number.POSITIVE_INFINITY; kept.length < before && kept.length > 2; ) {
    before = kept.length;
    if (isSame(kept[0], kept.at(-1))) kept.pop();
    else if (isSame(kept[1], kept.at(-1))) kept.shift();
    else if (isSame(kept[0], kept.at(-2))) kept.pop();
  }
}

/**
 * A closed ring without repeated points and without there-and-back spikes, running clockwise (outer rings,
 * as d3-geo wants them) or anticlockwise (holes). Null when fewer than three corners or no area remain.
 */
export function cleanRing(ring: readonly Position[], { isHole = false } = {}): Position[] | null {
  const kept: Position[] = [];
  for (const point of ring) extend(kept, point);
  trimSeam(kept);
  const [first] = kept;
  if (first === undefined || kept.length < 3) return null;
  kept.push(first);
  const area = doubleArea(kept);
  if (area === 0) return null;
  return area > 0 === isHole ? kept : kept.reverse();
}
