import * as Plot from '@observablehq/plot';
import { extent } from 'd3-array';
import { axisMarks, type ChartFrame, chartFrame, labelMarks, plotOptions, yearTicks } from './chart-frame.ts';
import { dodge } from './dodge.ts';
import {
  type Box,
  type Label,
  labelSize,
  lineObstacle,
  type PlacedLabel,
  placeLabels,
} from './place-labels.ts';
import { plotFigure } from './plot-figure.ts';
import { axisTime, type Segment, segmentMark, segmentsOf, type TimedValue } from './segments.ts';
import { textWidth } from './text-width.ts';

/** A region's values, each at the end of its period (fractional year). A `strong` one stands out. */
export interface LineSeries {
  label: string;
  title: string;
  strong: boolean;
  points: readonly TimedValue[];
}

/** A level that was promised for a year. */
export interface LevelMark extends TimedValue {
  label: string;
}

/** Size, DOM and words of a lines chart. */
export interface LinesOptions {
  document: Document;
  id: string;
  label: string;
  formatValue: (value: number) => string;
  goals?: readonly LevelMark[];
  width?: number;
  height?: number;
  fromZero?: boolean;
}

const lineHeight = 17;
const gap = 12;

/** The newest value of a series; null for an empty one. */
function lastOf({ points }: LineSeries): TimedValue | null {
  return points.toSorted((a, b) => b.time - a.time)[0] ?? null;
}

function frameOf(series: readonly LineSeries[], options: LinesOptions): ChartFrame {
  const { width = 480, height = 320, goals = [], fromZero = false, formatValue } = options;
  const rows = series.flatMap(({ points }) => points);
  const [low = 0, high = 1] = extent([...rows, ...goals].map(({ value }) => value));
  const [first = 0, last = 1] = extent([...rows, ...goals].map(axisTime));
  const margin = (high - low || Math.abs(high) || 1) * 0.08;
  const right = gap + Math.max(0, ...series.map(({ label }) => textWidth(label, labelSize)));
  return chartFrame({
    width,
    height: Math.max(height, series.length * lineHeight + 44),
    top: 16,
    right: right + 6,
    x: [first - 0.3, last + 0.15],
    y: [fromZero ? 0 : low - margin, high + margin],
    xTicks: yearTicks(first, last, width - right - 60),
    formatValue,
  });
}

/** Series whose newest value is among the newest of all: their names stand beside the area. */
function isCurrent(series: LineSeries, latest: number): boolean {
  return (lastOf(series)?.time ?? 0) > latest - 0.6;
}

interface NamedEnd {
  name: PlacedLabel;
  leader: Segment;
}

/** Names beside the area, moved apart, each with a leader from the end of its line. */
function endNames(series: readonly LineSeries[], { x, y, area, height }: ChartFrame): NamedEnd[] {
  const ends = series.flatMap((one) => {
    const last = lastOf(one);
    return last ? [{ ...one, last }] : [];
  });
  const wanted = ends.map(({ last }) => ({ at: y(last.value), size: lineHeight }));
  const middles = dodge(wanted, 4, height - 22);
  return ends.map(({ label, strong, last }, index) => {
    const middle = middles[index] ?? 0;
    const className = strong ? 'label-strong' : 'label-line';
    const to = { time: x.invert(area.x1 + gap - 3) + 1, value: y.invert(middle) };
    return {
      name: { text: label, x: area.x1 + gap, y: middle + 4, anchor: 'start', className },
      leader: { from: last, to },
    };
  });
}

function nameLabel(series: LineSeries, { x, y }: ChartFrame): Label[] {
  const last = lastOf(series);
  if (last === null) return [];
  const place = { x: x(axisTime(last)), y: y(last.value), gap: 6 };
  const className = series.strong ? 'label-strong' : 'label-line';
  const sides = ['right', 'above', 'below', 'left'] as const;
  return [{ text: series.label, ...place, sides, className, optional: false }];
}

function goalLabel({ label: text, ...goal }: LevelMark, { x, y }: ChartFrame): Label {
  const place = { x: x(axisTime(goal)), y: y(goal.value), gap: 10 };
  const sides = ['above', 'below', 'left'] as const;
  return { text, ...place, sides, className: 'label-goal', optional: false };
}

function obstaclesOf(series: readonly LineSeries[], { x, y }: ChartFrame): Box[] {
  const dots = series
    .flatMap(({ points }) => points)
    .map((point) => [x(axisTime(point)), y(point.value)] as const);
  const segments = series.flatMap(({ points }) => Object.values(segmentsOf(points)).flat());
  return [
    ...dots.map(([px, py]) => ({ x0: px - 4, y0: py - 4, x1: px + 4, y1: py + 4 })),
    ...segments.flatMap(({ from, to }) =>
      lineObstacle(x(axisTime(from)), y(from.value), x(axisTime(to)), y(to.value)),
    ),
  ];
}

function linesOf(series: readonly LineSeries[], strong: boolean): Plot.Markish[] {
  const chosen = series.filter((one) => one.strong === strong);
  const all = chosen.map(({ points }) => segmentsOf(points));
  const name = strong ? 'line-strong' : 'line';
  const rows = chosen.flatMap(({ points, title }) => points.map((point) => ({ ...point, title })));
  return [
    segmentMark(
      all.flatMap(({ gaps }) => gaps),
      `${name} gap`,
    ),
    segmentMark(
      all.flatMap(({ known }) => known),
      name,
    ),
    Plot.dot(rows, {
      x: axisTime,
      y: 'value',
      r: strong ? 3.5 : 2.5,
      title: 'title',
      className: strong ? 'dot-strong' : 'dot',
    }),
  ];
}

/**
 * One line a region with at least two values (dotted over a longer gap), a dot for a region with one. The name of
 * each stands at its end: beside the area for those that reach the newest value, moved apart with thin leaders
 * where they would touch, and at the last dot for the others. Draws with Observable Plot in `document` and returns
 * the SVG as a string.
 */
export function linesChart(series: readonly LineSeries[], options: LinesOptions): string {
  const { document, id, label, formatValue, goals = [] } = options;
  const frame = frameOf(series, options);
  const latest = Math.max(...series.map((one) => lastOf(one)?.time ?? 0));
  const ends = endNames(
    series.filter((one) => isCurrent(one, latest)),
    frame,
  );
  const earlier = series.filter((one) => !isCurrent(one, latest));
  const labels = [
    ...goals.map((goal) => goalLabel(goal, frame)),
    ...earlier.flatMap((one) => nameLabel(one, frame)),
  ];
  const placed = placeLabels(labels, obstaclesOf(series, frame), frame.area);
  const marks = [
    ...axisMarks(frame, formatValue),
    segmentMark(
      ends.map(({ leader }) => leader),
      'leader',
    ),
    ...linesOf(series, false),
    ...linesOf(series, true),
    Plot.dot([...goals], {
      x: axisTime,
      y: 'value',
      symbol: 'diamond2',
      r: 5.5,
      title: 'label',
      className: 'goal',
    }),
    ...labelMarks([...placed, ...ends.map(({ name }) => name)], frame),
  ];
  return plotFigure({ ...plotOptions(frame), marks }, { document, id, label, name: 'lines-chart' });
}
