import { element, escapeText, formatLength } from './element.ts';
import { boldWidth, textWidth } from './text-width.ts';
import {
  barHeight,
  labelSize,
  type PlacedBand,
  type PlacedMark,
  placeBand,
  type TimelineBand,
  type TimelineScale,
  tail,
} from './timeline-band.ts';

/** A place on the axis with its words, as fractional year. A strong one begins something larger, such as a year. */
export interface TimelineTick {
  time: number;
  label: string;
  isStrong: boolean;
}

/** What is drawn: the stretch of the axis, its ticks, the day of the data, years to look at, and the bands. */
export interface TimelineSpec {
  from: number;
  to: number;
  ticks: readonly TimelineTick[];
  today: { time: number; label: string };
  /** Ends of milestone years. */
  guides: readonly number[];
  bands: readonly TimelineBand[];
  /** Said in place of the bands when they hold nothing. */
  nothing: string;
}

/**
 * `label` is the sentence that says it all; `most` the marks a band names. A drawing that `isStill` is a picture
 * without links, for pages whose list says the same.
 */
export interface TimelineOptions {
  id: string;
  label: string;
  width?: number;
  most?: number;
  isStill?: boolean;
}

/** A timeline with everything in its place, in drawing units. */
export interface TimelineLayout {
  width: number;
  height: number;
  scale: TimelineScale;
  bands: PlacedBand[];
}

const margin = 4;
const axisHeight = 42;
const foot = 24;

/** Puts the bands under each other; a band without a mark in the window takes no room. */
export function timelineLayout(
  spec: TimelineSpec,
  { width = 900, most = 24 }: TimelineOptions,
): TimelineLayout {
  const { from, to } = spec;
  const [x0, x1] = [margin, width - margin];
  const x = (time: number) => x0 + ((time - from) / (to - from)) * (x1 - x0);
  const scale = { from, to, x0, x1, x };
  const bands: PlacedBand[] = [];
  let top = axisHeight;
  for (const band of spec.bands) {
    const placed = placeBand(band, scale, { top, most });
    if (placed.marks.length === 0) continue;
    bands.push(placed);
    top = placed.bottom;
  }
  return { width, height: Math.max(top, axisHeight + 40) + foot, scale, bands };
}

const n = formatLength;

/** A bar: flat where its date is printed, pointed where it goes on beyond the axis. */
function barPath({ bar: { x0, x1, y }, cut }: PlacedMark): string {
  const point = Math.min(4, (x1 - x0) / 2);
  const half = barHeight / 2;
  const [a, b] = [cut.start ? x0 + point : x0, cut.end ? x1 - point : x1];
  const right = cut.end ? `l${n(point)} ${half}l-${n(point)} ${half}` : `v${barHeight}`;
  const left = cut.start ? `l-${n(point)} -${half}` : '';
  return `M${n(a)} ${n(y)}h${n(b - a)}${right}h-${n(b - a)}${left}z`;
}

/** The dotted tail on the side where no date is printed. */
function tailPath({ mark, bar, cut }: PlacedMark, { x0, x1 }: TimelineScale): string {
  const y = n(bar.y + barHeight / 2);
  if (mark.open === 'start' && !cut.start) return `M${n(bar.x0 - 2)} ${y}H${n(Math.max(x0, bar.x0 - tail))}`;
  if (mark.open === 'end' && !cut.end) return `M${n(bar.x1 + 2)} ${y}H${n(Math.min(x1, bar.x1 + tail))}`;
  return '';
}

/** A mark with its words: a link named by its title, or a plain shape in a still drawing. */
function markElement(placed: PlacedMark, scale: TimelineScale, isStill: boolean): string {
  const { mark, lines, words } = placed;
  const dotted = tailPath(placed, scale);
  const name = ['tl-mark', `tl-${mark.state}`, mark.isUnconfirmed ? 'tl-unconfirmed' : ''];
  const anchor = words.anchor === 'end' ? 'end' : null;
  const shapes = [
    ...(dotted ? [element('path', { class: 'tl-tail', d: dotted })] : []),
    element('path', { class: 'tl-bar', d: barPath(placed) }),
    ...lines.map((line, index) =>
      element('text', { x: words.x, y: words.y + index * 15, 'text-anchor': anchor }, [escapeText(line)]),
    ),
  ];
  const box = { class: name.filter(Boolean).join(' ') };
  if (isStill) return element('g', box, shapes);
  const title = element('title', {}, [escapeText(mark.title)]);
  return element('a', { ...box, href: mark.href, tabindex: '-1', 'data-id': mark.id }, [title, ...shapes]);
}

/** The marks of a crowded band as one shape a state. */
function crowdElements(marks: readonly PlacedMark[]): string[] {
  const byState = Map.groupBy(marks, ({ mark }) => mark.state);
  return [...byState].map(([state, own]) =>
    element('g', { class: `tl-${state}` }, [
      element('path', { class: 'tl-bar', d: own.map(barPath).join('') }),
    ]),
  );
}

/** Ticks whose words fit before the next one and the end of the axis. */
function tickElements({ ticks }: TimelineSpec, { x, x1 }: TimelineScale, height: number): string[] {
  const lines = ticks.map(
    ({ time, isStrong }) => `M${n(x(time))} ${isStrong ? 22 : 28}V${height - foot + 6}`,
  );
  const words = ticks.flatMap(({ time, label, isStrong }, index) => {
    const left = x(time) + 3;
    const next = ticks[index + 1];
    const room = (next ? x(next.time) : x1) - left;
    if (textWidth(label, labelSize) > room + 1) return [];
    return [32, height - 4].map((y) =>
      element('text', { class: isStrong ? 'tl-tick tl-strong' : 'tl-tick', x: left, y }, [escapeText(label)]),
    );
  });
  return [element('path', { class: 'tl-grid', d: lines.join('') }), ...words];
}

function todayElements(
  { today, from, to }: TimelineSpec,
  { x, x0, x1 }: TimelineScale,
  height: number,
): string[] {
  if (today.time < from || today.time > to) return [];
  const at = x(today.time);
  const half = (textWidth(today.label, labelSize) * boldWidth) / 2;
  const middle = Math.max(x0 + half, Math.min(x1 - half, at));
  return [
    element('path', { class: 'tl-today', d: `M${n(at)} 16V${height - foot + 4}` }),
    element('text', { class: 'tl-now', x: middle, y: 12, 'text-anchor': 'middle' }, [
      escapeText(today.label),
    ]),
  ];
}

function guidePath({ guides, from, to }: TimelineSpec, { x }: TimelineScale, height: number): string[] {
  const shown = guides.filter((time) => time > from && time < to);
  const d = shown.map((time) => `M${n(x(time))} ${axisHeight - 6}V${height - foot + 4}`).join('');
  return d === '' ? [] : [element('path', { class: 'tl-guide', d })];
}

/**
 * One axis with bands of bars in lanes: every bar has its words above it while a band is not crowded, and is a link
 * named by its title unless the drawing is still. Days, months and years are drawn as long as they are printed. Returns an SVG string.
 */
export function timeline(spec: TimelineSpec, options: TimelineOptions): string {
  const { isStill = false } = options;
  const { width, height, scale, bands } = timelineLayout(spec, options);
  const content = bands.flatMap(({ name, top, marks, isNamed }) => [
    element('path', { class: 'tl-rule', d: `M${scale.x0} ${top}H${scale.x1}` }),
    element('text', { class: 'tl-band', x: scale.x0, y: top + 16 }, [escapeText(name)]),
    ...(isStill && !isNamed ? crowdElements(marks) : marks.map((mark) => markElement(mark, scale, isStill))),
  ]);
  const empty = element('text', { class: 'tl-band', x: scale.x0, y: axisHeight + 24 }, [
    escapeText(spec.nothing),
  ]);
  return element(
    'svg',
    {
      id: options.id,
      class: 'chart timeline',
      viewBox: `0 0 ${width} ${n(height)}`,
      role: isStill ? 'img' : 'group',
      'aria-label': options.label,
    },
    [
      ...tickElements(spec, scale, height),
      ...guidePath(spec, scale, height),
      ...todayElements(spec, scale, height),
      ...(content.length > 0 ? content : [empty]),
    ],
  );
}
