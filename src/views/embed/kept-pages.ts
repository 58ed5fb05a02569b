import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { languages } from '../../i18n/languages.ts';
import { reader } from '../../i18n/reader.ts';
import type { Lang } from '../../types.ts';
import { charts } from '../chart-registry.ts';
import { chartPage } from './chart-page.ts';

/** The page of a chart as a release keeps it: it does not know yet where the site stands and what comes later. */
export interface KeptPage {
  lang: Lang;
  id: string;
  html: string;
}

/** Stand for the address of the site and for the release that has other numbers. */
const site = 'https://site.invalid';
const newer = '{newer}';
const newerLine = /<p class="newer">.*?<\/p>/;

/** Every chart in every language, those of one chart after another: what is alike lies close together. */
export function keptPages(): KeptPage[] {
  const readers = languages.map(({ lang }) => reader(lang));
  return charts.flatMap((one) =>
    readers.map((r) => ({
      lang: r.lang,
      id: one.id,
      html: chartPage(r, one, { site, pinned: { newer } }),
    })),
  );
}

/** A kept page as it is served. `newer` is the release that has other numbers, null when none has. */
export function servedPage(html: string, where: { site: string; newer: string | null }): string {
  const line = where.newer === null ? html.replace(newerLine, '') : html.replaceAll(newer, where.newer);
  return line.replaceAll(site, new URL(where.site).origin);
}

/** Pages as one file: brotli over JSON. */
export function packPages(pages: readonly KeptPage[]): Uint8Array {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(JSON.stringify(pages), { params });
}

/** The pages of a file. Throws when it is not one of `packPages`. */
export function unpackPages(bytes: Uint8Array): KeptPage[] {
  return JSON.parse(brotliDecompressSync(bytes).toString()) as KeptPage[];
}
