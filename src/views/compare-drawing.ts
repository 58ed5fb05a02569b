import { element, escapeText, formatLength } from '../charts/element.ts';
import { textWidth } from '../charts/text-width.ts';
import { formatCount } from '../format.ts';
import type { Axis } from './compare-axis.ts';
import type { Comparable, Member } from './compare-groups.ts';
import type { Speech } from './compare-speech.ts';
import { groupInWords } from './compare-words.ts';

/** Drawn for the narrowest screen and shown little larger elsewhere, so that its words stay readable. */
const width = 300;
const row = 40;
const foot = 20;
const size = 13;
const inset = 8;

/** What the parts of a drawing share. */
interface Frame {
  axis: Axis;
  bottom: number;
  x: (value: number) => number;
  format: (value: number) => string;
  isShare: boolean;
}

function frameOf({ lang }: Speech, { members }: Comparable, axis: Axis): Frame {
  const isShare = members[0]?.entry.item?.unit === 'percent';
  return {
    axis,
    isShare,
    bottom: members.length * row,
    x: (value) => inset + ((value - axis.low) / (axis.high - axis.low)) * (width - 2 * inset),
    format: (value) => `${formatCount(lang, value)}${isShare ? '%' : ''}`,
  };
}

/** A tick through the line of every row, broken where the words stand. */
function strokes(x: number, bottom: number): string {
  const rows = Array.from({ length: bottom / row }, (_, index) => index * row);
  return rows.map((top) => `M${formatLength(x)} ${top + 22}V${top + 36}`).join('');
}

function tickMarks({ axis: { ticks }, x, bottom, format }: Frame): string[] {
  const room = Math.max(...ticks.map((tick) => textWidth(format(tick), size) + 14)) * ticks.length;
  const isEnd = (index: number) => index === 0 || index === ticks.length - 1;
  const side = (index: number) =>
    index === 0 ? ' compare-first' : index === ticks.length - 1 ? ' compare-last' : '';
  return ticks.flatMap((tick, index) => {
    const at = index === 0 ? 0 : index === ticks.length - 1 ? width : x(tick);
    const place = { class: `compare-tick${side(index)}`, x: at, y: bottom + 14 };
    return [
      element('path', { class: 'compare-grid', d: strokes(x(tick), bottom) }),
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

/**
 * Figures of the same scope, basis and period on one axis: a row a region in the reader's order, a filled dot for a
 * final figure and a ring for a provisional one. The axis is that of the whole block.
 */
export function compareDrawing(speech: Speech, group: Comparable, axis: Axis): string {
  const frame = frameOf(speech, group, axis);
  const box = { class: 'chart compare-chart', viewBox: `0 0 ${width} ${frame.bottom + foot}` };
  return element('svg', { ...box, role: 'img', 'aria-label': groupInWords(speech, group) }, [
    ...tickMarks(frame),
    ...group.members.flatMap((member, index) => rowMarks(member, index * row, frame)),
  ]);
}
