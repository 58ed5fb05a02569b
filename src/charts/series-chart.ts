import * as Plot from '@observablehq/plot';
import { extent } from 'd3-array';
import type { Bound, ObservationStatus } from '../types.ts';
import {
  axisMarks,
  boundArrows,
  type ChartFrame,
  chartFrame,
  isOpen,
  labelMarks,
  plotOptions,
  yearTicks,
} from './chart-frame.ts';
import { type Box, type Label, lineObstacle, placeLabels } from './place-labels.ts';
import { plotFigure } from './plot-figure.ts';
import { axisTime, type Segment, segmentMark, segmentsOf } from './segments.ts';

/** One value at the end of its period (fractional year, the end of 2025 is 2026.0). `inLine` joins it to its
 *  neighbours: false for the other side of a conflict, another scope, an announcement. */
export interface SeriesPoint {
  time: number;
  value: number;
  status: ObservationStatus;
  bound: Bound;
  conflict: boolean;
  inLine: boolean;
  label: string;
  title: string;
}

/** A goal; `from` is where its required path starts, null without a baseline. */
export interface SeriesTarget {
  time: number;
  value: number;
  label: string;
  title: string;
  from: { time: number; value: number } | null;
}

/** A year that matters: the start of a plan, a milestone, a deadline. */
export interface SeriesMark {
  time: number;
  label: string;
}

/** What a series chart shows; `unit` stands over the value axis ('' for nothing). */
export interface SeriesSpec {
  points: readonly SeriesPoint[];
  targets: readonly SeriesTarget[];
  marks: readonly SeriesMark[];
  today: SeriesMark | null;
  unit: string;
  /** Whether the value axis starts at 0, as it must for counts. */
  fromZero: boolean;
}

/** Size, DOM and words of a series chart. */
export interface SeriesOptions {
  document: Document;
  id: string;
  label: string;
  formatValue: (value: number) => string;
  width?: number;
  height?: number;
}

function valueDomain({ points, targets, fromZero }: SeriesSpec): [number, number] {
  const values = [
    ...points.map(({ value }) => value),
    ...targets.flatMap(({ value, from }) => (from ? [value, from.value] : [value])),
  ];
  const [low = 0, high = 1] = extent(values);
  const margin = (high - low || Math.abs(high) || 1) * 0.12;
  return fromZero && low >= 0 ? [0, high + margin] : [low - margin, high + margin];
}

function timeDomain({ points, targets, marks, today }: SeriesSpec): [number, number] {
  const starts = targets.flatMap(({ from }) => from ?? []);
  const all = [...points, ...targets, ...starts, ...marks, ...(today ? [today] : [])];
  const [first = 0, last = 1] = extent(all.map(axisTime));
  return [first - 0.4, last + 0.4];
}

function frameOf(spec: SeriesSpec, { width = 480, height = 280, formatValue }: SeriesOptions): ChartFrame {
  const x = timeDomain(spec);
  const top = spec.marks.length > 0 || spec.today || spec.unit !== '' ? topRoom : 16;
  const xTicks = yearTicks(...x, width - 50);
  return chartFrame({ width, height, top, right: 12, x, y: valueDomain(spec), xTicks, formatValue });
}

/** The way from where a goal starts to the goal. */
function pathsOf(targets: readonly SeriesTarget[]): Segment[] {
  return targets.flatMap(({ from, time, value }) => (from ? [{ from, to: { time, value } }] : []));
}

const inLine = (points: readonly SeriesPoint[]) => points.filter((point) => point.inLine);

function dots(points: SeriesPoint[], className: string, r = 4): Plot.Markish {
  return Plot.dot(points, { x: axisTime, y: 'value', r, title: 'title', className });
}

const isFinal = ({ status }: SeriesPoint): boolean => status === 'final';

/** The newest and the oldest value first, so that they keep their labels when room is short. */
function byImportance(points: readonly SeriesPoint[]): SeriesPoint[] {
  const line = points.toSorted((a, b) => b.time - a.time);
  const [newest, ...rest] = line;
  const oldest = rest.pop();
  return [newest, oldest, ...rest].flatMap((point) => point ?? []);
}

/** The middle of the two rows of words over the chart: the assessment date above, the marked years below. */
const rows = { today: 10, marks: 27 };
const topRoom = 36;

function topLabel({ label: text, ...mark }: SeriesMark, row: number, { x }: ChartFrame): Label {
  const className = row === rows.today ? 'label-today' : 'label-mark';
  return { text, x: x(axisTime(mark)), y: row, gap: 4, sides: ['right', 'left'], className, optional: false };
}

function goalLabel(target: SeriesTarget, { x, y }: ChartFrame): Label {
  const [px, py] = [x(axisTime(target)), y(target.value)];
  const sides = ['left', 'below', 'above', 'right'] as const;
  return { text: target.label, x: px, y: py, gap: 10, sides, className: 'label-goal', optional: false };
}

function valueLabel(point: SeriesPoint, optional: boolean, { x, y }: ChartFrame): Label {
  return {
    text: point.label,
    x: x(axisTime(point)),
    y: y(point.value),
    gap: isOpen(point) ? 18 : 8,
    sides: ['above', 'below', 'right', 'left'],
    className: 'label-value',
    optional,
  };
}

function labelsOf({ points, targets, marks, today }: SeriesSpec, frame: ChartFrame): Label[] {
  const ordered = byImportance(points);
  const kept = new Set(ordered.slice(0, 2));
  return [
    ...(today ? [topLabel(today, rows.today, frame)] : []),
    ...marks.map((mark) => topLabel(mark, rows.marks, frame)),
    ...targets.map((target) => goalLabel(target, frame)),
    ...ordered.map((point) => valueLabel(point, !kept.has(point) && !point.conflict, frame)),
  ];
}

function obstaclesOf({ points, targets, marks, today }: SeriesSpec, { x, y, area }: ChartFrame): Box[] {
  const around = (px: number, py: number, r: number): Box => {
    return { x0: px - r, y0: py - r, x1: px + r, y1: py + r };
  };
  const upright = (mark: SeriesMark, end: number) =>
    lineObstacle(x(axisTime(mark)), 0, x(axisTime(mark)), end);
  const { known, gaps } = segmentsOf(inLine(points));
  const lines = [...known, ...gaps, ...pathsOf(targets)];
  return [
    ...points.map((point) => around(x(axisTime(point)), y(point.value), 5)),
    ...targets.map((target) => around(x(axisTime(target)), y(target.value), 6)),
    ...marks.flatMap((mark) => upright(mark, topRoom - 4)),
    ...(today ? upright(today, area.y1) : []),
    ...lines.flatMap(({ from, to }) =>
      lineObstacle(x(axisTime(from)), y(from.value), x(axisTime(to)), y(to.value)),
    ),
  ];
}

function verticals({ marks, today }: SeriesSpec): Plot.Markish[] {
  const rule = (all: readonly SeriesMark[], className: string, insetTop: number) =>
    Plot.ruleX(all, { x: axisTime, className, insetTop });
  return [
    rule(marks, 'mark-line', rows.marks - topRoom),
    rule(today ? [today] : [], 'today-line', rows.today - topRoom),
  ];
}

/**
 * Values of a share or a stock over time, with what was promised. Final values are filled dots, others hollow; a
 * bound has an arrow, a contradicted value a ring; values of consecutive years are joined by a line, a longer gap
 * by a dotted one. Each goal is a diamond, its required path dashed. The tick of a year is its end. Draws with
 * Observable Plot in `document` and returns the SVG as a string.
 */
export function seriesChart(spec: SeriesSpec, options: SeriesOptions): string {
  const { document, id, label, formatValue } = options;
  const frame = frameOf(spec, options);
  const points = [...spec.points];
  const { known, gaps } = segmentsOf(inLine(points));
  const unit = {
    text: spec.unit,
    x: 0,
    y: rows.today + 4,
    anchor: 'start',
    className: 'label-unit',
  } as const;
  const placed = placeLabels(labelsOf(spec, frame), obstaclesOf(spec, frame), {
    ...frame.area,
    y0: 0,
    x1: frame.width,
  });
  const marks = [
    ...axisMarks(frame, formatValue),
    ...verticals(spec),
    segmentMark(pathsOf(spec.targets), 'required-path'),
    segmentMark(gaps, 'series-gap'),
    segmentMark(known, 'series-line'),
    boundArrows(
      points.map((point) => ({ ...point, x: axisTime(point) })),
      frame,
    ),
    dots(
      points.filter(({ conflict }) => conflict),
      'conflict',
      7.5,
    ),
    dots(points.filter(isFinal), 'final'),
    dots(
      points.filter((point) => !isFinal(point)),
      'not-final',
    ),
    Plot.dot([...spec.targets], {
      x: axisTime,
      y: 'value',
      symbol: 'diamond2',
      r: 5.5,
      title: 'title',
      className: 'goal',
    }),
    ...labelMarks(spec.unit === '' ? placed : [unit, ...placed], frame),
  ];
  return plotFigure({ ...plotOptions(frame), marks }, { document, id, label, name: 'series-chart' });
}
