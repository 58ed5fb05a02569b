import type { Reader } from '../i18n/reader.ts';
import { paths } from '../paths.ts';
import { charts, drawnChart } from './chart-registry.ts';
import type { Chart } from './embed/chart.ts';

/** The size of a social card that every network takes, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

const withCharts = new Set(charts.flatMap(({ places }) => places.map(({ path }) => path)));

/** Rooms whose pages are many: one without a chart of its own shares the card of its room. */
const sharing: readonly string[] = [paths.regions(), paths.sources()];

/** The path of the page whose social card a page shows: mostly its own. */
function cardOwner(path: string): string {
  if (path === paths.notFound()) return paths.home();
  const room = sharing.find((one) => path.startsWith(one) && path !== one);
  return room && !withCharts.has(path) ? room : path;
}

/** The address of the social card of a page, 1200 x 630 px; `path` is language-free. */
export function pageCardAddress(r: Reader, path: string): string {
  return paths.pageCard(r.lang, cardOwner(path));
}

/** Whether a chart has a social card of its own: one that is words alone has none, nor has one too high to be read
 *  in the room that a card has. */
export function hasOwnCard(r: Reader, chart: Chart): boolean {
  return chart.kind !== 'timeline' && drawnChart(r, chart).drawings.length > 0;
}

/** The address of the social card of a chart, 1200 x 630 px: its own, or that of the page it stands on. */
export function chartCardAddress(r: Reader, chart: Chart): string {
  if (hasOwnCard(r, chart)) return paths.chartCard(r.lang, chart.id);
  return pageCardAddress(r, chart.places[0].path);
}
