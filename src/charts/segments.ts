import * as Plot from '@observablehq/plot';

/** A value in its place: `time` in fractional years. */
export interface TimedValue {
  time: number;
  value: number;
}

/** A straight piece of a line. */
export interface Segment {
  from: TimedValue;
  to: TimedValue;
}

/** Years between two values from which the way between them is unknown. */
const gapYears = 1.5;

/** Neighbours in time, apart where more than a year and a half lies between them: `gaps` are drawn as such. */
export function segmentsOf(points: readonly TimedValue[]): { known: Segment[]; gaps: Segment[] } {
  const line = points.toSorted((a, b) => a.time - b.time);
  const all = line.slice(1).map((to, index) => ({ from: line[index] ?? to, to }));
  const isGap = ({ from, to }: Segment) => to.time - from.time > gapYears;
  return { known: all.filter((segment) => !isGap(segment)), gaps: all.filter(isGap) };
}

/** Place on a chart's axis: the tick of a year is its end, and the end of 2025 is the time 2026.0. */
export const axisTime = ({ time }: { time: number }): number => time - 1;

/** Segments as one mark, in axis places. */
export function segmentMark(segments: readonly Segment[], className: string): Plot.Markish {
  return Plot.link(segments, {
    x1: ({ from }: Segment) => axisTime(from),
    y1: ({ from }: Segment) => from.value,
    x2: ({ to }: Segment) => axisTime(to),
    y2: ({ to }: Segment) => to.value,
    className,
  });
}
