import { regions } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';
import { paths } from '../paths.ts';
import type { Region } from '../types.ts';
import { charts, drawnChart } from '../views/chart-registry.ts';
import type { Chart, ChartKind } from '../views/embed/chart.ts';
import { boundaryNote } from '../views/maps.ts';
import { drawingsOf, legendOf } from './chart-parts.ts';
import { cardFrame, cardOfChart, cardSource, type Imprint } from './chart-pictures.ts';
import { locator } from './locator.ts';
import type { SocialCard } from './social-card.ts';

/** What a built page says of itself. `path` is language-free. */
export interface PageWords {
  path: string;
  title: string;
  description: string;
}

/** What a page is best known by, the first kind it has. */
const known: readonly ChartKind[] = [
  'status-map',
  'value-map',
  'lines',
  'ribbon',
  'status-tiles',
  'value-tiles',
  'strip',
  'series',
  'zone-map',
  'pairs',
  'disclosure',
  'phases',
  'timeline',
];

/** Kinds that show a part of what their page is about: the card says what the page says. */
const partial: ReadonlySet<ChartKind> = new Set(['disclosure', 'phases', 'timeline']);

const byPath = new Map<string, Chart[]>();
for (const chart of charts)
  for (const { path, search } of chart.places)
    if (!search) byPath.set(path, [...(byPath.get(path) ?? []), chart]);

/** The chart that a page is known by; undefined where it has none. */
function mainChart(path: string): Chart | undefined {
  const own = byPath.get(path) ?? [];
  return known.map((kind) => own.find((chart) => chart.kind === kind)).find(Boolean);
}

/** Rooms without a chart of their own show one of the home page's, with their own words. */
const lent: Readonly<Record<string, ChartKind>> = {
  [paths.map()]: 'status-map',
  [paths.regions()]: 'status-tiles',
  [paths.milestones()]: 'ribbon',
};

function words(r: Reader, { title, description }: PageWords, imprint: Imprint): SocialCard {
  return {
    ...cardFrame(r, imprint),
    title,
    text: description,
    drawing: null,
    note: '',
    facts: [],
    legend: [],
    source: cardSource(r, []),
  };
}

/** The card of a region: its name, how its goals stand, and where it lies. */
function regionCard(r: Reader, row: Region, page: PageWords, imprint: Imprint): SocialCard {
  const own = (byPath.get(page.path) ?? []).map((chart) => ({ chart, drawn: drawnChart(r, chart) }));
  const strip = own.find(({ chart }) => chart.kind === 'strip')?.drawn;
  const place = locator(r, row.code);
  const [bar = null] = strip ? drawingsOf(strip) : [];
  const sourceIds = strip?.figure.sourceIds ?? own.flatMap(({ drawn }) => drawn.figure.sourceIds);
  return {
    ...words(r, page, imprint),
    title: r.uniqueName(row),
    text: page.description,
    drawing: place?.drawing ?? bar,
    note: place ? boundaryNote(r, place.parent) : '',
    legend: legendOf(strip?.legend ?? []),
    source: cardSource(r, [...new Set(sourceIds)]),
  };
}

/** The social card of a page: what its main chart finds, else its own title and description. */
export function pageCard(r: Reader, page: PageWords, imprint: Imprint): SocialCard {
  const { path } = page;
  const row = regions.find(({ code }) => path === paths.region(code));
  if (row) return regionCard(r, row, page, imprint);
  const main = mainChart(path);
  const isOwn = path === paths.home() || main?.places[0].path === path;
  if (main && isOwn && !partial.has(main.kind)) return cardOfChart(r, main, imprint);
  const kind = lent[path];
  const other = main ?? (kind && byPath.get(paths.home())?.find((chart) => chart.kind === kind));
  if (!other) return words(r, page, imprint);
  return { ...cardOfChart(r, other, imprint), title: page.title, text: page.description };
}
