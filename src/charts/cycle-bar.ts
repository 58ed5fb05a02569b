import { element, escapeText } from './element.ts';

/** A stage of a cycle in fractional years, and what stands in its bar. */
export interface CyclePhase {
  start: number;
  end: number;
  short: string;
  text: string;
}

/** Stages in order with the assessment date; `years` are the ticks of the axis, `label` the sentence for it all. */
export interface CycleSpec {
  phases: readonly CyclePhase[];
  today: number;
  todayText: string;
  years: readonly number[];
  label: string;
}

const bar = { y: 22, height: 20 };
const axis = { y: 50, text: 66 };

/**
 * The stages of a cycle as bars over an axis of years with today's line. Positions are percentages and nothing is
 * scaled, so that words keep their size at any width. Returns an SVG string.
 */
export function cycleBar({ phases, today, todayText, years, label }: CycleSpec): string {
  const ends = [...phases.flatMap(({ start, end }) => [start, end]), today, ...years];
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const share = (time: number) => Math.round(((time - first) / (last - first)) * 9600) / 100 + 2;
  const x = (time: number) => `${share(time)}%`;
  const bars = phases.map(({ start, end, short, text }, index) => {
    const box = { x: x(start), y: bar.y, width: `${share(end) - share(start)}%`, height: bar.height };
    const state = end <= today ? 'over' : start <= today ? 'running' : 'ahead';
    return element('g', {}, [
      element(
        'rect',
        { ...box, class: `cycle-phase cycle-${state} cycle-${index % 2 === 0 ? 'even' : 'odd'}` },
        [element('title', {}, [escapeText(text)])],
      ),
      element('text', { class: `cycle-name cycle-${state}`, x: x((start + end) / 2), y: bar.y + 15 }, [
        escapeText(short),
      ]),
    ]);
  });
  const anchorAt = (time: number, edge: number) =>
    share(time) > 100 - edge ? 'end' : share(time) < edge ? 'start' : 'middle';
  const ticks = years.map((year) =>
    [
      element('line', { class: 'cycle-tick', x1: x(year), x2: x(year), y1: axis.y - 3, y2: axis.y + 3 }),
      element('text', { class: 'cycle-year', x: x(year), y: axis.text, 'text-anchor': anchorAt(year, 7) }, [
        String(year),
      ]),
    ].join(''),
  );
  return element('svg', { class: 'chart cycle-bar', height: 72, role: 'img', 'aria-label': label }, [
    element('line', { class: 'cycle-axis', x1: '2%', x2: '98%', y1: axis.y, y2: axis.y }),
    ...ticks,
    ...bars,
    element('line', { class: 'cycle-today', x1: x(today), x2: x(today), y1: 16, y2: axis.y + 4 }),
    element('text', { class: 'cycle-now', x: x(today), y: 12, 'text-anchor': anchorAt(today, 30) }, [
      escapeText(todayText),
    ]),
  ]);
}
