import { indicators } from '../../data.ts';
import type { Reader } from '../../i18n/reader.ts';
import { paths } from '../../paths.ts';
import type { Indicator } from '../../types.ts';
import { linesFigure } from '../figure-kinds.ts';
import { type Series, sharedSeriesOf } from '../indicator.ts';
import { linesDrawing } from '../lines.ts';
import { type Chart, chartId, type DrawnChart } from './chart.ts';

/** The finding: how many regions have a series, and over which years. */
function findingOf(r: Reader, row: Indicator, series: readonly Series[]): string {
  const years = series.flatMap(({ rows }) => rows.map(({ period_end }) => period_end.slice(0, 4))).sort();
  return r.t('figure.linesMany', {
    indicator: r.name(row),
    n: new Set(series.map(({ region }) => region)).size,
    period: r.period(years[0] ?? '', years.at(-1) ?? ''),
  });
}

function drawLines(r: Reader, row: Indicator, series: readonly Series[], anchor: string): DrawnChart {
  const title = `${r.name(row)}${r.t('word.colon')}${r.t('indicator.lines')}`;
  return {
    title: findingOf(r, row, series),
    subtitle: r.t('indicator.linesSubtitle'),
    drawings: [{ svg: linesDrawing(r, row, series, { id: 'chart' }) }],
    legend: [],
    facts: [],
    note: '',
    figure: linesFigure(r, row, series, { id: anchor, title }),
  };
}

/** Lines over time, one a region, of every indicator with series. */
export function lineCharts(): Chart[] {
  return indicators.flatMap((row) =>
    sharedSeriesOf(row).map((series): Chart => {
      const first = series[0]?.region ?? '';
      const anchor = `figure-lines-${first}`;
      return {
        id: chartId('lines', row.id, first),
        kind: 'lines',
        places: [{ path: paths.indicator(row.id), anchor }],
        draw: (r) => drawLines(r, row, series, anchor),
      };
    }),
  );
}
