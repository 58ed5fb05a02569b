import { languages } from '../../i18n/languages.ts';
import { type Reader, reader } from '../../i18n/reader.ts';
import { paths } from '../../paths.ts';
import type { Lang } from '../../types.ts';
import { embedForms } from './embed-code.ts';

/** Addresses in one language; `#` stands for the id of the chart, `@` for the release. */
export interface ChartAddresses {
  lang: Lang;
  name: string;
  live: string;
  pinned: string;
  oembed: string;
  picture: string;
  more: string;
}

/** What the builder's script is given: addresses, releases and words. */
export interface BuilderSetting {
  /** The public address of the site. */
  site: string;
  lang: Lang;
  /** The chart that is shown when none is asked for. */
  first: string;
  languages: ChartAddresses[];
  /** The releases that charts can be pinned to, the newest first. */
  releases: string[];
  words: Record<
    'copied' | 'byHand' | 'heightNote' | 'unknown' | 'failed' | 'noHighlight' | 'colon' | 'comma',
    string
  >;
  hints: Record<string, string>;
}

function addressesOf(lang: Lang, name: string): ChartAddresses {
  const r = reader(lang);
  return {
    lang,
    name,
    live: r.href(paths.chart('#')),
    pinned: r.href(paths.pinnedChart('@', '#')),
    oembed: paths.oembed(lang, '#'),
    picture: paths.picture(lang, '#'),
    more: r.t('embed.more'),
  };
}

/** The setting of the builder in the language of the reader. */
export function builderSetting(
  r: Reader,
  { site, first, releases }: Pick<BuilderSetting, 'site' | 'first' | 'releases'>,
): BuilderSetting {
  return {
    site,
    lang: r.lang,
    first,
    languages: languages.map(({ lang, name }) => addressesOf(lang, name)),
    releases,
    words: {
      copied: r.t('embed.copied', { what: '#' }),
      byHand: r.t('embed.byHand'),
      heightNote: r.t('embed.heightNote', { height: '#' }),
      unknown: r.t('embed.unknown', { names: '#' }),
      failed: r.t('embed.failed'),
      noHighlight: r.t('embed.noHighlight'),
      colon: r.t('word.colon'),
      comma: r.t('word.comma'),
    },
    hints: Object.fromEntries(embedForms.map((form) => [form, r.t(`embed.formHint.${form}`)])),
  };
}
