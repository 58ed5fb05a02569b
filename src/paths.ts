import { language, languages } from './i18n/languages.ts';
import type { Lang } from './types.ts';

/**
 * Every internal address is built here. A path is language-free (`/regions/<code>/`); `href` puts it into a
 * language. All paths end with a slash.
 */
export const paths = {
  home: () => '/',
  map: () => '/map/',
  compare: () => '/compare/',
  /** The folder with what the comparison loads: a file a region, named by its code. */
  compareData: (lang: Lang) => `/compare/data/${lang}/`,
  disclosure: () => '/disclosure/',
  timeline: () => '/timeline/',
  regions: () => '/regions/',
  region: (code: string) => `/regions/${code}/`,
  indicators: () => '/indicators/',
  indicator: (id: string) => `/indicators/${id}/`,
  milestones: () => '/milestones/',
  milestone: (year: string) => `/milestones/${year}/`,
  zones: () => '/zones/',
  programme: (id: string) => `/zones/${id}/`,
  pairs: () => '/pairs/',
  plans: () => '/plans/',
  plan: (id: string) => `/plans/${id}/`,
  commitments: () => '/plans/commitments/',
  sources: () => '/sources/',
  source: (id: string) => `/sources/${id}/`,
  releases: () => '/data/releases/',
  release: (version: string) => `/data/releases/${version}/`,
  /** A file of a release: its zip, its record. */
  releaseFile: (version: string, name: string) => `/data/releases/${version}/${name}`,
  changes: () => '/changes/',
  api: () => '/api/',
  /** An address of the interface for machines: `/regions.json`. */
  apiFile: (path: string) => `/api/v1${path}`,
  /** The rows of a page about one indicator or one region, beside the page: CSV, what it says, both in a zip. */
  rowsFile: (page: string, kind: 'csv' | 'metadata.json' | 'zip') => `${page.slice(0, -1)}.${kind}`,
  /** Feeds of what changed: of everything, or of one region. */
  feed: (kind: 'atom' | 'json') => `/feeds/changes.${kind}`,
  regionFeed: (code: string, kind: 'atom' | 'json') => `/feeds/regions/${code}.${kind}`,
  data: () => '/data/',
  /** The page of a table; that of the releases makes room for the list of the releases themselves. */
  dataTable: (table: string) => `/data/${table === 'releases' ? 'releases-table' : table}/`,
  /** A file of the data: `observations.csv`, `datapackage.json`. */
  dataFile: (file: string) => `/data/${file}`,
  /** What browsing a table loads: its rows by page, the cells of one column. */
  dataRows: (table: string, page: number) => `/data/rows/${table}/${page}.json`,
  dataColumn: (table: string, column: string) => `/data/columns/${table}/${column}.json`,
  catalog: () => '/catalog.jsonld',
  methodology: () => '/methodology/',
  about: () => '/about/',
  notFound: () => '/404/',
  /** What the search box loads; the language is a part of its name. */
  searchIndex: (lang: Lang) => `/search/${lang}.json`,
  /** What the menu of a figure loads: its words, rows by indicator, and what citations say of sources. */
  menuWords: (lang: Lang) => `/figure-menu/${lang}.json`,
  figureRows: (lang: Lang, indicator: string) => `/figure-rows/${lang}/${indicator}.json`,
  sourceRecords: (file: number) => `/sources/records/${file}.json`,
  /** The builder of embeds, its help, the page of a chart, and what describes that page to other programs. */
  embed: () => '/embed/',
  embedHelp: () => '/embed/help/',
  chart: (id: string) => `/embed/${id}/`,
  /** The page of a chart as it was in a release. */
  pinnedChart: (release: string, id: string) => `/v/${release}/embed/${id}/`,
  /** Pictures: a chart as a file of its own, and the social cards of charts and of pages (by their path). */
  picture: (lang: Lang, chart: string, kind: 'svg' | 'png' = 'png') => `/pictures/${lang}/${chart}.${kind}`,
  chartCard: (lang: Lang, chart: string) => `/cards/${lang}/chart/${chart}.png`,
  pageCard: (lang: Lang, path: string) =>
    `/cards/${lang}/${path.split('/').filter(Boolean).join('-') || 'home'}.png`,
  oembed: (lang: Lang, id: string) => `/oembed/${lang}/${id}.json`,
  /** What the map loads: its words, the facts of an indicator, the shapes of a level. */
  mapWords: (lang: Lang) => `/map/words/${lang}.json`,
  mapFacts: (indicator: string) => `/map/facts/${indicator}.json`,
  mapShapes: (level: string) => `/map/shapes/${level}.json`,
};

/** The address of a path in a language: `('en', '/regions/') → '/en/regions/'`. */
export function href(lang: Lang, path: string): string {
  return `${language(lang).prefix}${path}`;
}

/** The same page in every language, for the switch and `hreflang`. */
export function alternates(path: string): { lang: Lang; tag: string; name: string; href: string }[] {
  return languages.map(({ lang, tag, name }) => ({ lang, tag, name, href: href(lang, path) }));
}

/** The place of the commitments on a theme on the page of their plan. */
export function themeAnchor(topic: string): string {
  return `theme-${topic}`;
}

/** The place of a target on its region's page. */
export function targetAnchor(targetId: string): string {
  return `target-${targetId}`;
}

/** The place of a correction on the page of changes. */
export function correctionAnchor(correctionId: string): string {
  return `correction-${correctionId}`;
}
