import { element } from '../../charts/element.ts';
import { legendOrder, type ShownStatus, statusIcon, statusKey } from '../../charts/status-style.ts';
import type { Reader } from '../../i18n/reader.ts';
import type { ChartLegendEntry } from './chart.ts';

/** The legend of some statuses: key, glyph, word and how many of each. */
export function statusLegend(r: Reader, statuses: readonly ShownStatus[]): ChartLegendEntry[] {
  return legendOrder(statuses).map((status) => ({
    key: statusKey(status) + statusIcon(status),
    text: r.t(`status.${status}`),
    count: statuses.filter((other) => other === status).length,
  }));
}

/** The key of a step of the scale for values. */
export function classKey(step: number): string {
  const square = element('rect', { class: `c-${step}`, x: 0.5, y: 0.5, width: 17, height: 13 });
  return element('svg', { class: 'status-key', viewBox: '0 0 18 14', 'aria-hidden': 'true' }, [square]);
}
