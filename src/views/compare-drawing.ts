import { element, escapeText } from '../charts/element.ts';
import { textWidth } from '../charts/text-width.ts';
import { formatCount } from '../format.ts';
import type { Axis } from './compare-axis.ts';
import type { Comparable, Member } from './compare-groups.ts';
import type { Speech } from './compare-speech.ts';
import { groupInWords } from './compare-words.ts';

const width = 420;
const row = 26;
const head = 6;
const foot = 22;
const size = 13;
const badge = 20;

/** Where the names end and the values begin, in drawing units. */
function columnsOf(members: readonly Member[]): { left: number; right: number } {
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => textWidth(text, size)));
  return {
    left: badge + widest(members.map(({ entry }) => entry.region.short)) + 14,
    right: width - widest(members.map(({ figure }) => figure.text)) - 14,
  };
}

function axisMarks({ lang }: Speech, axis: Axis, x: (value: number) => number, bottom: number, unit: string) {
  return axis.ticks.flatMap((tick) => [
    element('line', { class: 'compare-grid', x1: x(tick), x2: x(tick), y1: head, y2: bottom }),
    element('text', { class: 'compare-tick', x: x(tick), y: bottom + 16 }, [
      escapeText(`${formatCount(lang, tick)}${unit}`),
    ]),
  ]);
}

/** A row: the stem is the length of a count; a share, whose axis need not start at nought, stands on a thin rule. */
function rowMarks(
  { entry, figure }: Member,
  y: number,
  x: (value: number) => number,
  { low, high }: Axis,
): string[] {
  const at = x(figure.value);
  const isShare = entry.item?.unit === 'percent';
  return [
    element('circle', { class: 'compare-badge', cx: 9, cy: y, r: 9 }),
    element('text', { class: 'compare-place', x: 9, y: y + 4.5 }, [String(entry.place)]),
    element('text', { class: 'compare-name', x: badge + 4, y: y + 4.5 }, [escapeText(entry.region.short)]),
    isShare
      ? element('line', { class: 'compare-grid', x1: x(low), x2: x(high), y1: y, y2: y })
      : element('line', { class: 'compare-stem', x1: x(low), x2: at, y1: y, y2: y }),
    element('circle', { class: `compare-dot compare-${figure.status}`, cx: at, cy: y, r: 6 }),
    element('text', { class: 'compare-value', x: width, y: y + 4.5 }, [escapeText(figure.text)]),
  ];
}

/**
 * Figures of the same scope, basis and period on one axis: a row a region in the reader's order, a filled dot for a
 * final figure and a ring for a provisional one. The axis is that of the whole block.
 */
export function compareDrawing(speech: Speech, group: Comparable, axis: Axis): string {
  const { members } = group;
  const { left, right } = columnsOf(members);
  const bottom = head + members.length * row;
  const x = (value: number) => left + ((value - axis.low) / (axis.high - axis.low)) * (right - 14 - left);
  const unit = members[0]?.entry.item?.unit === 'percent' ? '%' : '';
  return element(
    'svg',
    {
      class: 'chart compare-chart',
      viewBox: `0 0 ${width} ${bottom + foot}`,
      role: 'img',
      'aria-label': groupInWords(speech, group),
    },
    [
      ...axisMarks(speech, axis, x, bottom, unit),
      ...members.flatMap((member, index) => rowMarks(member, head + (index + 0.5) * row, x, axis)),
    ],
  );
}
