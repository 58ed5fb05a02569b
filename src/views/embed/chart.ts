import type { Reader } from '../../i18n/reader.ts';
import type { Figure } from '../figure.ts';

/** What a chart shows and how it is drawn; pages and pictures of one kind are made alike. */
export type ChartKind =
  | 'status-map'
  | 'status-tiles'
  | 'value-map'
  | 'value-tiles'
  | 'lines'
  | 'series'
  | 'card'
  | 'strip'
  | 'ribbon'
  | 'zone-map'
  | 'zone-tiles'
  | 'pairs'
  | 'phases'
  | 'ring'
  | 'timeline'
  | 'disclosure';

/** A place on the site: a language-free path and the id of the figure on that page; `search` where the page shows it
 *  only when it is asked to. */
export interface ChartPlace {
  path: string;
  search?: string;
  anchor: string;
}

/** A drawing, and the screens it is for where there are two of them. */
export interface ChartDrawing {
  /** One `<svg>`; hatch patterns have the default prefix. */
  svg: string;
  screen?: 'wide' | 'narrow';
}

/** An entry of the legend: its key as markup (`<svg>`, '' for none), its words, and how many there are. */
export interface ChartLegendEntry {
  key: string;
  text: string;
  count?: number | undefined;
}

/** A fact of a card: what it is, its number, and a word on it. */
export interface ChartFact {
  name: string;
  value: string;
  note?: string | undefined;
}

/** A chart in one language. `title` says the finding, `subtitle` what is measured. */
export interface DrawnChart {
  title: string;
  subtitle: string;
  drawings: readonly ChartDrawing[];
  legend: readonly ChartLegendEntry[];
  facts: readonly ChartFact[];
  /** What the numbers in the drawing stand for, from 1 on; `screen` where only one of two drawings has numbers. */
  list?: { items: readonly string[]; screen?: 'narrow' };
  /** What has to stand under it: the edition of the boundaries, hatched years; '' for nothing. */
  note: string;
  /** Sentence, sources and rows. */
  figure: Figure;
}

/** The view of the explorer that shows the same; `scope` where it shows values of one scope. */
export interface ExplorerView {
  indicator: string;
  level: string;
  period: string;
  view: 'map' | 'tiles';
  scope?: string;
}

/** A chart of the site. `id` is readable and permanent: once published it never changes and is never reused. */
export interface Chart {
  id: string;
  kind: ChartKind;
  /** Its own place first, then the others that show the same. */
  places: readonly [ChartPlace, ...ChartPlace[]];
  explorer?: ExplorerView;
  draw: (r: Reader) => DrawnChart;
}

/** The id of a chart from its parts: `('map', 'some_measure', '990000') → map-some-measure-990000`. */
export function chartId(...parts: readonly string[]): string {
  return parts.filter(Boolean).join('-').replaceAll('_', '-').toLowerCase();
}
