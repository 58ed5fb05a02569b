import type { Reader } from '../../i18n/reader.ts';
import { paths } from '../../paths.ts';
import { drawnChart } from '../chart-registry.ts';
import type { Chart } from './chart.ts';
import { altText, heightOf, placeHref, sourceLine } from './chart-page.ts';
import type { EmbedSpec } from './embed-code.ts';

/** What the code of a chart is made from. `site` is the public address, `query` the choices of the chart page. */
export function embedSpec(r: Reader, one: Chart, site: string, query = ''): EmbedSpec {
  const drawn = drawnChart(r, one);
  const absolute = (path: string) => new URL(path, site).href;
  return {
    src: absolute(r.href(paths.chart(one.id)) + query),
    title: drawn.title,
    alt: altText(r, drawn),
    height: heightOf(r, drawn),
    place: absolute(placeHref(r, one)),
    source: sourceLine(r, drawn),
    picture: absolute(paths.picture(r.lang, one.id)),
    more: r.t('embed.more'),
  };
}
