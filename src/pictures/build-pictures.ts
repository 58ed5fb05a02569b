import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languages } from '../i18n/languages.ts';
import { type Reader, reader } from '../i18n/reader.ts';
import { paths } from '../paths.ts';
import { charts } from '../views/chart-registry.ts';
import { hasOwnCard } from '../views/picture-address.ts';
import { builtPages } from './built-pages.ts';
import { cardOfChart, type Imprint, pictureOfChart } from './chart-pictures.ts';
import { face, fontsHash, requireGlyphs } from './face.ts';
import { pageCard } from './page-card.ts';
import { PictureCache } from './picture-cache.ts';
import { PngPool } from './png-pool.ts';
import { socialCard } from './social-card.ts';

/** Raised when the drawing of PNGs changes, so that no older one is taken from the cache. */
const edition = '1';

/** How long a picture that no build asks for is kept. */
const unusedDays = 30;

/** What was made. */
export interface PictureReport {
  svg: number;
  png: number;
  /** How many of the PNGs were drawn, not taken from the cache. */
  drawn: number;
  bytes: number;
}

/** A PNG to be made: its address from the root of the site, and what it is drawn from. */
interface Wanted {
  address: string;
  r: Reader;
  svg: string;
  scale: number;
}

function write(folder: string, address: string, content: string | Uint8Array): void {
  const file = join(folder, address);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** The cards of the pages, one for each address that pages name. */
function pageCards(folder: string, readers: ReadonlyMap<string, Reader>, imprint: Imprint): Wanted[] {
  return builtPages(folder).flatMap(({ lang, image, ...page }) => {
    const r = readers.get(lang);
    if (!r || image !== paths.pageCard(lang, page.path)) return [];
    return [{ address: image, r, svg: socialCard(pageCard(r, page, imprint)), scale: 1 }];
  });
}

/** The pictures and cards of the charts in one language; the SVG files are written at once. */
function chartPictures(folder: string, r: Reader, imprint: Imprint): Wanted[] {
  return charts.flatMap((chart) => {
    const { svg } = pictureOfChart(r, chart, imprint);
    requireGlyphs(svg, r.lang);
    write(folder, paths.picture(r.lang, chart.id, 'svg'), svg);
    const picture = { address: paths.picture(r.lang, chart.id, 'png'), r, svg, scale: 2 };
    if (!hasOwnCard(r, chart)) return [picture];
    const card = socialCard(cardOfChart(r, chart, imprint));
    return [picture, { address: paths.chartCard(r.lang, chart.id), r, svg: card, scale: 1 }];
  });
}

/**
 * Writes the pictures of the site into its built folder: an SVG, a PNG of twice its size and a social card for every
 * chart, and the social cards that pages name. What was drawn before is taken from `cacheDir`. Rejects, naming the
 * text and the character, when a text has a character without a glyph.
 */
export async function buildPictures(
  folder: string,
  { site, cacheDir }: Imprint & { cacheDir: string },
): Promise<PictureReport> {
  const readers = new Map(languages.map(({ lang }) => [lang, reader(lang)]));
  const imprint = { site };
  const cache = new PictureCache(cacheDir);
  const pool = new PngPool();
  const report: PictureReport = { svg: charts.length * readers.size, png: 0, drawn: 0, bytes: 0 };
  const make = async ({ address, r, svg, scale }: Wanted) => {
    requireGlyphs(svg, r.lang);
    const key = PictureCache.key(edition, fontsHash, String(scale), svg);
    let png: Uint8Array | null = cache.get(key);
    if (!png) {
      png = await pool.draw({ svg, fontFiles: face(r.lang).files, scale });
      cache.set(key, png);
      report.drawn++;
    }
    write(folder, address, png);
    report.png++;
    report.bytes += png.byteLength;
  };
  try {
    const cards = pageCards(folder, readers, imprint).map(make);
    const pictures = [...readers.values()].flatMap((r) => chartPictures(folder, r, imprint).map(make));
    await Promise.all([...cards, ...pictures]);
  } finally {
    await pool.close();
  }
  cache.prune(unusedDays);
  return report;
}
