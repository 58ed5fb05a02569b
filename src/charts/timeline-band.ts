import { packLanes } from './pack-lanes.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** Something on the axis: when it begins and ends (fractional years), what it is called, where it leads. */
export interface TimelineMark {
  id: string;
  start: number;
  end: number;
  /** The side on which no date is printed, if any. */
  open: '' | 'start' | 'end';
  /** `cycle`: on an axis of months without a year, where nothing is over. */
  state: 'over' | 'running' | 'ahead' | 'open' | 'cycle';
  isUnconfirmed: boolean;
  label: string;
  /** All that is known of it in a line. */
  title: string;
  href: string;
}

/** Marks of one kind under a heading. */
export interface TimelineBand {
  name: string;
  marks: readonly TimelineMark[];
}

/** A mark in its place, in drawing units. `left` and `right` hold its bar, its tail and its words. */
export interface PlacedMark {
  mark: TimelineMark;
  bar: { x0: number; x1: number; y: number };
  /** Whether the bar goes on before or after what is shown. */
  cut: { start: boolean; end: boolean };
  lines: readonly string[];
  words: { x: number; y: number; anchor: 'start' | 'end' };
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A band in its place. */
export interface PlacedBand {
  name: string;
  top: number;
  bottom: number;
  /** Whether the marks carry their names. */
  isNamed: boolean;
  marks: PlacedMark[];
}

/** Where times lie on the axis: `x` gives drawing units between `x0` and `x1`. */
export interface TimelineScale {
  from: number;
  to: number;
  x0: number;
  x1: number;
  x: (time: number) => number;
}

export const barHeight = 8;
/** How far the dotted tail of an open side reaches. */
export const tail = 16;
export const labelSize = 12;
const lineHeight = 15;
const headHeight = 24;
const slimmest = 6;
const gap = { words: 10, bare: 2 };
const mostLines = 2;
/** Wide typefaces take a little more than the estimate; words that are cut at the axis need all of it. */
const spare = 1.05;

const widthOf = (text: string): number => textWidth(text, labelSize) * spare;

/** Words cut to the lines that are kept, the last one ending in an ellipsis where something is lost. */
function shortLines(lines: readonly string[], room: number): string[] {
  const kept = lines.slice(0, mostLines);
  return kept.map((line, index) =>
    fitted(index === mostLines - 1 && lines.length > mostLines ? `${line}…` : line, room),
  );
}

/** How the words of a bar hang: on its start or its end, else on the end of the axis. */
interface Hung {
  lines: string[];
  x: number;
  anchor: 'start' | 'end';
}

/** Words that stand over their bar: to the right of its start where they fit, else to the left of its end. */
function hang(label: string, bar: { x0: number; x1: number }, { x0, x1 }: TimelineScale): Hung {
  const places = [
    { room: x1 - bar.x0, x: bar.x0, anchor: 'start' as const },
    { room: bar.x1 - x0, x: bar.x1, anchor: 'end' as const },
  ];
  for (const { room, x, anchor } of places) {
    const lines = wrapText(label, labelSize, room / spare);
    if (lines.length <= mostLines && lines.every((line) => widthOf(line) <= room))
      return { lines, x, anchor };
  }
  const room = x1 - x0;
  return { lines: shortLines(wrapText(label, labelSize, room / spare), room), x: x1, anchor: 'end' };
}

/** A line that fits the room, cut from its end where it does not. */
function fitted(line: string, room: number): string {
  if (widthOf(line) <= room) return line;
  const characters = [...line.replace(/…$/, '')];
  while (characters.length > 1 && widthOf(`${characters.join('')}…`) > room) characters.pop();
  return `${characters.join('')}…`;
}

/** The ends of a bar on the axis; a short one is made wide enough to be seen, within the axis. */
function barOf({ start, end }: TimelineMark, { from, to, x0, x1, x }: TimelineScale) {
  const [a, b] = [x(Math.max(start, from)), x(Math.min(end, to))];
  const missing = Math.max(0, slimmest - (b - a));
  const left = Math.max(x0, Math.min(a - missing / 2, x1 - Math.max(slimmest, b - a)));
  return { x0: left, x1: Math.min(x1, Math.max(b, left + slimmest)) };
}

/** A mark on the axis without its height: bar, words, and the stretch they take together. */
function spread(mark: TimelineMark, scale: TimelineScale, isNamed: boolean) {
  const bar = barOf(mark, scale);
  const cut = { start: mark.start < scale.from, end: mark.end > scale.to };
  const before = mark.open === 'start' && !cut.start ? Math.min(tail, bar.x0 - scale.x0) : 0;
  const after = mark.open === 'end' && !cut.end ? Math.min(tail, scale.x1 - bar.x1) : 0;
  const { lines, x, anchor } = isNamed
    ? hang(mark.label, bar, scale)
    : { lines: [], x: bar.x0, anchor: 'start' as const };
  const width = Math.max(0, ...lines.map(widthOf));
  const left = Math.min(bar.x0 - before, anchor === 'end' ? Math.max(scale.x0, x - width) : x);
  const right = Math.max(bar.x1 + after, anchor === 'end' ? x : x + width);
  return { mark, bar, cut, lines, x, anchor, left, right };
}

const byTime = (a: TimelineMark, b: TimelineMark): number =>
  a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1);

/**
 * The marks of a band in lanes under its heading, from `top` down. Up to `most` marks carry their names; where
 * there are more, bars alone are shown, close together. Nothing leaves the axis and no two marks touch.
 */
export function placeBand(
  { name, marks }: TimelineBand,
  scale: TimelineScale,
  { top, most }: { top: number; most: number },
): PlacedBand {
  const shown = marks.filter(({ start, end }) => end > scale.from && start < scale.to).toSorted(byTime);
  const isNamed = shown.length <= most;
  const items = shown.map((mark) => spread(mark, scale, isNamed));
  const lanes = packLanes(items, isNamed ? gap.words : gap.bare);
  const count = Math.max(0, ...lanes.map((lane) => lane + 1));
  const lines = Array.from({ length: count }, (_, lane) =>
    Math.max(0, ...items.filter((_, index) => lanes[index] === lane).map((item) => item.lines.length)),
  );
  const heights = lines.map((n) => n * lineHeight + barHeight + (isNamed ? 9 : 2));
  const tops = heights.map((_, lane) => top + headHeight + heights.slice(0, lane).reduce((a, b) => a + b, 0));
  const placed = items.map(({ x, anchor, ...item }, index): PlacedMark => {
    const lane = lanes[index] ?? 0;
    const laneTop = tops[lane] ?? top;
    const y = laneTop + (lines[lane] ?? 0) * lineHeight + 2;
    const words = { x, anchor, y: y - 5 - (item.lines.length - 1) * lineHeight };
    return {
      ...item,
      words,
      bar: { ...item.bar, y },
      top: laneTop,
      bottom: laneTop + (heights[lane] ?? 0),
    };
  });
  const bottom = top + headHeight + heights.reduce((a, b) => a + b, 0) + 8;
  return { name, top, bottom, isNamed, marks: placed };
}
