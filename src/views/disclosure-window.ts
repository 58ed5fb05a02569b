import type { Reader } from '../i18n/reader.ts';
import { timeAtEnd, timeAtStart } from '../method/fractional-year.ts';
import type { Observation, Target } from '../types.ts';
import { latestFigure } from './figures.ts';

/** The time for which a goal promises something. */
export type FigureWindow = Pick<Target, 'period_start' | 'period_end'>;

/** The window of the first of these goals that has one; a goal for a year alone has none. */
export function windowOf(goals: readonly Target[]): FigureWindow | undefined {
  return goals.find(({ period_start, period_end }) => period_start !== '' && period_start !== period_end);
}

/** The time a goal is for, in words: its window, else the date it falls due. */
export function windowText(r: Reader, { period_start, period_end, due }: Target): string {
  return r.period(period_start, period_end || due);
}

/** Whether a figure lies within the window from end to end. */
export function isInside(window: FigureWindow, row: Observation): boolean {
  const [from, to] = [timeAtStart(row.period_start), timeAtEnd(row.period_end)];
  const [start, end] = [timeAtStart(window.period_start), timeAtEnd(window.period_end)];
  return from !== null && to !== null && start !== null && end !== null && from >= start && to <= end;
}

/** Whether a figure was reported for exactly the whole window. */
export function isWhole(window: FigureWindow, row: Observation): boolean {
  return (
    row.status !== 'planned' &&
    timeAtStart(row.period_start) === timeAtStart(window.period_start) &&
    timeAtEnd(row.period_end) === timeAtEnd(window.period_end)
  );
}

/** The reported figure that says most about a window: one for all of it, else the newest in it. */
function figureWithin(window: FigureWindow, rows: readonly Observation[]): Observation | undefined {
  return (
    rows.find((row) => isWhole(window, row)) ?? latestFigure(rows.filter((row) => isInside(window, row)))
  );
}

/**
 * The reported figures to name: the one that says most about the window and, where that one is missing or ends in
 * an earlier year, the newest of all.
 */
export function figuresFor(window: FigureWindow | undefined, rows: readonly Observation[]): Observation[] {
  const newest = latestFigure(rows);
  const within = window && figureWithin(window, rows);
  if (!newest || !within) return newest ? [newest] : [];
  return newest.period_end.slice(0, 4) > within.period_end.slice(0, 4) ? [within, newest] : [within];
}
