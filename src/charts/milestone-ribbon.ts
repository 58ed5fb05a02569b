import { element, escapeText, formatLength } from './element.ts';
import { orderedCounts, type StatusCount } from './status-bar.ts';
import { defaultPrefix, statusFill } from './status-style.ts';
import { textWidth } from './text-width.ts';

/** A year with targets: when it ends (fractional year), its name, a line under it, what is counted, and a link. */
export interface RibbonMilestone {
  time: number;
  label: string;
  text: string;
  href: string;
  counts: readonly StatusCount[];
}

/** A timeline from `start` over the milestones, with `today` on it. */
export interface RibbonSpec {
  start: { time: number; label: string };
  today: { time: number; label: string };
  milestones: readonly RibbonMilestone[];
}

/** `label` is the sentence that says it all; `width` in drawing units; `prefix` that of the page's hatch patterns. */
export interface RibbonOptions {
  id: string;
  label: string;
  orientation: 'horizontal' | 'vertical';
  width?: number;
  prefix?: string;
}

const square = 11;
const pitch = 13;
const indent = 30;

const total = (counts: readonly StatusCount[]): number => counts.reduce((sum, { count }) => sum + count, 0);

/** Unit squares of one milestone, a path a status, in reading order: `place` gives the corner of the n-th. */
function squares(
  counts: readonly StatusCount[],
  prefix: string,
  place: (n: number) => [number, number],
): string[] {
  let n = 0;
  return orderedCounts(counts).map(({ status, count, title }) => {
    const corners = Array.from({ length: count }, () => place(n++));
    const d = corners
      .map(([x, y]) => `M${formatLength(x)} ${formatLength(y)}h${square}v${square}h-${square}z`)
      .join('');
    return element('path', { ...statusFill(status, prefix), d }, [element('title', {}, [escapeText(title)])]);
  });
}

function words(name: string, x: number, y: number, text: string): string {
  return element('text', { class: name, x, y }, [escapeText(text)]);
}

/** The link of a milestone; its words and the titles of its squares are its name. */
function link({ href }: RibbonMilestone, children: readonly string[]): string {
  return element('a', { href }, children);
}

function frame(
  { id, label, orientation }: RibbonOptions,
  width: number,
  height: number,
  marks: string[],
): string {
  const box = { id, class: `chart ribbon ribbon-${orientation}`, viewBox: `0 0 ${width} ${height}` };
  return element('svg', { ...box, role: 'group', 'aria-label': label }, marks);
}

/** Squares a column so that every block ends before the next milestone (`rooms`), at least four. */
function columnHeight(sizes: readonly number[], rooms: readonly number[]): number {
  const needed = sizes.map((size, index) =>
    Math.ceil(size / Math.max(1, Math.floor((rooms[index] ?? 0) / pitch))),
  );
  return Math.max(4, ...needed);
}

const axis = { y: 32, label: 56, text: 75, squares: 87 };
const lastRoom = 110;

function horizontalRibbon({ start, today, milestones }: RibbonSpec, options: RibbonOptions): string {
  const { width = 960, prefix = defaultPrefix } = options;
  const end = milestones.at(-1)?.time ?? today.time;
  const x = (time: number) => 1 + ((time - start.time) / (end - start.time)) * (width - lastRoom - 1);
  const rooms = milestones.map(({ time }, index) => {
    const next = milestones[index + 1];
    return next ? x(next.time) - x(time) - pitch : lastRoom;
  });
  const sizes = milestones.map(({ counts }) => total(counts));
  const perColumn = columnHeight(sizes, rooms);
  const blocks = milestones.map((milestone) => {
    const left = x(milestone.time);
    const place = (n: number): [number, number] => [
      left + Math.floor(n / perColumn) * pitch,
      axis.squares + (n % perColumn) * pitch,
    ];
    return link(milestone, [
      element('path', { class: 'ribbon-tick', d: `M${formatLength(left)} ${axis.y - 6}v12` }),
      words('ribbon-year', left, axis.label, milestone.label),
      words('ribbon-text', left, axis.text, milestone.text),
      ...squares(milestone.counts, prefix, place),
    ]);
  });
  const now = x(today.time);
  const marks = [
    element('path', { class: 'ribbon-axis', d: `M1 ${axis.y}H${formatLength(x(end))}` }),
    element('path', { class: 'ribbon-elapsed', d: `M1 ${axis.y}H${formatLength(Math.min(now, x(end)))}` }),
    element('path', { class: 'ribbon-tick', d: `M1 ${axis.y - 6}v12` }),
    words('ribbon-start', 1, axis.label, start.label),
    ...blocks,
    element('path', { class: 'ribbon-today', d: `M${formatLength(now)} ${axis.y - 12}v20` }),
    words('ribbon-now', now, axis.y - 17, today.label),
  ];
  return frame(options, width, axis.squares + perColumn * pitch, marks);
}

const step = { year: 12, content: 34, after: 18, today: 26 };

/** Heights at which the milestones stand: to scale where their squares leave room, else as near as they can. */
function verticalPlaces({ start, today, milestones }: RibbonSpec, perRow: number): number[] {
  let [time, y, filled] = [start.time, 8, 8];
  return milestones.map((milestone) => {
    const holdsToday = today.time > time && today.time <= milestone.time;
    y = Math.max(
      y + (milestone.time - time) * step.year,
      filled + step.after + (holdsToday ? step.today : 0),
    );
    const rows = Math.ceil(total(milestone.counts) / perRow);
    [time, filled] = [milestone.time, y + step.content - pitch + rows * pitch];
    return y;
  });
}

function verticalRibbon(spec: RibbonSpec, options: RibbonOptions): string {
  const { start, today, milestones } = spec;
  const { width = 328, prefix = defaultPrefix } = options;
  const perRow = Math.max(1, Math.floor((width - indent) / pitch));
  const places = verticalPlaces(spec, perRow);
  const blocks = milestones.map((milestone, index) => {
    const y = places[index] ?? 0;
    const place = (n: number): [number, number] => [
      indent + (n % perRow) * pitch,
      y + 14 + Math.floor(n / perRow) * pitch,
    ];
    return link(milestone, [
      element('path', { class: 'ribbon-tick', d: `M4 ${formatLength(y)}h16` }),
      words('ribbon-year', indent, y + 6, milestone.label),
      words('ribbon-text', indent + textWidth(milestone.label, 17) + 10, y + 6, milestone.text),
      ...squares(milestone.counts, prefix, place),
    ]);
  });
  const next = milestones.findIndex(({ time }) => time >= today.time);
  const end = places.at(-1) ?? 8;
  const now = next < 0 ? end : (places[next] ?? end) - step.today - 4;
  const rows = Math.ceil(total(milestones.at(-1)?.counts ?? []) / perRow);
  const marks = [
    element('path', { class: 'ribbon-axis', d: `M12 8V${formatLength(end)}` }),
    element('path', { class: 'ribbon-elapsed', d: `M12 8V${formatLength(now)}` }),
    element('path', { class: 'ribbon-tick', d: 'M4 8h16' }),
    words('ribbon-start', indent, 13, start.label),
    ...blocks,
    element('path', { class: 'ribbon-today', d: `M2 ${formatLength(now)}h20` }),
    words('ribbon-now', indent, now + 4.5, today.label),
  ];
  return frame(options, width, Math.ceil(end + step.content - pitch + rows * pitch), marks);
}

/**
 * The milestones on a line with today's date: at each its name, a line of text and one small square a target,
 * filled by status, so that counts can be seen and add up. The horizontal line is to scale; the vertical one, for
 * narrow screens, keeps the order and stretches where squares need room. Returns an SVG string.
 */
export function milestoneRibbon(spec: RibbonSpec, options: RibbonOptions): string {
  return options.orientation === 'horizontal'
    ? horizontalRibbon(spec, options)
    : verticalRibbon(spec, options);
}
