import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { reader } from '../../src/i18n/reader.ts';
import { paths } from '../../src/paths.ts';
import { charts } from '../../src/views/chart-registry.ts';
import { chartCardAddress } from '../../src/views/picture-address.ts';
import { builtSite } from '../support/built-site.ts';
import { distDir } from '../support/dist-dir.ts';

/** Width and height of a PNG of the site, as its header says; null where there is none. */
function sizeOf(address: string): [number, number] | null {
  const file = join(distDir, address);
  if (!existsSync(file)) return null;
  const png = readFileSync(file);
  const isPng = png.toString('latin1', 1, 4) === 'PNG';
  return isPng ? [png.readUInt32BE(16), png.readUInt32BE(20)] : null;
}

const metaOf = (html: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]+)"`).exec(html)?.[1] ?? '';

const pages = builtSite()
  .pages.map(({ path, file }) => ({ path, html: readFileSync(file, 'utf8') }))
  .filter(({ html }) => html.includes('class="masthead"'));
const card = [1200, 630];

describe('a page that is shared', () => {
  it('names a card that is there, 1200 x 630', () => {
    const images = pages.map(({ path, html }) => ({ path, image: metaOf(html, 'og:image') }));
    const sizes = new Map(images.map(({ image }) => [image, image && sizeOf(new URL(image).pathname)]));
    expect(images.length).toBeGreaterThan(100);
    expect(images.filter(({ image }) => String(sizes.get(image)) !== String(card))).toEqual([]);
  });

  it('names a card of its own language', () => {
    const wrong = pages.filter(({ path, html }) => {
      const own =
        languages.find(({ prefix }) => prefix !== '' && path.startsWith(`${prefix}/`)) ?? languages[0];
      return !metaOf(html, 'og:image').includes(`/cards/${own?.lang}/`);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it.each(['og:title', 'og:description', 'og:url', 'og:site_name', 'og:image:alt'])(
    'has a word for %s',
    (name) => {
      expect(pages.filter(({ html }) => metaOf(html, name) === '').map(({ path }) => path)).toEqual([]);
    },
  );

  it('asks for a large picture', () => {
    const small = pages.filter(({ html }) => metaOf(html, 'twitter:card') !== 'summary_large_image');
    expect(small.map(({ path }) => path)).toEqual([]);
  });
});

describe.each(languages.map(({ lang }) => lang))('every chart in %s', (lang) => {
  const files = charts.map(({ id }) => {
    const address = join(distDir, paths.picture(lang, id, 'svg'));
    return { id, svg: existsSync(address) ? readFileSync(address, 'utf8') : '' };
  });

  it('has an SVG that needs nothing else', () => {
    const bad = files.filter(
      ({ svg }) => !svg.startsWith('<svg xmlns=') || /var\(|href="(?!#)|<image|@import/.test(svg),
    );
    expect(bad.map(({ id }) => id)).toEqual([]);
  });

  it('has patterns for everything that names one', () => {
    const lost = files.flatMap(({ id, svg }) =>
      [...svg.matchAll(/url\(#([^)]+)\)/g)].filter(([, name]) => !svg.includes(`id="${name}"`)).map(() => id),
    );
    expect(lost).toEqual([]);
  });

  it('has a PNG of twice its size', () => {
    const wrong = files.filter(({ id, svg }) => {
      const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
      const size = sizeOf(paths.picture(lang, id, 'png'));
      return String(size) !== String([2 * Number(width), 2 * Number(height)]);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('tells hosts of a thumbnail that is there', () => {
    const lost = charts.filter(({ id }) => {
      const found = JSON.parse(readFileSync(join(distDir, paths.oembed(lang, id)), 'utf8'));
      const said = [found.thumbnail_width, found.thumbnail_height];
      return String(sizeOf(new URL(found.thumbnail_url).pathname)) !== String(said);
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('has a social card', () => {
    const r = reader(lang);
    const lost = charts.filter((chart) => String(sizeOf(chartCardAddress(r, chart))) !== String(card));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});
