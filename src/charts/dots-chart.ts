import * as Plot from '@observablehq/plot';
import { extent } from 'd3-array';
import { axisMarks, type ChartFrame, chartFrame, labelMarks, plotOptions } from './chart-frame.ts';
import { type Label, labelSize, type PlacedLabel, placeLabels } from './place-labels.ts';
import { plotFigure } from './plot-figure.ts';
import { defaultPrefix, type ShownStatus, statusFill } from './status-style.ts';
import { textWidth } from './text-width.ts';

/** A region: its value and its goal on the same axis, null where there is none. */
export interface DotRow {
  label: string;
  value: number | null;
  target: number | null;
  status: ShownStatus;
  valueLabel: string;
  title: string;
  href: string;
}

/** Size, DOM and words of a dots chart; `prefix` is that of the page's hatch patterns. */
export interface DotsOptions {
  document: Document;
  id: string;
  label: string;
  formatValue: (value: number) => string;
  width?: number;
  fromZero?: boolean;
  prefix?: string;
}

/** A row in its place, counted from the top. */
interface PlacedRow extends DotRow {
  row: number;
}

const rowHeight = 22;
const stub = 34;
/** Reach of a goal's tick over and under its row, in rows. */
const tickReach = 0.34;
const labelGap = 10;

function frameOf(
  rows: readonly PlacedRow[],
  { width = 480, fromZero = false, formatValue }: DotsOptions,
): ChartFrame {
  const values = rows.flatMap(({ value, target }) => [value, target].filter((number) => number !== null));
  const [low = 0, high = 1] = extent(values);
  const margin = (high - low || Math.abs(high) || 1) * 0.08;
  const names = Math.max(0, ...rows.map(({ label }) => textWidth(label, labelSize)));
  const x: [number, number] = [fromZero ? 0 : low - margin, high + margin];
  const right = 12 + Math.max(0, ...rows.map(({ valueLabel }) => textWidth(valueLabel, labelSize)));
  const height = rows.length * rowHeight + 44;
  const frame = chartFrame({
    width,
    height,
    top: 8,
    right,
    x,
    y: [rows.length - 0.4, -0.6],
    xTicks: [],
    formatValue,
  });
  const area = { ...frame.area, x0: names + labelGap };
  const scale = frame.x.copy().range([area.x0, area.x1]);
  return { ...frame, area, x: scale, xTicks: scale.ticks(5), yTicks: [] };
}

function statusDots(rows: readonly PlacedRow[], prefix: string): Plot.Markish[] {
  const groups = Map.groupBy(rows, ({ status }) => status);
  return [...groups].map(([status, group]) => {
    const { class: name, fill } = statusFill(status, prefix);
    const pattern = fill === null ? {} : { fill };
    return Plot.dot(group, {
      x: 'value',
      y: 'row',
      r: 5,
      title: 'title',
      className: `value-dot ${name}`,
      ...pattern,
    });
  });
}

function stubs(rows: readonly PlacedRow[], { x, y, area }: ChartFrame, prefix: string): Plot.Markish[] {
  const half = y.invert(5) - y.invert(0);
  const groups = Map.groupBy(rows, ({ status }) => status);
  return [...groups].map(([status, group]) =>
    Plot.rect(group, {
      x1: x.invert(area.x0),
      x2: x.invert(area.x0 + stub),
      y1: ({ row }: PlacedRow) => row - half,
      y2: ({ row }: PlacedRow) => row + half,
      title: 'title',
      className: 'stub',
      fill: `url(#${prefix}-${status})`,
    }),
  );
}

function valueLabels(rows: readonly PlacedRow[], { x, y, area, width }: ChartFrame): PlacedLabel[] {
  const labels = rows.map(({ row, value, valueLabel }): Label => {
    const at = value === null ? area.x0 + stub : x(value);
    const sides = value === null ? (['right'] as const) : (['right', 'left'] as const);
    return { text: valueLabel, x: at, y: y(row), gap: 9, sides, className: 'label-value', optional: false };
  });
  const ticks = rows.flatMap(({ row, target }) =>
    target === null ? [] : [{ x0: x(target) - 3, x1: x(target) + 3, y0: y(row) - 8, y1: y(row) + 8 }],
  );
  return placeLabels(labels, ticks, { ...area, x1: width });
}

/**
 * Value against goal, one row a region in the order given: the name (a link) on the left, a dot in the colour of
 * the status at the value, a tick at the goal, a hatched stub where there is no value. Draws with Observable Plot
 * in `document` and returns the SVG as a string.
 */
export function dotsChart(rows: readonly DotRow[], options: DotsOptions): string {
  const { document, id, label, formatValue, prefix = defaultPrefix } = options;
  const placed = rows.map((row, index) => ({ ...row, row: index }));
  const frame = frameOf(placed, options);
  const valued = placed.filter(({ value }) => value !== null);
  const goals = placed.filter(({ target }) => target !== null);
  const marks = [
    Plot.ruleX(frame.xTicks, { className: 'grid' }),
    Plot.ruleY(placed, { y: 'row', className: 'row-line' }),
    ...axisMarks(frame, formatValue, formatValue),
    Plot.text(placed, {
      x: frame.x.invert(frame.area.x0 - labelGap),
      y: 'row',
      text: 'label',
      href: 'href',
      textAnchor: 'end',
      className: 'row-name',
    }),
    ...stubs(
      placed.filter(({ value }) => value === null),
      frame,
      prefix,
    ),
    Plot.ruleX(goals, {
      x: 'target',
      y1: ({ row }: PlacedRow) => row - tickReach,
      y2: ({ row }: PlacedRow) => row + tickReach,
      className: 'goal-tick',
    }),
    ...statusDots(valued, prefix),
    ...labelMarks(valueLabels(placed, frame), frame),
  ];
  return plotFigure(
    { ...plotOptions(frame), marks },
    { document, id, label, name: 'dots-chart', linked: true },
  );
}
