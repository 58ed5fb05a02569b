import { linesChart } from '../charts/lines-chart.ts';
import { formatCount } from '../format.ts';
import type { Reader } from '../i18n/reader.ts';
import { referenceTime } from '../method/reference-time.ts';
import type { Indicator } from '../types.ts';
import { buildDocument } from './build-document.ts';
import { isPoint, type Series } from './indicator.ts';

/** Lines over time as an SVG, one a region and scope. */
export function linesDrawing(
  r: Reader,
  indicator: Indicator,
  series: readonly Series[],
  { id }: { id: string },
): string {
  const percent = indicator.unit === 'percent' ? '%' : '';
  const scopes = new Set(series.map(({ scope }) => scope));
  const lines = series.map(({ region, scope, rows }) => ({
    label: scopes.size > 1 ? `${r.shortName(region)} · ${r.label('scope', scope)}` : r.shortName(region),
    title: rows
      .map(
        (row) => `${r.regionName(region)} ${r.period(row.period_start, row.period_end)} ${r.reported(row)}`,
      )
      .join(r.t('word.semicolon')),
    strong: false,
    points: rows.filter(isPoint).map((row) => ({ time: referenceTime(row) ?? 0, value: row.value })),
  }));
  return linesChart(lines, {
    document: buildDocument,
    id,
    label: `${r.name(indicator)}${r.t('word.colon')}${lines.map(({ title }) => title).join(r.t('word.semicolon'))}`,
    formatValue: (value) => `${formatCount(r.lang, value)}${percent}`,
    fromZero: percent === '',
  });
}
