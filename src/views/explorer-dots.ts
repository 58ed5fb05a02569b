import { element, escapeText } from '../charts/element.ts';
import { statusFill } from '../charts/status-style.ts';
import { textWidth } from '../charts/text-width.ts';
import type { Interval } from '../types.ts';
import type { ExplorerCell } from './explorer-cells.ts';
import type { ExplorerSpeaker } from './explorer-speaker.ts';
import { isGoals, yearOf } from './explorer-state.ts';

/** A region on an axis: what is known of its value, and its goal. */
interface DotRow {
  cell: ExplorerCell;
  have: Interval | null;
  need: number | null;
}

/** Rows that count the same thing and share an axis. */
interface DotGroup {
  scope: string;
  rows: DotRow[];
}

const width = 400;
const rowHeight = 26;
const [head, foot] = [4, 24];
const size = 14;
/** The least reach of an axis of shares, in percentage points: a single dot must not look more precise than it is. */
const leastSpan = 10;

function goalRow(cell: ExplorerCell): DotRow[] {
  return cell.goal ? [{ cell, have: cell.goal.have, need: cell.goal.value }] : [];
}

function intervalOf({ figures: [figure] }: ExplorerCell): Interval | null {
  if (!figure) return null;
  const { value, bound } = figure;
  return { lo: bound === 'upper' ? null : value, hi: bound === 'lower' ? null : value };
}

/** A figure of a year; a goal stands beside it where it counts the same, runs over no years and is not past. */
function figureRow(cell: ExplorerCell, year: string): DotRow[] {
  if (typeof cell.fill !== 'number') return [];
  const [figure] = cell.figures;
  const { goal } = cell;
  const isBeside =
    goal && figure && goal.scope === figure.scope && goal.due.slice(0, 4) >= year && goal.period_start === '';
  return [{ cell, have: intervalOf(cell), need: isBeside ? goal.value : null }];
}

/** What can stand on an axis, by scope: figures of another scope never share one. */
export function dotGroups(cells: readonly ExplorerCell[], period: string): DotGroup[] {
  const rows = cells.flatMap((cell) => (isGoals(period) ? goalRow(cell) : figureRow(cell, yearOf(period))));
  const scopeOf = ({ cell }: DotRow) => (isGoals(period) ? cell.goal : cell.figures[0])?.scope ?? '';
  return [...Map.groupBy(rows, scopeOf)].map(([scope, own]) => ({ scope, rows: own }));
}

/** Round ticks from just below the lowest value to just above the highest, at least two. */
function ticksOf(low: number, high: number): number[] {
  const raw = (high - low || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5].find((factor) => factor * power >= raw) ?? 10) * power;
  const first = Math.floor(low / step);
  const count = Math.max(1, Math.ceil(high / step) - first);
  return Array.from({ length: count + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

const numbersOf = ({ have, need }: DotRow): number[] =>
  [have?.lo, have?.hi, need].filter((value) => typeof value === 'number');

function valueText(speaker: ExplorerSpeaker, { have, cell }: DotRow): string {
  const indicator = cell.goal?.indicator ?? cell.figures[0]?.indicator ?? '';
  const short = (value: number) => speaker.short(value, indicator);
  if (have?.lo != null) return `${have.hi === null ? '≥' : have.lo === have.hi ? '' : '≈'}${short(have.lo)}`;
  if (have?.hi != null) return `≤${short(have.hi)}`;
  return typeof cell.fill === 'string' ? speaker.t(`status.${cell.fill}`) : '';
}

function dot({ have, cell }: DotRow, x: (value: number) => number, y: number): string {
  const value = have?.lo ?? have?.hi;
  if (value == null) return '';
  const isOpen = have?.lo === null || have?.hi === null;
  const way = have?.hi === null ? 1 : -1;
  const arrow = `M${x(value)} ${y}h${way * 16}m${-way * 5} -4l${way * 5} 4l${-way * 5} 4`;
  const fill =
    typeof cell.fill === 'number' ? { class: `c-${cell.fill}`, fill: null } : statusFill(cell.fill);
  return [
    isOpen ? element('path', { class: 'dot-bound', d: arrow }) : '',
    element('circle', { ...fill, class: `dot ${fill.class}`, cx: x(value), cy: y, r: 6 }),
  ].join('');
}

/** The axis that the rows of a group share: shares from their lowest value, numbers from nought. */
interface DotAxis {
  ticks: number[];
  left: number;
  x: (value: number) => number;
}

const indicatorOf = ([row]: readonly DotRow[]): string =>
  row?.cell.goal?.indicator ?? row?.cell.figures[0]?.indicator ?? '';

function axisOf(speaker: ExplorerSpeaker, rows: readonly DotRow[]): DotAxis {
  const isShare = speaker.unitOf(indicatorOf(rows)) === 'percent';
  const numbers = rows.flatMap(numbersOf);
  const high = Math.max(...numbers);
  const ticks = ticksOf(isShare ? Math.min(...numbers, high - leastSpan) : 0, high);
  const [first = 0, last = 1] = [ticks[0], ticks.at(-1)];
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, size)));
  const left = widest(rows.map(({ cell }) => cell.short)) + 14;
  const right = width - widest(rows.map((row) => valueText(speaker, row))) - 26;
  return {
    ticks,
    left,
    x: (value) => Math.round(left + ((value - first) / (last - first)) * (right - left)),
  };
}

const middleOf = (index: number): number => head + (index + 0.5) * rowHeight;

function axisMarks(speaker: ExplorerSpeaker, rows: readonly DotRow[], { ticks, x }: DotAxis): string[] {
  const bottom = head + rows.length * rowHeight;
  return ticks.flatMap((tick) => [
    element('path', { class: 'dot-grid', d: `M${x(tick)} ${head}V${bottom}` }),
    element('text', { class: 'dot-tick', x: x(tick), y: bottom + 16 }, [
      escapeText(speaker.short(tick, indicatorOf(rows))),
    ]),
  ]);
}

function rowMarks(row: DotRow, index: number, { left, x }: DotAxis): string {
  const { cell, need } = row;
  const y = middleOf(index);
  const link = { href: cell.href, 'data-code': cell.code, 'data-x': left, 'data-y': y };
  return element('a', { ...link, 'aria-label': cell.text }, [
    element('rect', { class: 'dot-row', x: 0, y: y - rowHeight / 2, width, height: rowHeight }),
    need === null ? '' : element('path', { class: 'dot-goal', d: `M${x(need)} ${y - 9}v18` }),
    dot(row, x, y),
  ]);
}

function rowWords(speaker: ExplorerSpeaker, row: DotRow, index: number, { left }: DotAxis): string {
  const y = middleOf(index) + 4.5;
  return [
    element('text', { class: 'dot-name', x: left - 10, y }, [escapeText(row.cell.short)]),
    element('text', { class: 'dot-value', x: width, y }, [escapeText(valueText(speaker, row))]),
  ].join('');
}

/** Regions of one scope, one row each: name, a dot at the value, a tick at the goal, the value in figures. */
function dotsSvg(speaker: ExplorerSpeaker, { scope, rows }: DotGroup): string {
  const axis = axisOf(speaker, rows);
  const height = head + rows.length * rowHeight + foot;
  const label = speaker.t('explorer.dots.scope', { scope: speaker.label('scope', scope) });
  const box = { class: 'chart dots', viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': label };
  const words = rows.map((row, index) => rowWords(speaker, row, index, axis));
  return element('svg', box, [
    ...axisMarks(speaker, rows, axis),
    ...rows.map((row, index) => rowMarks(row, index, axis)),
    element('g', { class: 'dot-words', 'aria-hidden': 'true' }, words),
  ]);
}

/** The dots of every scope under its name, and how many regions stand in none. */
export function dotsHtml(
  speaker: ExplorerSpeaker,
  groups: readonly DotGroup[],
  { cells, period }: { cells: readonly ExplorerCell[]; period: string },
): string {
  const n = cells.length - groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const left = isGoals(period) ? 'explorer.dots.left' : 'explorer.dots.leftFigures';
  const note = [
    groups.length === 0 ? speaker.t('explorer.dots.none') : '',
    n > 0 ? speaker.t(left, { n }) : '',
  ].join(' ');
  const drawn = groups.map((group) => {
    const scope = speaker.t('explorer.dots.scope', { scope: speaker.label('scope', group.scope) });
    return element('div', {}, [
      element('p', { class: 'dots-scope' }, [escapeText(scope)]),
      dotsSvg(speaker, group),
    ]);
  });
  return [...drawn, element('p', { class: 'small soft' }, [escapeText(note)])].join('');
}
