import { classKey, statusMark } from '../../charts/legend-key.ts';
import { indicators } from '../../data.ts';
import type { Reader } from '../../i18n/reader.ts';
import { paths } from '../../paths.ts';
import type { Indicator } from '../../types.ts';
import { valueFigure } from '../figure-kinds.ts';
import { isPoint, type ValueMap, valueMapsOf } from '../indicator.ts';
import { boundaryNote, mapOf, tilesFor } from '../maps.ts';
import { type ValueMapView, valueMapView } from '../value-map.ts';
import { type Chart, type ChartLegendEntry, chartId, type DrawnChart } from './chart.ts';

type Form = 'map' | 'tiles';

/** The classes that are drawn, the lowest first, and the regions without a value. */
function legendOf(r: Reader, { classes, cells }: ValueMapView): ChartLegendEntry[] {
  const missing = (['not-comparable', 'no-figure'] as const).map((status) => ({
    key: statusMark(status),
    text: r.t(`status.${status}`),
    count: cells.filter(({ value }) => value === status).length,
  }));
  return [
    ...classes.map(({ step, text }) => ({ key: classKey(step), text })),
    ...missing.filter(({ count }) => count > 0),
  ];
}

/** The finding: for how many regions a figure was found, and between which values they lie. */
function findingOf(r: Reader, row: Indicator, map: ValueMap, total: number): string {
  const sorted = map.rows.toSorted((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  const params = {
    parent: r.regionName(map.parent),
    indicator: r.name(row),
    year: map.year,
    n: map.rows.length,
    total,
  };
  if (!low || !high || !map.rows.every(isPoint)) return r.t('embed.valueTitleOpen', params);
  return r.t('embed.valueTitle', { ...params, low: r.reported(low), high: r.reported(high) });
}

function drawValues(r: Reader, row: Indicator, map: ValueMap, form: Form, anchor: string): DrawnChart {
  const view = valueMapView(r, row, map);
  const geometry = form === 'map' ? mapOf(map.parent) : tilesFor(map.parent);
  if (!geometry) throw new Error(`region without ${form}: ${map.parent}`);
  const title = findingOf(r, row, map, view.cells.length);
  const svg = view.draw(geometry, { id: 'chart', label: title, values: form === 'tiles' });
  const codes = view.cells.map(({ code }) => code);
  return {
    title,
    subtitle: r.t('indicator.valueMapSubtitle', { scope: r.label('scope', map.scope) }),
    drawings: [{ svg }],
    legend: legendOf(r, view),
    facts: [],
    note: form === 'map' ? boundaryNote(r, map.parent) : '',
    figure: valueFigure(r, row, map, { id: anchor, codes }),
  };
}

function chartsOf(row: Indicator, map: ValueMap): Chart[] {
  const forms: Form[] = mapOf(map.parent) ? ['map', 'tiles'] : ['tiles'];
  const anchor = `figure-values-${map.parent}`;
  return forms.map((form) => ({
    id: chartId(form === 'map' ? 'values' : 'value-tiles', row.id, map.parent),
    kind: `value-${form}` as const,
    places: [{ path: paths.indicator(row.id), anchor }],
    explorer: { indicator: row.id, level: map.parent, period: map.year, view: form, scope: map.scope },
    draw: (r) => drawValues(r, row, map, form, anchor),
  }));
}

/** Maps and tile grids of the values of an indicator. */
export function valueCharts(): Chart[] {
  return indicators.flatMap((row) => valueMapsOf(row).flatMap((map) => chartsOf(row, map)));
}
