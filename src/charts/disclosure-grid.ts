import { element, escapeText, formatLength } from './element.ts';
import { defaultPrefix } from './status-style.ts';
import { textWidth } from './text-width.ts';

/** What was found for a region and an indicator: a goal and a figure for it, one of them, a goal whose only figure
 *  is from outside its period, or neither. */
export type DisclosureMark = 'both' | 'figure' | 'goal' | 'outside' | 'none';

/** All marks, the most that can be found first. */
export const disclosureMarks: readonly DisclosureMark[] = ['both', 'figure', 'goal', 'outside', 'none'];

/** A region: its short name, a mark for each column, how many hold a figure, a whole sentence and a link. */
export interface DisclosureGridRow {
  code: string;
  name: string;
  marks: readonly DisclosureMark[];
  share: string;
  text: string;
  href: string;
}

/** Columns by name; `breaks` are the indices at which another stage of education begins. */
export interface DisclosureGridSpec {
  columns: readonly string[];
  breaks: readonly number[];
  rows: readonly DisclosureGridRow[];
}

/** `label` is the sentence that says it all. A narrow drawing numbers its columns: their names stand in a list. */
export interface DisclosureGridOptions {
  label: string;
  isNarrow: boolean;
}

interface Layout {
  size: number;
  cell: number;
  row: number;
  names: number;
  head: number;
  width: number;
  height: number;
}

const square = 12;
const widest = { cell: 30, width: 640 };
const narrow = { cell: 15, width: 308, row: 17, head: 18, size: 11 };
const slant = { degrees: 52, rise: Math.sin((52 * Math.PI) / 180), run: Math.cos((52 * Math.PI) / 180) };
const wide = { row: 19, size: 12 };

/** Widest of some texts, in drawing units. */
const widthOf = (texts: readonly string[], size: number) =>
  Math.max(0, ...texts.map((text) => textWidth(text, size)));

function layoutOf({ columns, rows }: DisclosureGridSpec, isNarrow: boolean): Layout {
  const { size, row } = isNarrow ? narrow : wide;
  const names =
    widthOf(
      rows.map(({ name }) => name),
      size,
    ) + 8;
  const shares =
    widthOf(
      rows.map(({ share }) => share),
      size,
    ) + 8;
  const words = widthOf(columns, size);
  const head = isNarrow ? narrow.head : words * slant.rise + size;
  const most = isNarrow
    ? narrow.width - names - shares
    : widest.width - names - Math.max(shares, words * slant.run);
  const least = isNarrow ? narrow.cell : square + 4;
  const cell = Math.max(least, Math.min(widest.cell, most / columns.length));
  const right = isNarrow ? shares : Math.max(shares, words * slant.run);
  return {
    size,
    cell,
    row,
    names,
    head,
    width: Math.ceil(names + cell * columns.length + right),
    height: Math.ceil(head + row * rows.length + 1),
  };
}

const n = formatLength;
const diamond = (x: number, y: number, half: number) =>
  `M${n(x)} ${n(y - half)}l${half} ${half}l-${half} ${half}l-${half} -${half}z`;

/** A mark with its middle at a point: a figure is a square, a goal a diamond, nothing a dot. */
function markAt(mark: DisclosureMark, x: number, y: number): string {
  if (mark === 'none') return element('circle', { class: 'found-none', cx: x, cy: y, r: 1.3 });
  const box = { x: x - square / 2, y: y - square / 2, width: square, height: square };
  const hatch = mark === 'goal' ? `url(#${defaultPrefix}-no-figure)` : null;
  const found = element('rect', { class: `found-${mark}`, fill: hatch, ...box });
  return mark === 'figure'
    ? found
    : found + element('path', { class: 'found-promise', d: diamond(x, y, 3.5) });
}

function rowLink(row: DisclosureGridRow, index: number, { names, head, cell, row: high, width }: Layout) {
  const top = head + index * high;
  const middle = top + high / 2;
  const place = { href: row.href, 'data-code': row.code, 'data-x': 0, 'data-y': middle };
  return element('a', { ...place, 'aria-label': row.text }, [
    element('rect', { class: 'found-row', x: 0, y: top, width, height: high }),
    element('title', {}, [escapeText(row.text)]),
    ...row.marks.map((mark, column) => markAt(mark, names + (column + 0.5) * cell, middle)),
  ]);
}

/** Name and share of a row; the link of the row says them, too. */
function rowWords({ name, share, marks }: DisclosureGridRow, index: number, layout: Layout): string[] {
  const { names, head, cell, row: high, size } = layout;
  const y = head + (index + 0.5) * high + size * 0.36;
  return [
    element('text', { class: 'found-name', x: 2, y }, [escapeText(name)]),
    element('text', { x: names + cell * marks.length + 6, y }, [escapeText(share)]),
  ];
}

function headOf({ columns }: DisclosureGridSpec, { names, cell, head, size }: Layout, isNarrow: boolean) {
  return columns.map((name, index) => {
    const x = names + (index + 0.5) * cell;
    if (isNarrow) return element('text', { class: 'found-number', x, y: head - 6 }, [String(index + 1)]);
    const place = { transform: `translate(${n(x + size * 0.3)} ${n(head - 5)})rotate(-${slant.degrees})` };
    return element('text', place, [escapeText(name)]);
  });
}

/**
 * Regions by indicators: what of goal and figure was found for each, as an SVG string. Every row is a link with its
 * sentence; shapes tell the marks apart without colour.
 */
export function disclosureGrid(spec: DisclosureGridSpec, { label, isNarrow }: DisclosureGridOptions): string {
  const layout = layoutOf(spec, isNarrow);
  const { names, head, row, cell, width, height, size } = layout;
  const rules = spec.rows.map((_, index) => `M0 ${n(head + index * row)}H${n(width)}`).join('');
  const breaks = spec.breaks.map((at) => `M${n(names + at * cell)} ${n(head - 4)}V${n(height)}`).join('');
  const box = { class: 'chart disclosure-grid', viewBox: `0 0 ${width} ${height}` };
  const words = spec.rows.flatMap((one, index) => rowWords(one, index, layout));
  const links = spec.rows.map((one, index) => rowLink(one, index, layout));
  return element('svg', { ...box, role: 'group', 'aria-label': label }, [
    element('path', { class: 'found-rule', d: rules }),
    breaks === '' ? '' : element('path', { class: 'found-break', d: breaks }),
    element('g', { 'font-size': size }, headOf(spec, layout, isNarrow)),
    element('g', { class: 'found-rows' }, links),
    element('g', { class: 'map-labels', 'aria-hidden': 'true', 'font-size': size }, words),
  ]);
}

/** A legend key, hidden from screen readers: the words stand beside it. */
export function disclosureKey(mark: DisclosureMark): string {
  return element('svg', { class: 'status-key', viewBox: '0 0 18 14', 'aria-hidden': 'true' }, [
    markAt(mark, 9, 7),
  ]);
}
