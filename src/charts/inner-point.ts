/** A point in drawing units. */
export type Point = readonly [x: number, y: number];

/** A place inside a shape and the radius of the circle around it that stays inside. */
export interface LabelRoom {
  x: number;
  y: number;
  r: number;
}

interface Cell extends LabelRoom {
  /** Half the side of the square that the cell stands for. */
  half: number;
}

function segmentDistance(x: number, y: number, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** Distance to the border of the rings; negative outside them. */
function signedDistance(x: number, y: number, rings: readonly Point[][]): number {
  let inside = false;
  let distance = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const point of ring) {
      if (before) {
        const [[ax, ay], [bx, by]] = [before, point];
        if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
        distance = Math.min(distance, segmentDistance(x, y, before, point));
      }
      before = point;
    }
  }
  return inside ? distance : -distance;
}

function quarters({ x, y, half }: Cell, rings: readonly Point[][]): Cell[] {
  const h = half / 2;
  return [-h, h].flatMap((dx) =>
    [-h, h].map((dy) => ({ x: x + dx, y: y + dy, half: h, r: signedDistance(x + dx, y + dy, rings) })),
  );
}

/**
 * The point of a polygon (outer ring first, then holes) that is farthest from its border, to within
 * `tolerance` drawing units: where a label has most room. Found by dividing squares and dropping those that
 * cannot hold a better point.
 */
export function innerPoint(rings: readonly Point[][], { tolerance = 0.5 } = {}): LabelRoom {
  const [outer = []] = rings;
  const xs = outer.map(([x]) => x);
  const ys = outer.map(([, y]) => y);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const half = Math.max(x1 - x0, y1 - y0) / 2;
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  let best: Cell = { x, y, half, r: signedDistance(x, y, rings) };
  for (let cells = [best]; cells.length > 0; ) {
    cells = cells.flatMap((cell) => quarters(cell, rings));
    for (const cell of cells) if (cell.r > best.r) best = cell;
    cells = cells.filter((cell) => cell.r + cell.half * Math.SQRT2 > best.r + tolerance);
  }
  return { x: best.x, y: best.y, r: Math.max(0, best.r) };
}
