/** An axis between round values, with its ticks; the first and the last are its ends. */
export interface Axis {
  low: number;
  high: number;
  ticks: number[];
}

const mostSteps = 5;
/** An axis of shares spans at least so many points, so that a small difference looks small. */
const leastSpan = 10;

/** The smallest of 1, 2 and 5 times a power of ten that crosses `range` in at most five steps. */
function stepFor(range: number): number {
  const power = 10 ** Math.floor(Math.log10(range / mostSteps));
  return [1, 2, 5, 10].map((digit) => digit * power).find((step) => range / step <= mostSteps) ?? range;
}

/** What an axis of shares has to hold: the values, and room around those that lie close together. */
function spanOf(values: readonly number[]): [least: number, greatest: number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(0, leastSpan - (high - low)) / 2;
  return [Math.max(0, low - room), high > 100 ? high + room : Math.min(100, high + room)];
}

/** An axis on which all values fit; counts start at nought, shares near the lowest. */
export function axisOf(values: readonly number[], fromZero: boolean): Axis {
  const [least, greatest] = fromZero ? [0, Math.max(...values)] : spanOf(values);
  const step = stepFor(greatest - least || mostSteps);
  const first = Math.floor(least / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(greatest / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1, ticks };
}
