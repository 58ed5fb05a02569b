import type { Reader } from '../i18n/reader.ts';
import { cardCharts } from './embed/card-charts.ts';
import type { Chart, ChartPlace, DrawnChart } from './embed/chart.ts';
import { countyCharts } from './embed/county-charts.ts';
import { disclosureCharts } from './embed/disclosure-charts.ts';
import { lineCharts } from './embed/line-charts.ts';
import { pairCharts } from './embed/pair-charts.ts';
import { planCharts } from './embed/plan-charts.ts';
import { statusCharts } from './embed/status-charts.ts';
import { ribbonCharts, stripCharts } from './embed/strip-charts.ts';
import { timelineCharts } from './embed/timeline-charts.ts';
import { valueCharts } from './embed/value-charts.ts';
import { zoneCharts } from './embed/zone-charts.ts';

/** Everything the site draws, by kind. A new kind is a function that lists its charts; add it here. */
const kinds: readonly (() => Chart[])[] = [
  statusCharts,
  valueCharts,
  lineCharts,
  ribbonCharts,
  stripCharts,
  cardCharts,
  zoneCharts,
  pairCharts,
  planCharts,
  timelineCharts,
  disclosureCharts,
  countyCharts,
];

function byId(all: readonly Chart[]): Map<string, Chart> {
  const found = new Map<string, Chart>();
  for (const chart of all) {
    if (found.has(chart.id)) throw new Error(`chart id used twice: ${chart.id}`);
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(chart.id)) throw new Error(`not a chart id: ${chart.id}`);
    found.set(chart.id, chart);
  }
  return found;
}

const known = byId(kinds.flatMap((list) => list()));

/** Whether a page shows a chart without being asked to. */
const isOfPage = ({ search }: ChartPlace) => search === undefined;
const placeKey = ({ path, anchor }: ChartPlace) => `${path}#${anchor}`;
const byPlace = new Map<string, Chart>();
for (const chart of known.values())
  for (const place of chart.places.filter(isOfPage))
    if (!byPlace.has(placeKey(place))) byPlace.set(placeKey(place), chart);

/** Every chart of the site, each with its permanent id, in the order of the kinds. */
export const charts: readonly Chart[] = [...known.values()];

/** The chart with an id. Throws when there is none. */
export function chart(id: string): Chart {
  const found = known.get(id);
  if (!found) throw new Error(`unknown chart: ${id}`);
  return found;
}

/** The chart that a figure of a page shows, the first where there are several; undefined for a figure without one. */
export function chartAt(place: ChartPlace): Chart | undefined {
  return byPlace.get(placeKey(place));
}

const onPages = [...known.values()].filter(({ places }) => places.every(isOfPage));
const byPath = Map.groupBy(onPages, ({ places: [{ path }] }) => path);

/** The chart that stands for a page as a whole: the first of those at home on it; undefined for a page without any. */
export function mainChartOf(path: string): Chart | undefined {
  return byPath.get(path)?.[0] ?? onPages.find(({ places }) => places.some((one) => one.path === path));
}

const drawn = new Map<string, DrawnChart>();

/** A chart in the language of the reader; drawn once a build. */
export function drawnChart(r: Reader, { id, draw }: Chart): DrawnChart {
  const key = `${r.lang} ${id}`;
  const found = drawn.get(key) ?? draw(r);
  drawn.set(key, found);
  return found;
}
