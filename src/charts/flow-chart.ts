import * as Plot from '@observablehq/plot';
import type { Bound, ObservationStatus } from '../types.ts';
import {
  axisMarks,
  boundArrows,
  type ChartFrame,
  chartFrame,
  isOpen,
  labelMarks,
  plotOptions,
} from './chart-frame.ts';
import { type Box, type Label, labelSize, lineObstacle, placeLabels } from './place-labels.ts';
import { plotFigure } from './plot-figure.ts';
import { defaultPrefix } from './status-style.ts';
import { wrapText } from './wrap-text.ts';

/** What was added in one year. Two rows of a year (a conflict) stand side by side. */
export interface FlowYear {
  year: number;
  value: number;
  status: ObservationStatus;
  bound: Bound;
  label: string;
  title: string;
}

/** What was added over several years together, from the start of `from` to the end of `to` (years). A `quiet` one
 *  is context: of another scope or period. */
export interface FlowTotal {
  from: number;
  to: number;
  value: number;
  bound: Bound;
  quiet: boolean;
  label: string;
  title: string;
}

/** A promise to add `need` within whole years, and what is published of it. `missing` are years for which no
 *  figure was found; `missingText` says so. `today` is a fractional year. */
export interface FlowSpec {
  start: number;
  end: number;
  need: { value: number; label: string; title: string };
  years: readonly FlowYear[];
  totals: readonly FlowTotal[];
  missing: readonly number[];
  missingText: string;
  today: { time: number; label: string } | null;
}

/** Size, DOM and words of a flow chart; `prefix` is that of the page's hatch patterns. */
export interface FlowOptions {
  document: Document;
  id: string;
  label: string;
  formatValue: (value: number) => string;
  width?: number;
  height?: number;
  prefix?: string;
}

/** A bar of a year in its place: `x1` to `x2` in fractional years. */
interface Bar extends FlowYear {
  x1: number;
  x2: number;
}

const topRoom = 24;

function wholeYears(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function barsOf(years: readonly FlowYear[]): Bar[] {
  const byYear = Map.groupBy(years, ({ year }) => year);
  return [...byYear.values()].flatMap((rows) =>
    rows.map((row, index) => {
      const width = 0.56 / rows.length;
      const x1 = row.year + 0.22 + index * width;
      return { ...row, x1, x2: x1 + width };
    }),
  );
}

function frameOf(
  { start, end, need, years, totals, today }: FlowSpec,
  { width = 480, height = 280, formatValue }: FlowOptions,
): ChartFrame {
  const values = [need.value, ...years.map(({ value }) => value), ...totals.map(({ value }) => value)];
  const first = Math.min(start, ...totals.map(({ from }) => from));
  const last = Math.max(end + 1, ...totals.map(({ to }) => to + 1));
  const isNear = today !== null && today.time > last && today.time < last + 2;
  return chartFrame({
    width,
    height,
    top: topRoom,
    right: 10,
    x: [first, isNear ? today.time + 0.12 : last],
    y: [0, Math.max(...values) * 1.14],
    xTicks: wholeYears(first, last - 1).map((year) => year + 0.5),
    formatValue,
  });
}

const middleOf = ({ x1, x2 }: Bar): number => (x1 + x2) / 2;

function missingMarks({ missing, missingText }: FlowSpec, { x, y, area }: ChartFrame, prefix: string) {
  const room = x(1) - x(0) - 10;
  const text = wrapText(missingText, labelSize, room).join('\n');
  const middle = (year: number) => year + 0.5;
  return [
    Plot.rect(missing, {
      x1: (year: number) => year + 0.06,
      x2: (year: number) => year + 0.94,
      y1: 0,
      y2: y.domain()[1] ?? 0,
      fill: `url(#${prefix}-no-figure)`,
      className: 'missing-year',
    }),
    Plot.text(missing, {
      x: middle,
      y: y.invert((area.y0 + area.y1) / 2),
      text: () => '?',
      className: 'missing-mark',
    }),
    Plot.text(missing, {
      x: middle,
      y: y.invert(area.y1 - 6),
      text: () => text,
      lineAnchor: 'bottom',
      className: 'missing-text',
    }),
  ];
}

function barMark(
  bars: readonly Bar[],
  status: 'final' | 'provisional' | 'partial' | 'planned',
  prefix: string,
) {
  const fill = status === 'partial' ? { fill: `url(#${prefix}-not-comparable)` } : {};
  return Plot.rect(
    bars.filter((bar) => bar.status === status),
    { x1: 'x1', x2: 'x2', y1: 0, y2: 'value', title: 'title', className: `bar-${status}`, ...fill },
  );
}

/** A total is a level line over the years it covers: how it grew within them is not known. */
function totalMarks(totals: readonly FlowTotal[], frame: ChartFrame): Plot.Markish[] {
  const name = (total: FlowTotal) => (total.quiet ? 'total quiet' : isOpen(total) ? 'total open' : 'total');
  const groups = Map.groupBy(totals, name);
  const end = ({ to }: FlowTotal) => to + 1;
  return [...groups].flatMap(([className, group]) => [
    Plot.ruleY(group, { x1: 'from', x2: end, y: 'value', className }),
    boundArrows(
      group.map((total) => ({ ...total, x: end(total) })),
      frame,
    ),
    Plot.dot(group, { x: end, y: 'value', r: 4, title: 'title', className: `${className} total-end` }),
  ]);
}

function labelsOf(
  { start, need, totals, today }: FlowSpec,
  bars: readonly Bar[],
  frame: ChartFrame,
): Label[] {
  const { x, y, area } = frame;
  const label = { gap: 6, optional: false, sides: ['above', 'high'] } as const;
  return [
    {
      ...label,
      text: need.label,
      x: x(start),
      y: y(need.value),
      sides: ['above-right', 'below-right'],
      className: 'label-goal',
    },
    ...(today
      ? [
          {
            ...label,
            text: today.label,
            x: x(today.time),
            y: area.y0 - 14,
            sides: ['left'] as const,
            className: 'label-today',
          },
        ]
      : []),
    ...totals.map((total) => ({
      ...label,
      text: total.label,
      x: x(total.to + 1) - (isOpen(total) ? 7 : 0),
      y: y(total.value),
      gap: 7,
      sides: ['above-left', 'below-left'] as const,
      className: 'label-value',
    })),
    ...bars.map((bar) => ({
      ...label,
      text: bar.label,
      x: x(middleOf(bar)),
      y: y(bar.value),
      gap: isOpen(bar) ? 18 : 3,
      className: 'label-value',
    })),
  ];
}

function obstaclesOf({ start, end, need, totals }: FlowSpec, bars: readonly Bar[], frame: ChartFrame): Box[] {
  const { x, y, area } = frame;
  return [
    ...lineObstacle(x(start), y(need.value), x(end + 1), y(need.value)),
    ...bars.map((bar) => ({ x0: x(bar.x1), y0: y(bar.value), x1: x(bar.x2), y1: area.y1 })),
    ...totals.flatMap(({ from, to, value }) => lineObstacle(x(from), y(value), x(to + 1), y(value))),
  ];
}

/**
 * What was promised to be added within a window of years, and what is published of it: a bar for each year
 * (final solid, provisional outlined, part of a year hatched), a hatched column with a question mark for a year
 * without a figure, a level line with a dot for a total of several years (open upwards when it is a lower bound),
 * the need as a rule and the required path dashed. Draws with Observable Plot in `document` and returns the SVG as
 * a string.
 */
export function flowChart(spec: FlowSpec, options: FlowOptions): string {
  const { document, id, label, formatValue, prefix = defaultPrefix } = options;
  const frame = frameOf(spec, options);
  const bars = barsOf(spec.years);
  const path = { x1: spec.start, y1: 0, x2: spec.end + 1, y2: spec.need.value };
  const today = spec.today && spec.today.time <= (frame.x.domain()[1] ?? 0) ? spec.today : null;
  const placed = placeLabels(labelsOf({ ...spec, today }, bars, frame), obstaclesOf(spec, bars, frame), {
    ...frame.area,
    y0: 0,
    x1: frame.width,
  });
  const marks = [
    ...missingMarks(spec, frame, prefix),
    ...axisMarks(frame, formatValue, (tick) => String(Math.floor(tick))),
    Plot.ruleX(today ? [today.time] : [], { className: 'today-line', insetTop: -12 }),
    Plot.link([path], { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', className: 'required-path' }),
    Plot.ruleY([spec.need], {
      x1: spec.start,
      x2: spec.end + 1,
      y: 'value',
      title: 'title',
      className: 'need',
    }),
    barMark(bars, 'final', prefix),
    barMark(bars, 'provisional', prefix),
    barMark(bars, 'planned', prefix),
    barMark(bars, 'partial', prefix),
    boundArrows(
      bars.map((bar) => ({ ...bar, x: middleOf(bar) })),
      frame,
    ),
    ...totalMarks(spec.totals, frame),
    Plot.ruleY([0], { className: 'zero' }),
    ...labelMarks(placed, frame),
  ];
  return plotFigure({ ...plotOptions(frame), marks }, { document, id, label, name: 'flow-chart' });
}
