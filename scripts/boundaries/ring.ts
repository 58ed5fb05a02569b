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

/** Whether a ring of [lon, lat] runs clockwise, as outer rings do. */
export const isClockwise = (ring: readonly Position[]): boolean => doubleArea(ring) < 0;

/** Area of a ring of [lon, lat] in km², on a sphere flattened at the middle latitude of the ring. */
export function ringArea(ring: readonly Position[]): number {
  const latitudes = ring.map(([, lat = 0]) => lat);
  const middle = (latitudes.reduce((low, lat) => Math.min(low, lat), 90) + Math.max(...latitudes)) / 2;
  return (Math.abs(doubleArea(ring)) / 2) * kmPerDegree ** 2 * Math.cos((middle * Math.PI) / 180);
}

/**
 * The points without repeats and without detours: where a point comes again, the loop since its first time is
 * cut off when it holds no more than `minLoop` km². A way out and back is a loop that holds nothing.
 */
function cutLoops(ring: readonly Position[], minLoop: number): Position[] {
  const kept: Position[] = [];
  const places = new Map<string, number>();
  for (const point of ring) {
    const from = places.get(point.join()) ?? kept.length;
    const loop = kept.slice(from).concat([point]);
    if (loop.length > 1 && ringArea(loop) <= minLoop) {
      for (const cut of kept.splice(from)) places.delete(cut.join());
    }
    places.set(point.join(), kept.length);
    kept.push(point);
  }
  return kept;
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
 * A closed ring without repeated points, without there-and-back spikes and without loops of up to `minLoop`
 * km² that hang on it by one point or by a line, running clockwise (outer rings, as d3-geo wants them) or
 * anticlockwise (holes). Null when fewer than three corners or no area remain.
 */
export function cleanRing(
  ring: readonly Position[],
  { isHole = false, minLoop = 0 } = {},
): Position[] | null {
  const kept = cutLoops(isSame(ring[0], ring.at(-1)) ? ring.slice(0, -1) : ring, minLoop);
  trimSeam(kept);
  const [first] = kept;
  if (first === undefined || kept.length < 3) return null;
  kept.push(first);
  const area = doubleArea(kept);
  if (area === 0) return null;
  return area > 0 === isHole ? kept : kept.reverse();
}
