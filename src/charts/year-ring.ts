import { element, escapeText, formatLength } from './element.ts';

/** A date without a year: month from 1 to 12, day from 1 to 31, or null where only the month is printed. */
export interface RingDate {
  month: number;
  day: number | null;
}

/** Something that happens in the course of a year. A missing end or start is not printed. */
export interface RingEvent {
  /** What stands on its arc: a number of a list beside the ring. */
  key: string;
  title: string;
  start: RingDate | null;
  end: RingDate | null;
}

/** `months` are the twelve names from January on; `label` is the sentence that says it all. */
export interface RingOptions {
  id: string;
  label: string;
  months: readonly string[];
  /** Words in the middle, a line each. */
  middle: readonly string[];
}

/** An arc in its place: shares of the year from January 1 on (`to` may pass 1), and its lane from the outside. */
export interface PlacedArc {
  event: RingEvent;
  from: number;
  to: number;
  lane: number;
}

const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const whole = 366;
const size = 320;
const centre = size / 2;
const outer = 132;
const laneHeight = 15;
const thickness = 12;
/** No arc is shorter than its key needs, as a share of the year. */
const shortest = 0.032;

function dayOfYear(month: number, day: number): number {
  return days.slice(0, month - 1).reduce((sum, n) => sum + n, 0) + day;
}

const shareAtStart = ({ month, day }: RingDate): number => (dayOfYear(month, day ?? 1) - 1) / whole;
const shareAtEnd = ({ month, day }: RingDate): number =>
  dayOfYear(month, day ?? days[month - 1] ?? 31) / whole;

/** The arc of an event; one that ends before it starts runs over the turn of the year. Null without any date. */
function arcOf({ start, end }: RingEvent): { from: number; to: number } | null {
  const [first, last] = [start ?? end, end ?? start];
  if (!first || !last) return null;
  const [from, to] = [shareAtStart(first), shareAtEnd(last)];
  const length = to > from ? to - from : to - from + 1;
  const missing = Math.max(0, shortest - length) / 2;
  return { from: from - missing, to: from + length + missing };
}

/** Whether two arcs share a part of the circle, with a little room between them. */
function touch(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  const room = 0.004;
  return [-1, 0, 1].some((turn) => a.from + turn < b.to + room && b.from < a.to + turn + room);
}

/** The arcs of a year, each in the outermost lane where it is free: long ones outside, then in the order of the year. */
export function placeArcs(events: readonly RingEvent[]): PlacedArc[] {
  const arcs = events.flatMap((event) => {
    const arc = arcOf(event);
    return arc ? [{ event, ...arc }] : [];
  });
  const sorted = arcs.toSorted(
    (a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || (a.event.key < b.event.key ? -1 : 1),
  );
  const placed: PlacedArc[] = [];
  for (const arc of sorted) {
    let lane = 0;
    while (placed.some((other) => other.lane === lane && touch(arc, other))) lane += 1;
    placed.push({ ...arc, lane });
  }
  return placed;
}

/** A place on the circle: shares go clockwise from the top. */
function point(share: number, radius: number): string {
  const angle = share * 2 * Math.PI;
  return `${formatLength(centre + radius * Math.sin(angle))} ${formatLength(centre - radius * Math.cos(angle))}`;
}

function arcPath(from: number, to: number, radius: number): string {
  const middle = (from + to) / 2;
  const arc = (share: number) =>
    `A${formatLength(radius)} ${formatLength(radius)} 0 0 1 ${point(share, radius)}`;
  return `M${point(from, radius)}${arc(middle)}${arc(to)}`;
}

function arcElement({ event, from, to, lane }: PlacedArc): string {
  const radius = outer - lane * laneHeight - thickness / 2 - 2;
  const middle = (from + to) / 2;
  const [x, y] = point(middle, radius).split(' ');
  const isOpen = event.start === null || event.end === null;
  return element('g', { class: isOpen ? 'ring-event ring-open' : 'ring-event' }, [
    element('title', {}, [escapeText(event.title)]),
    element('path', { class: 'ring-arc', d: arcPath(from, to, radius), 'stroke-width': String(thickness) }),
    element('text', { class: 'ring-key', x: Number(x), y: Number(y) + 3.5 }, [escapeText(event.key)]),
  ]);
}

/**
 * A year as a ring, January at the top and clockwise: an arc for everything whose date has no year, so that none is
 * given one. Arcs carry the keys of a list that stands beside the ring. Returns an SVG string.
 */
export function yearRing(events: readonly RingEvent[], { id, label, months, middle }: RingOptions): string {
  const arcs = placeArcs(events);
  const lanes = Math.max(1, ...arcs.map(({ lane }) => lane + 1));
  const inner = Math.max(8, outer - lanes * laneHeight - 2);
  const starts = days.map((_, index) => (dayOfYear(index + 1, 1) - 1) / whole);
  const spokes = starts.map((share) => `M${point(share, inner)}L${point(share, outer + 3)}`).join('');
  const names = months.map((name, index) => {
    const [x, y] = point((starts[index] ?? 0) + (days[index] ?? 30) / 2 / whole, outer + 15).split(' ');
    return element('text', { class: 'ring-month', x: Number(x), y: Number(y) + 4 }, [escapeText(name)]);
  });
  const lines = middle.map((line, index) =>
    element(
      'text',
      { class: 'ring-middle', x: centre, y: centre + 5 + (index - (middle.length - 1) / 2) * 17 },
      [escapeText(line)],
    ),
  );
  return element(
    'svg',
    { id, class: 'chart ring', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': label },
    [
      element('circle', { class: 'ring-edge', cx: centre, cy: centre, r: outer }),
      element('circle', { class: 'ring-edge', cx: centre, cy: centre, r: inner }),
      element('path', { class: 'ring-spokes', d: spokes }),
      ...names,
      ...arcs.map(arcElement),
      ...(inner > 34 ? lines : []),
    ],
  );
}
