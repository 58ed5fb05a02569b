import { element, escapeText } from '../../charts/element.ts';
import { patternDefs } from '../../charts/pattern-defs.ts';
import { build } from '../../data.ts';
import type { Reader } from '../../i18n/reader.ts';
import { paths } from '../../paths.ts';
import { drawnChart } from '../chart-registry.ts';
import { sourceWords } from '../figure-sentence.ts';
import { chartCardAddress } from '../picture-address.ts';
import type { Chart, ChartFact, ChartLegendEntry, DrawnChart } from './chart.ts';
import { chartHeight } from './chart-height.ts';
import { chineseParts } from './chinese-parts.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';

/** Where a chart page stands. `site` is the public address; a pinned page names the release that has other
 *  numbers, null when none has. */
export interface ChartPageOptions {
  site: string;
  pinned?: { newer: string | null };
}

/** The address of a chart's own place on the site, in the language of the reader. */
export function placeHref(r: Reader, { places: [{ path, search = '', anchor }] }: Chart): string {
  return `${r.href(path)}${search}${anchor === '' ? '' : `#${anchor}`}`;
}

/** What a chart shows in place of the picture: its title and what its legend counts. */
export function altText(r: Reader, { title, legend, facts }: DrawnChart): string {
  const counts = legend.flatMap(({ text, count }) => (count === undefined ? [] : [`${text} ${count}`]));
  const said = facts.map(({ name, value }) => `${name} ${value}`);
  const rest = [...counts, ...said].join(r.t('word.comma'));
  return rest === '' ? title : `${title}${r.t('word.colon')}${rest}`;
}

function legendMarkup(entries: readonly ChartLegendEntry[]): string {
  if (entries.length === 0) return '';
  const items = entries.map(({ key, text, count }) =>
    element('li', {}, [key, escapeText(text), count === undefined ? '' : element('b', {}, [String(count)])]),
  );
  return element('ul', { class: 'legend' }, items);
}

function factsMarkup(facts: readonly ChartFact[]): string {
  if (facts.length === 0) return '';
  const items = facts.map(({ name, value, note }) =>
    element('div', {}, [
      element('dt', {}, [escapeText(name)]),
      element('dd', {}, [escapeText(value)]),
      note ? element('dd', {}, [escapeText(note)]) : '',
    ]),
  );
  return element('dl', { class: 'facts' }, items);
}

/** Links of a drawing do not follow the base of the page. */
const inNewTab = (svg: string): string => svg.replaceAll('<a href=', '<a target="_blank" href=');

/** Without what a chart page has no use for: points of marks, and labels of links that their titles repeat. */
const lean = (svg: string): string =>
  svg
    .replace(/ data-[xy]="[^"]*"/g, '')
    .replace(/ aria-label="([^"]*)"(>(?:(?!<\/a>).)*?<title>\1<\/title>)/g, '$2');

function drawingMarkup({ drawings }: DrawnChart): string {
  const shown = drawings.map(({ svg, screen }) =>
    element('div', { class: screen ? `screen-${screen}` : 'drawing' }, [inNewTab(lean(svg))]),
  );
  return shown.join('');
}

function listMarkup({ list }: DrawnChart): string {
  if (!list) return '';
  const items = list.items.map((text) => element('li', {}, [escapeText(text)]));
  return element('ol', { class: list.screen ? `list screen-${list.screen}` : 'list' }, items);
}

/** Sources, publisher, version and date: the words of the last line of a chart page. */
export function sourceLine(r: Reader, { figure }: DrawnChart): string {
  const { release, asOf } = build;
  const imprint = r.t('figure.imprint', { site: r.siteName(), release, date: r.date(asOf) });
  const [first = '', ...others] = figure.sourceIds;
  if (first === '') return imprint;
  const named = sourceWords(r, others.length > 1 ? [first] : figure.sourceIds);
  const sources = others.length > 1 ? r.t('embed.sources', { first: named, n: others.length }) : named;
  return r.t('embed.source', { sources, imprint });
}

/** The height for the code of an embed: enough in a column of 320 to 700 px without any script. */
export function heightOf(r: Reader, drawn: DrawnChart): number {
  return chartHeight(drawn, { source: `${sourceLine(r, drawn)} ${r.t('embed.toFigure')}` });
}

function sourceMarkup(r: Reader, one: Chart, drawn: DrawnChart): string {
  const link = element('a', { href: placeHref(r, one) }, [escapeText(r.t('embed.toFigure'))]);
  return element('p', { class: 'source' }, [chineseParts(r, sourceLine(r, drawn)), ' ', link]);
}

function newerMarkup(r: Reader, { id }: Chart, pinned: ChartPageOptions['pinned']): string {
  if (!pinned?.newer) return '';
  const link = element('a', { href: r.href(paths.chart(id)) }, [escapeText(r.t('embed.newerLink'))]);
  const words = r.t('embed.newer', { release: build.release, newer: pinned.newer });
  return element('p', { class: 'newer' }, [escapeText(words), ' ', link]);
}

/** The patterns that the drawings and keys refer to. */
function patterns(markup: string): string {
  const defs = patternDefs(markup);
  const box = { width: 0, height: 0, 'aria-hidden': 'true', style: 'position:absolute' };
  return defs === '' ? '' : element('svg', box, [defs]);
}

function words(name: string, text: string): string {
  return text === '' ? '' : element('p', { class: name }, [escapeText(text)]);
}

function mainMarkup(r: Reader, one: Chart, drawn: DrawnChart, { pinned }: ChartPageOptions): string {
  return [
    `<h1>${escapeText(drawn.title)}</h1>`,
    words('subtitle', drawn.subtitle),
    newerMarkup(r, one, pinned),
    legendMarkup(drawn.legend),
    factsMarkup(drawn.facts),
    drawingMarkup(drawn),
    listMarkup(drawn),
    '<p class="said" hidden></p>',
    words('note', drawn.note),
    sourceMarkup(r, one, drawn),
    '<p class="card" hidden></p>',
  ].join('');
}

/** What other sites unfold the address with: a card, and the description for oEmbed. */
function unfolding(r: Reader, one: Chart, { title }: DrawnChart, site: string): string[] {
  const absolute = (path: string) => new URL(path, site).href;
  const oembed = absolute(paths.oembed(r.lang, one.id));
  return [
    `<meta property="og:title" content="${escapeText(title)}">`,
    `<meta property="og:image" content="${absolute(chartCardAddress(r, one))}">`,
    '<meta name="twitter:card" content="summary_large_image">',
    `<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${escapeText(title)}">`,
  ];
}

/**
 * The page of a chart, whole in one document: it needs no other file and no script. Links open in a new tab. The
 * scripts in it only add: choices of the address, messages about the height, cards.
 */
export function chartPage(r: Reader, one: Chart, options: ChartPageOptions): string {
  const drawn = drawnChart(r, one);
  const main = mainMarkup(r, one, drawn, options);
  const body = `${patterns(main)}<article id="${one.id}">${main}</article>`;
  const absolute = (path: string) => new URL(r.href(path), options.site).href;
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escapeText(`${drawn.title} · ${r.siteName()}`)}</title>`,
    `<meta name="description" content="${escapeText(drawn.figure.sentence)}">`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${absolute(one.places[0].path)}">`,
    // Cards and unfolded addresses show the present state: a pinned page must not lead there.
    ...(options.pinned ? [] : unfolding(r, one, drawn, options.site)),
    '<link rel="icon" href="data:,">',
    '<base target="_blank">',
    `<style>${pageStyle(body)}</style>`,
    `<script>${pageScript('choices')}</script>`,
  ];
  return [
    `<!doctype html><html lang="${r.tag}"><head>${head.join('')}</head>`,
    `<body>${body}`,
    `<script>${pageScript('frame')}</script></body></html>`,
  ].join('');
}
