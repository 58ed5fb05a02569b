import { build } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';

/** What the menu of a figure says in one language, and the facts its citations and pictures carry. In a text, `#`
 *  stands for what was copied or saved. */
export interface MenuWords {
  site: string;
  /** `Version 0.1.0`, as a citation names it. */
  version: string;
  /** The assessment date, `2026-11-24`. */
  asOf: string;
  /** The last line of a picture: site, version, assessment date. */
  imprint: string;
  copyLink: string;
  copySentence: string;
  citePage: string;
  citeSources: string;
  download: string;
  rows: string;
  picture: string;
  copied: string;
  byHand: string;
  saved: string;
  failed: string;
}

/** The words of the menu in the language of the reader. */
export function menuWords(r: Reader): MenuWords {
  const { release, asOf } = build;
  return {
    site: r.siteName(),
    version: r.t('figure.version', { release }),
    asOf,
    imprint: r.t('figure.imprint', { site: r.siteName(), release, date: r.date(asOf) }),
    copyLink: r.t('figure.copyLink'),
    copySentence: r.t('figure.copySentence'),
    citePage: r.t('figure.citePage'),
    citeSources: r.t('figure.citeSources'),
    download: r.t('figure.download'),
    rows: r.t('figure.rows'),
    picture: r.t('figure.picture'),
    copied: r.t('figure.copied', { what: '#' }),
    byHand: r.t('figure.byHand'),
    saved: r.t('figure.saved', { what: '#' }),
    failed: r.t('figure.failed', { what: '#' }),
  };
}
