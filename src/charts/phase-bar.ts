import { element, escapeText } from './element.ts';

/** One phase on the axis. Without a start only its end is known. */
export interface PhaseMark {
  start: number | null;
  end: number;
  /** Over, under way, still to come, without a printed end; `cycle` when no year is printed. */
  state: 'over' | 'running' | 'ahead' | 'open' | 'cycle';
}

/** An axis from `from` to `to`, in years or in months of a year without a number. */
export interface PhaseAxis {
  from: number;
  to: number;
  /** Names of the years or months that begin at `at`. */
  ticks: readonly { at: number; label: string }[];
  today: number | null;
}

const height = 22;
/** The narrowest drawing, in pixels, and the room that a name needs on it for each of its characters. */
const narrow = { width: 290, character: 9 };

/** Draws with a place on the axis as a percentage, so that text keeps its size at any width. */
function scale({ from, to }: PhaseAxis): (at: number) => string {
  return (at) => `${Math.round(((at - from) / (to - from)) * 10_000) / 100}%`;
}

function line(name: string, at: string, y1: number, y2: number): string {
  return element('line', { class: name, x1: at, x2: at, y1, y2 });
}

/** The names of the years or months over the bars, as many as keep apart on a narrow screen. Returns SVG. */
export function phaseAxis(axis: PhaseAxis): string {
  const at = scale(axis);
  const room = Math.max(...axis.ticks.map(({ label }) => label.length + 0.6)) * narrow.character;
  const nth = Math.ceil((room * axis.ticks.length) / narrow.width);
  const names = axis.ticks
    .filter((_, index) => index % nth === 0)
    .map(({ at: start, label }) => element('text', { x: at(start), dx: 3, y: 13 }, [escapeText(label)]));
  const lines = [...axis.ticks.map(({ at: start }) => start), axis.to].map((start) =>
    line('phase-grid', at(start), 14, 20),
  );
  return element('svg', { class: 'phase-axis', height: 20, 'aria-hidden': 'true' }, [...lines, ...names]);
}

/**
 * The bar of one phase from start to end, or a diamond at the end where no start is printed, on the lines of the
 * axis, with one more for today. `label` is the sentence that says it. Returns SVG.
 */
export function phaseBar({ start, end, state }: PhaseMark, axis: PhaseAxis, label: string): string {
  const at = scale(axis);
  const grid = [...axis.ticks.map((tick) => tick.at), axis.to].map((tick) =>
    line('phase-grid', at(tick), 0, height),
  );
  const width = `${Math.round(((end - (start ?? end)) / (axis.to - axis.from)) * 10_000) / 100}%`;
  const mark =
    start === null
      ? element('svg', { class: 'phase-end', x: at(end), overflow: 'visible' }, [
          element('path', { class: `phase-mark phase-${state}`, d: 'M0 4l7 7-7 7-7-7z' }),
        ])
      : element('rect', { class: `phase-mark phase-${state}`, x: at(start), y: 5, width, height: 12 });
  const today = axis.today === null ? '' : line('phase-today', at(axis.today), 0, height);
  const box = { class: 'phase-bar', height, role: 'img', 'aria-label': label };
  return element('svg', box, [...grid, mark, today]);
}
