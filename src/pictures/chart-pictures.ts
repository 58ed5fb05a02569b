import type { Drawing, StandAloneFile } from '../charts/stand-alone.ts';
import { build, source } from '../data.ts';
import { byText } from '../format.ts';
import type { Reader } from '../i18n/reader.ts';
import { drawnChart } from '../views/chart-registry.ts';
import type { Chart, DrawnChart } from '../views/embed/chart.ts';
import { placeHref } from '../views/embed/chart-page.ts';
import { drawingsOf, legendOf } from './chart-parts.ts';
import { chartPicture } from './chart-picture.ts';
import type { CardSource, SocialCard } from './social-card.ts';

/** The words that every picture carries: site, date, and the address of the site. */
export interface Imprint {
  /** The public address of the site: `https://example.org`. */
  site: string;
}

/** The address of a chart's own place. */
function addressOf(r: Reader, chart: Chart, { site }: Imprint): string {
  return new URL(placeHref(r, chart), site).href;
}

/** The list of a drawing that has numbers; a picture shows the drawing for wide screens. */
function numbered({ list }: DrawnChart): string[] {
  return list && !list.screen ? list.items.map((text, index) => `${index + 1}. ${text}`) : [];
}

/** The picture of a chart as a file: what it says, shows, rests on, and where it stands. */
export function pictureOfChart(r: Reader, chart: Chart, imprint: Imprint): StandAloneFile {
  const drawn = drawnChart(r, chart);
  const dated = r.t('figure.imprint', {
    site: r.siteName(),
    release: build.release,
    date: r.date(build.asOf),
  });
  return chartPicture({
    lang: r.lang,
    tag: r.tag,
    title: drawn.title,
    subtitle: drawn.subtitle,
    drawings: drawingsOf(drawn),
    facts: drawn.facts,
    legend: legendOf(drawn.legend),
    notes: [
      ...numbered(drawn),
      drawn.figure.sentence,
      drawn.note,
      dated,
      addressOf(r, chart, imprint),
    ].filter(Boolean),
  });
}

/** Where the numbers of a card are from: the most reliable source, and how many there are. */
export function cardSource(r: Reader, sourceIds: readonly string[]): CardSource {
  const [first] = sourceIds.toSorted((a, b) => byText(source(a).reliability, source(b).reliability));
  if (first === undefined) return { before: '', title: r.t('site.tagline'), after: '' };
  const after = sourceIds.length > 1 ? r.t('picture.sources', { n: sourceIds.length }) : '';
  return { before: r.t('picture.source'), title: r.chinese(source(first).title_zh), after };
}

/** What stands on every card: site, date, address. */
export function cardFrame(
  r: Reader,
  { site }: Imprint,
): Pick<SocialCard, 'lang' | 'tag' | 'site' | 'eyebrow' | 'address'> {
  return {
    lang: r.lang,
    tag: r.tag,
    site: r.siteName(),
    eyebrow: r.t('picture.date', { date: r.date(build.asOf) }),
    address: new URL(site).host,
  };
}

/** The drawing that shows most, by its area; null for none. */
function largest(drawings: readonly Drawing[]): Drawing | null {
  const area = ({ viewBox: [, , width, height] }: Drawing) => width * height;
  return drawings.toSorted((a, b) => area(b) - area(a))[0] ?? null;
}

/** The social card of a chart. */
export function cardOfChart(r: Reader, chart: Chart, imprint: Imprint): SocialCard {
  const drawn = drawnChart(r, chart);
  return {
    ...cardFrame(r, imprint),
    title: drawn.title,
    text: drawn.subtitle,
    drawing: largest(drawingsOf(drawn)),
    note: drawn.note,
    facts: drawn.facts,
    legend: legendOf(drawn.legend),
    source: cardSource(r, drawn.figure.sourceIds),
  };
}
