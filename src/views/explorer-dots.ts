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
export interface DotGroup {
  scope: string;
  rows: DotRow[];
}

const width = 480;
const rowHeight = 26;
const [head, foot] = [4, 24];
const size = 13;

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

/** Round ticks of an axis from nought or, for shares, from just below the lowest value. */
function ticksOf(low: number, high: number): number[] {
  const raw = (high - low || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5].find((factor) => factor * power >= raw) ?? 10) * power;
  const first = Math.floor(low / step);
  const count = Math.ceil(high / step) - first;
  return Array.from({ length: count + 1 }, (_, index) => (first + index) * step);
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

/** Regions of one scope, one row each: name, a dot at the value, a tick at the goal, the value in figures. */
export function dotsSvg(speaker: ExplorerSpeaker, { scope, rows }: DotGroup): string {
  const indicator = rows[0]?.cell.goal?.indicator ?? rows[0]?.cell.figures[0]?.indicator ?? '';
  const isShare = speaker.unitOf(indicator) === 'percent';
  const numbers = rows.flatMap(numbersOf);
  const ticks = ticksOf(isShare ? Math.min(...numbers, 100) : 0, Math.max(...numbers, isShare ? 0 : 1));
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, size)));
  const left = widest(rows.map(({ cell }) => cell.short)) + 14;
  const right = width - widest(rows.map((row) => valueText(speaker, row))) - 26;
  const x = (value: number) => Math.round(left + ((value - low) / (high - low)) * (right - left));
  const bottom = head + rows.length * rowHeight;
  const axis = ticks.flatMap((tick) => [
    element('path', { class: 'dot-grid', d: `M${x(tick)} ${head}V${bottom}` }),
    element('text', { class: 'dot-tick', x: x(tick), y: bottom + 16 }, [
      escapeText(speaker.short(tick, indicator)),
    ]),
  ]);
  const marks = rows.map((row, index) => {
    const { cell, need } = row;
    const y = head + (index + 0.5) * rowHeight;
    const { href, code, text } = cell;
    const link = { href, 'data-code': code, 'data-x': left, 'data-y': y, 'aria-label': text };
    return element('a', link, [
      element('rect', { class: 'dot-row', x: 0, y: y - rowHeight / 2, width, height: rowHeight }),
      element('text', { class: 'dot-name', x: left - 10, y: y + 4.5 }, [escapeText(cell.short)]),
      need === null ? '' : element('path', { class: 'dot-goal', d: `M${x(need)} ${y - 9}v18` }),
      dot(row, x, y),
      element('text', { class: 'dot-value', x: width, y: y + 4.5 }, [escapeText(valueText(speaker, row))]),
    ]);
  });
  const label = speaker.t('explorer.dots.scope', { scope: speaker.label('scope', scope) });
  const box = { class: 'chart dots', viewBox: `0 0 ${width} ${bottom + foot}`, role: 'group' };
  return element('svg', { ...box, 'aria-label': label }, [...axis, ...marks]);
}
