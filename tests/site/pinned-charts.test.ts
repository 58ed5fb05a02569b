import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reader } from '../../src/i18n/reader.ts';
import { paths } from '../../src/paths.ts';
import { releaseCharts } from '../../src/releases.ts';
import { charts } from '../../src/views/chart-registry.ts';
import { servedPage, unpackPages } from '../../src/views/embed/kept-pages.ts';
import { builtSite } from '../support/built-site.ts';
import { distDir } from '../support/dist-dir.ts';
import { settingOf } from '../support/table.ts';

const kept = join(distDir, 'v');
const versions = existsSync(kept) ? readdirSync(kept) : [];
const main = `map-${settingOf('home_indicator')}-${settingOf('home_region')}`.replaceAll('_', '-');
const read = (...path: string[]) => readFileSync(join(distDir, ...path, 'index.html'), 'utf8');
const drawing = (html: string) => /<svg id="chart"[\s\S]*<\/svg>/.exec(html)?.[0];
/** Without the line that may come and go. */
const lasting = (html: string) => html.replace(/<p class="newer">.*?<\/p>/, '').trimEnd();

describe('a release', () => {
  it('is there to be pinned to', () => {
    expect(versions).toContain('1.0.0');
  });

  it.each(versions.flatMap((version) => ['', 'en', 'zh-hant'].map((lang) => [version, lang] as const)))(
    'of %s keeps its charts in "%s", under its own number',
    (version, lang) => {
      const html = read(lang, 'v', version, 'embed', main);
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).toContain(version);
      expect(html).not.toContain('json+oembed');
      expect(drawing(html)).toBeDefined();
      expect(readdirSync(join(distDir, lang, 'v', version, 'embed')).length).toBeGreaterThan(100);
    },
  );

  it.each(versions)('of %s shows every chart exactly as it was kept', (version) => {
    const canonical = /<link rel="canonical" href="(https?:\/\/[^/"]+)/.exec(
      read('v', version, 'embed', main),
    );
    const site = canonical?.[1] ?? '';
    const changed = unpackPages(releaseCharts(version)).filter(({ lang, id, html }) => {
      const page = read(reader(lang).href(paths.pinnedChart(version, id)));
      return lasting(page) !== servedPage(html, { site, newer: null });
    });
    expect(changed.map(({ lang, id }) => `${lang} ${id}`)).toEqual([]);
  });

  it.each(versions)('of %s has charts that all still exist, and leads to pages that all exist', (version) => {
    const kept = unpackPages(releaseCharts(version));
    const present = new Set(charts.map(({ id }) => id));
    expect(kept.map(({ id }) => id).filter((id) => !present.has(id))).toEqual([]);
    const links = new Set(
      kept.flatMap(({ html }) => [...html.matchAll(/ href="(\/[^"#?]*)/g)].map(([, path = '']) => path)),
    );
    const { byPath } = builtSite();
    expect([...links].filter((path) => !byPath.has(path))).toEqual([]);
  });

  it('shows the present chart as long as its numbers are the present ones', () => {
    const pinned = read('v', '1.0.0', 'embed', main);
    const isChanged = pinned.includes('class="newer"');
    const isSame = drawing(pinned) === drawing(read('embed', main));
    expect(isSame).toBe(!isChanged);
  });
});
