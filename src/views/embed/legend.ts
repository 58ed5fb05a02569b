import { statusMark } from '../../charts/legend-key.ts';
import { legendOrder, type ShownStatus } from '../../charts/status-style.ts';
import type { Reader } from '../../i18n/reader.ts';
import type { ChartLegendEntry } from './chart.ts';

/** The legend of some statuses: key, glyph, word and how many of each. */
export function statusLegend(r: Reader, statuses: readonly ShownStatus[]): ChartLegendEntry[] {
  return legendOrder(statuses).map((status) => ({
    key: statusMark(status),
    text: r.t(`status.${status}`),
    count: statuses.filter((other) => other === status).length,
  }));
}
