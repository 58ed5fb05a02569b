/**
 * The ratio of growth rates by which Open SDG and Statistics Canada judge progress, shown for comparison and
 * never used: R = d · CAGR(y0 → y) / |CAGR(y0 → yT)|, where d is 1 when more is better and −1 when less is.
 * Source: Open SDG, progress calculation methodology; a start or goal of 0 is replaced by 0.001 there.
 * Times are years, values in the unit of the indicator; returns a plain ratio.
 */
export function growthRateRatio(spec: {
  start: number;
  value: number;
  goal: number;
  startTime: number;
  time: number;
  deadline: number;
  direction: 'up' | 'down';
}): number {
  const start = spec.start === 0 ? 0.001 : spec.start;
  const goal = spec.goal === 0 ? 0.001 : spec.goal;
  const actual = (spec.value / start) ** (1 / (spec.time - spec.startTime)) - 1;
  const required = (goal / start) ** (1 / (spec.deadline - spec.startTime)) - 1;
  return ((spec.direction === 'up' ? 1 : -1) * actual) / Math.abs(required);
}
