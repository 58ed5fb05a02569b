import { formatLength } from './element.ts';

/** A point in drawing units. */
interface Place {
  x: number;
  y: number;
}

/** A bent line from one point to another: its path, the path of the head at its end, and its middle. */
export interface Arc {
  path: string;
  head: string;
  x: number;
  y: number;
}

/** Length and half width of a head, in drawing units. */
const head = { length: 9, half: 4.5 };

const at = ({ x, y }: Place): string => `${formatLength(x)} ${formatLength(y)}`;

/** The head of an arrow whose tip is at `tip`, coming from `before`. */
function headPath(tip: Place, before: Place): string {
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const [ux, uy] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  const base = { x: tip.x - ux * head.length, y: tip.y - uy * head.length };
  const corner = (side: 1 | -1) => ({
    x: base.x - uy * head.half * side,
    y: base.y + ux * head.half * side,
  });
  return `M${at(tip)}L${at(corner(1))}L${at(corner(-1))}z`;
}

/**
 * An arc from `from` to `to`, which are its first and its last point. `bend` is the height of its bow as a share of
 * the distance, to the left of the way for a positive one. Pure geometry, without words or looks.
 */
export function arc(from: Place, to: Place, bend = 0.2): Arc {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const control = { x: middle.x + dy * bend * 2, y: middle.y - dx * bend * 2 };
  return {
    path: `M${at(from)}Q${at(control)} ${at(to)}`,
    head: headPath(to, control),
    x: (middle.x + control.x) / 2,
    y: (middle.y + control.y) / 2,
  };
}
