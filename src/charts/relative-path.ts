import type { Point } from './inner-point.ts';

/** Numbers after a command letter; a minus sign or a leading point needs no space before it. */
function join(numbers: readonly number[], unit: number): string {
  return numbers
    .map((n) => String(n / unit).replace(/^(-?)0\./, '$1.'))
    .reduce((text, n) => text + (text === '' || n.startsWith('-') ? n : ` ${n}`), '');
}

/** The points on the grid of whole units, without repeats and without points in the middle of a straight run. */
function snap(line: readonly Point[], unit: number): Point[] {
  const kept: Point[] = [];
  for (const [x, y] of line) {
    const point: Point = [Math.round(x * unit), Math.round(y * unit)];
    const [a, b] = [kept.at(-2), kept.at(-1)];
    if (b && b[0] === point[0] && b[1] === point[1]) continue;
    if (a && b && isStraight(a, b, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function isStraight([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  const [ux, uy, vx, vy] = [bx - ax, by - ay, cx - bx, cy - by];
  return ux * vy === uy * vx && ux * vx + uy * vy > 0;
}

/**
 * A writer of SVG path data for lines that follow each other in one `d`: relative commands, coordinates
 * rounded to `digits` decimals. A line whose ends meet is closed with `z`. Lines that round to nothing (under
 * two points, under three when closed) are left out.
 */
export function relativePath(lines: Iterable<readonly Point[]>, { digits = 0 } = {}): string {
  const unit = 10 ** digits;
  let [path, penX, penY] = ['', 0, 0];
  for (const line of lines) {
    const points = snap(line, unit);
    const [start, end] = [points[0], points.at(-1)];
    if (!start || !end) continue;
    const isClosed = points.length > 1 && start[0] === end[0] && start[1] === end[1];
    if (isClosed) points.pop();
    if (points.length < (isClosed ? 3 : 2)) continue;
    const steps = points.map(([x, y]) => {
      const step = [x - penX, y - penY];
      [penX, penY] = [x, y];
      return join(step, unit);
    });
    path += `m${steps.reduce((text, step) => text + (step.startsWith('-') ? step : ` ${step}`))}${isClosed ? 'z' : ''}`;
    if (isClosed) [penX, penY] = start;
  }
  return path;
}
