import { element, escapeText } from './element.ts';
import { textWidth } from './text-width.ts';

/** A column of one table that holds keys of another. */
export interface Join {
  from: string;
  column: string;
  to: string;
}

export interface JoinDiagramSpec {
  /** Tables that refer to others, from top to bottom. */
  from: readonly string[];
  /** Tables that are referred to, from left to right. */
  to: readonly string[];
  joins: readonly Join[];
  /** Column names in words, for the dots. */
  joinText: (joins: readonly Join[]) => string;
  /** The sentence that says what it shows. */
  label: string;
}

const rowHeight = 26;
const railGap = 33;
const labelWidth = 96;
const headSlope = 58;

const railX = (index: number) => labelWidth + 16 + index * railGap;
const rowY = (index: number) => headSlope + 18 + index * rowHeight;

function rail(name: string, index: number, rows: readonly number[]): string[] {
  const [x, top, bottom] = [railX(index), headSlope + 4, Math.max(...rows.map(rowY))];
  return [
    element('text', { class: 'join-head', x, y: headSlope, transform: `rotate(-35 ${x} ${headSlope})` }, [
      escapeText(name),
    ]),
    element('line', { class: 'join-rail', x1: x, x2: x, y1: top, y2: bottom }),
  ];
}

function row(spec: JoinDiagramSpec, from: string, index: number): string[] {
  const own = spec.joins.filter((join) => join.from === from);
  const columns = own.map(({ to }) => spec.to.indexOf(to));
  const y = rowY(index);
  const dots = [...new Set(columns)].map((column) => {
    const here = own.filter(({ to }) => to === spec.to[column]);
    const label = element('title', {}, [escapeText(spec.joinText(here))]);
    return element('circle', { class: 'join-dot', cx: railX(column), cy: y, r: here.length > 1 ? 7 : 5 }, [
      label,
    ]);
  });
  return [
    element('text', { class: 'join-name', x: 0, y: y + 4 }, [escapeText(from)]),
    element('line', {
      class: 'join-line',
      x1: Math.min(labelWidth, textWidth(from, 12) + 14),
      x2: railX(Math.max(...columns)),
      y1: y,
      y2: y,
    }),
    ...dots,
  ];
}

/**
 * How tables join: a line for each table that refers to others, a rail for each that is referred to, and a dot
 * where a column of the one holds keys of the other; a larger dot for more than one column. Sizes are fixed in
 * pixels; the table beside it says the same in words.
 */
export function joinDiagram(spec: JoinDiagramSpec): string {
  const width = railX(spec.to.length - 1) + 58;
  const height = rowY(spec.from.length - 1) + 16;
  const rowsOf = (to: string) =>
    spec.joins.filter((join) => join.to === to).map(({ from }) => spec.from.indexOf(from));
  const box = {
    class: 'chart join-diagram',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-label': spec.label,
  };
  return element('svg', box, [
    ...spec.to.flatMap((name, index) => rail(name, index, rowsOf(name))),
    ...spec.from.flatMap((name, index) => row(spec, name, index)),
  ]);
}
