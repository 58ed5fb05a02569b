import { element } from '../charts/element.ts';
import type { Reader } from '../i18n/reader.ts';
import type { ChartLegendEntry } from './embed/chart.ts';
import { stateOf, type TimelineEvent } from './timeline-event.ts';

const states = ['over', 'running', 'ahead', 'open'] as const;

/** An entry with the name of what it stands for: a state in time, or `unconfirmed`. */
interface TimelineEntry extends ChartLegendEntry {
  name: string;
}

function barKey(name: string): string {
  const bar = element('path', { class: 'tl-bar', d: 'M1 1H23V9H1Z' });
  return element('svg', { class: `status-key ${name}`, viewBox: '0 0 24 10', 'aria-hidden': 'true' }, [bar]);
}

/** How bars look by where they stand in time, and what rests on a source that does not bear it alone. */
export function timelineLegend(r: Reader): TimelineEntry[] {
  const unconfirmed = { key: barKey('tl-over tl-unconfirmed'), text: r.t('timeline.key.unconfirmed') };
  return [
    ...states.map((name) => ({ name, key: barKey(`tl-${name}`), text: r.t(`state.${name}`) })),
    { name: 'unconfirmed', ...unconfirmed },
  ];
}

/** The entries that are named, each with how often it is. */
export function countedLegend(r: Reader, names: readonly string[]): ChartLegendEntry[] {
  return timelineLegend(r)
    .map(({ name, key, text }) => ({ key, text, count: names.filter((one) => one === name).length }))
    .filter(({ count }) => count > 0);
}

/** The legend of some events on a day in fractional years. */
export function eventLegend(r: Reader, events: readonly TimelineEvent[], today: number): ChartLegendEntry[] {
  const unconfirmed = events.filter(({ isUnconfirmed }) => isUnconfirmed);
  return countedLegend(r, [
    ...events.map((event) => stateOf(event, today)),
    ...unconfirmed.map(() => 'unconfirmed'),
  ]);
}

/** How bars, their ends and the lines of a timeline are to be read. */
export function timelineNote(r: Reader): string {
  const parts = [r.t('timeline.key.tail'), r.t('timeline.key.cut'), r.t('timeline.key.guide')];
  return parts.join(r.t('word.semicolon')) + r.t('word.stop') + r.t('timeline.precision');
}
