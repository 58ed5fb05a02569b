import type { Reader } from '../../i18n/reader.ts';
import { cardSize, chartCardAddress } from '../picture-address.ts';
import type { Chart } from './chart.ts';
import { embedWidth, unfoldedCode } from './embed-code.ts';
import { embedSpec } from './embed-spec.ts';

/** The answer of oEmbed 1.0 for a chart, of the type rich. */
export interface Oembed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  /** Seconds for which an answer may be kept. */
  cache_age: number;
  html: string;
  /** Pixels. */
  width: number;
  height: number;
  /** The social card. */
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

const day = 86_400;

/** Most pages of others are light and stay light in the dark, as the codes of the builder take it. */
const usual = '?theme=light';

/** What a page that shows the address of a chart learns about it. `site` is the public address. */
export function oembed(r: Reader, one: Chart, site: string): Oembed {
  const spec = embedSpec(r, one, site, usual);
  return {
    version: '1.0',
    type: 'rich',
    title: spec.title,
    provider_name: r.siteName(),
    provider_url: new URL(r.href('/'), site).href,
    cache_age: day,
    html: unfoldedCode(spec),
    width: embedWidth,
    height: spec.height,
    thumbnail_url: new URL(chartCardAddress(r, one), site).href,
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  };
}
