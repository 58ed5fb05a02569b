import { element } from '../charts/element.ts';
import type { Reader } from '../i18n/reader.ts';
import type { ChartLegendEntry } from './embed/chart.ts';
import { stateOf, type TimelineEvent } from './timeline-event.ts';

const states = ['over', 'running', 'ahead', 'open'] as const;

function barKey(name: string): string {
  const bar = element('path', { class: 'tl-bar', d: 'M1 1H23V9H1Z' });
  return element('svg', { class: `status-key ${name}`, viewBox: '0 0 24 10', 'aria-hidden': 'true' }, [bar]);
}

/** How bars look by where they stand in time, and what rests on a source that does not bear it alone. */
export function timelineLegend(r: Reader): ChartLegendEntry[] {
  return [
    ...states.map((state) => ({ key: barKey(`tl-${state}`), text: r.t(`state.${state}`) })),
    { key: barKey('tl-over tl-unconfirmed'), text: r.t('timeline.key.unconfirmed') },
  ];
}

/** The entries that some events need, with how many of them stand in each state on a day in fractional years. */
export function eventLegend(r: Reader, events: readonly TimelineEvent[], today: number): ChartLegendEntry[] {
  const inState = events.map((event) => stateOf(event, today));
  const counts = [
    ...states.map((state) => inState.filter((one) => one === state).length),
    events.filter(({ isUnconfirmed }) => isUnconfirmed).length,
  ];
  return timelineLegend(r)
    .map((entry, index) => ({ ...entry, count: counts[index] ?? 0 }))
    .filter(({ count }) => count > 0);
}
