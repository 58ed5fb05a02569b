import { element, escapeText, formatLength } from '../charts/element.ts';
import { boldWidth, textWidth } from '../charts/text-width.ts';
import { wrapText } from '../charts/wrap-text.ts';
import { formatCount } from '../format.ts';
import type { Axis } from './compare-axis.ts';
import type { Comparable, Member } from './compare-groups.ts';
import type { Speech } from './compare-speech.ts';
import { groupInWords, groupTitle } from './compare-words.ts';

/** Drawn for the narrowest screen and shown little larger elsewhere, so that its words stay readable. */
const width = 300;
const row = 40;
const foot = 20;
const size = 13;
const inset = 8;
const line = 18;

/** What the parts of a drawing share. */
interface Frame {
  axis: Axis;
  /** Lines over the rows that say what is drawn: a picture of it stands alone. */
  title: string[];
  /** Where the rows begin and end. */
  top: number;
  bottom: number;
  x: (value: number) => number;
  format: (value: number) => string;
  isShare: boolean;
}

function frameOf(speech: Speech, group: Comparable, axis: Axis): Frame {
  const { members } = group;
  const { lang } = speech;
  const isShare = members[0]?.entry.item?.unit === 'percent';
  const title = wrapText(groupTitle(speech, group), size * boldWidth, width);
  const top = title.length * line + 6;
  return {
    axis,
    isShare,
    title,
    top,
    bottom: top + members.length * row,
    x: (value) => inset + ((value - axis.low) / (axis.high - axis.low)) * (width - 2 * inset),
    format: (value) => `${formatCount(lang, value)}${isShare ? '%' : ''}`,
  };
}

/** A tick through the line of every row, broken where the words stand. */
function strokes(x: number, { top, bottom }: Frame): string {
  const rows = Array.from({ length: (bottom - top) / row }, (_, index) => top + index * row);
  return rows.map((y) => `M${formatLength(x)} ${y + 22}V${y + 36}`).join('');
}

function tickMarks(frame: Frame): string[] {
  const { axis, x, bottom, format } = frame;
  const { ticks } = axis;
  const room = Math.max(...ticks.map((tick) => textWidth(format(tick), size) + 14)) * ticks.length;
  const isEnd = (index: number) => index === 0 || index === ticks.length - 1;
  const side = (index: number) =>
    index === 0 ? ' compare-first' : index === ticks.length - 1 ? ' compare-last' : '';
  return ticks.flatMap((tick, index) => {
    const at = index === 0 ? 0 : index === ticks.length - 1 ? width : x(tick);
    const place = { class: `compare-tick${side(index)}`, x: at, y: bottom + 14 };
    return [
      element('path', { class: 'compare-grid', d: strokes(x(tick), frame) }),
      room <= width || isEnd(index) ? element('text', place, [escapeText(format(tick))]) : '',
    ];
  });
}

/** A row: its words, and below them the dot. The stem is the length of a count; a share, whose axis need not start
 *  at nought, stands on a thin rule. */
function rowMarks({ entry, figure }: Member, top: number, { axis, x, format, isShare }: Frame): string[] {
  const [words, y] = [top + 14, top + 29];
  const [stem, end] = isShare ? ['compare-grid', axis.high] : ['compare-stem', figure.value];
  return [
    element('circle', { class: 'compare-badge', cx: 9, cy: top + 9.5, r: 8.5 }),
    element('text', { class: 'compare-place', x: 9, y: top + 13.5 }, [String(entry.place)]),
    element('text', { class: 'compare-name', x: 24, y: words }, [escapeText(entry.region.short)]),
    element('text', { class: 'compare-value', x: width, y: words }, [escapeText(format(figure.value))]),
    element('line', { class: stem, x1: x(axis.low), x2: x(end), y1: y, y2: y }),
    element('circle', { class: `compare-dot compare-${figure.status}`, cx: x(figure.value), cy: y, r: 5.5 }),
  ];
}

/** The key of the ring, where there is one. */
function ringMarks({ say }: Speech, { members }: Comparable, y: number): string[] {
  if (members.every(({ figure }) => figure.status === 'final')) return [];
  return [
    element('circle', { class: 'compare-dot compare-provisional', cx: inset, cy: y + 11, r: 5.5 }),
    element('text', { class: 'compare-key', x: 24, y: y + 15 }, [escapeText(say('compare.ring'))]),
  ];
}

/**
 * Figures of the same scope, basis and period on one axis: a row a region in the reader's order, a filled dot for a
 * final figure and a ring for a provisional one. The axis is that of the whole block.
 */
export function compareDrawing(speech: Speech, group: Comparable, axis: Axis): string {
  const frame = frameOf(speech, group, axis);
  const { title, top, bottom } = frame;
  const ring = ringMarks(speech, group, bottom + foot);
  const height = bottom + foot + (ring.length > 0 ? line + 4 : 0);
  const box = { class: 'chart compare-chart', viewBox: `0 0 ${width} ${height}` };
  return element('svg', { ...box, role: 'img', 'aria-label': groupInWords(speech, group) }, [
    ...title.map((words, index) =>
      element('text', { class: 'compare-title', x: 0, y: index * line + size }, [escapeText(words)]),
    ),
    ...tickMarks(frame),
    ...group.members.flatMap((member, index) => rowMarks(member, top + index * row, frame)),
    ...ring,
  ]);
}
