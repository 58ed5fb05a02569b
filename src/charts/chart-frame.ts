import * as Plot from '@observablehq/plot';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Bound } from '../types.ts';
import { type Box, labelSize, type PlacedLabel } from './place-labels.ts';
import { textWidth } from './text-width.ts';

/** The plotted area of a chart: scales from data to drawing units, ticks, and the area itself. */
export interface ChartFrame {
  width: number;
  height: number;
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  xTicks: number[];
  yTicks: number[];
  area: Box;
}

/** What a frame is made from. `right` is room kept for labels beside the area. */
export interface FrameSpec {
  width: number;
  height: number;
  top: number;
  right: number;
  x: [number, number];
  y: [number, number];
  xTicks: number[];
  formatValue: (value: number) => string;
}

const axisRoom = 26;

/** Ticks of `[low, high]`, three to six of them, at round values. */
function roundTicks([low, high]: readonly [number, number]): number[] {
  return scaleLinear([low, high], [0, 1]).ticks(4);
}

/** A frame whose left margin fits the longest tick label. */
export function chartFrame(spec: FrameSpec): ChartFrame {
  const { width, height, top, right, formatValue } = spec;
  const yTicks = roundTicks(spec.y);
  const left = 8 + Math.max(0, ...yTicks.map((tick) => textWidth(formatValue(tick), labelSize)));
  const area = { x0: left, y0: top, x1: width - right, y1: height - axisRoom };
  const x = scaleLinear(spec.x, [area.x0, area.x1]);
  const y = scaleLinear(spec.y, [area.y1, area.y0]);
  return { width, height, x, y, xTicks: spec.xTicks, yTicks, area };
}

/** Whole years in `[from, to]`, as many as fit `room` with a label each, always counted back from the last. */
export function yearTicks(from: number, to: number, room: number): number[] {
  const [first, last] = [Math.ceil(from), Math.floor(to)];
  const fitting = Math.max(1, Math.floor(room / 46));
  const step = [1, 2, 5, 10, 20].find((years) => (last - first) / years < fitting) ?? 50;
  const years: number[] = [];
  for (let year = last; year >= first; year -= step) years.unshift(year);
  return years;
}

/** Plot's size, margins and scales for a frame. */
export function plotOptions({ width, height, x, y, area }: ChartFrame) {
  return {
    width,
    height,
    marginLeft: area.x0,
    marginRight: width - area.x1,
    marginTop: area.y0,
    marginBottom: height - area.y1,
    x: { domain: x.domain(), axis: null },
    y: { domain: y.domain(), axis: null },
  };
}

/** Thin rules at the value ticks, and both axes with their labels. */
export function axisMarks(
  { xTicks, yTicks }: ChartFrame,
  formatValue: (value: number) => string,
  formatYear: (tick: number) => string = String,
): Plot.Markish[] {
  return [
    Plot.ruleY(yTicks, { className: 'grid' }),
    Plot.axisY(yTicks, { tickFormat: formatValue, tickSize: 0, label: null, className: 'axis' }),
    Plot.axisX(xTicks, {
      tickFormat: formatYear,
      tickSize: 4,
      tickPadding: 4,
      label: null,
      className: 'axis',
    }),
  ];
}

/** Labels in drawing units as text marks, one mark for each way a text hangs and each class. */
export function labelMarks(
  labels: readonly PlacedLabel[],
  { x, y }: Pick<ChartFrame, 'x' | 'y'>,
): Plot.Markish[] {
  const groups = Map.groupBy(labels, ({ anchor, className }) => `${anchor} ${className}`);
  return [...groups.values()].map((group) =>
    Plot.text(group, {
      x: (label: PlacedLabel) => x.invert(label.x),
      y: (label: PlacedLabel) => y.invert(label.y),
      text: 'text',
      textAnchor: group[0]?.anchor ?? 'start',
      lineAnchor: 'bottom',
      className: group[0]?.className ?? '',
    }),
  );
}

/** A value in its place on the axes, and whether it is exact. */
interface Bounded {
  x: number;
  value: number;
  bound: Bound;
}

/** Whether a value is known from one side only. */
export const isOpen = ({ bound }: { bound: Bound }): boolean => bound === 'lower' || bound === 'upper';

/** A small arrow at every value that is only a bound: up for "more than", down for "less than". */
export function boundArrows(values: readonly Bounded[], { y }: ChartFrame): Plot.Markish {
  const away = (length: number) => (row: Bounded) =>
    y.invert(y(row.value) + (row.bound === 'lower' ? -length : length));
  const place = { x: 'x', y1: away(5), y2: away(16) };
  return Plot.arrow(values.filter(isOpen), { ...place, headLength: 6, className: 'bound' });
}
