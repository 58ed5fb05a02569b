import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { distDir } from '../support/dist-dir.ts';
import { table } from '../support/table.ts';
import { readXml } from '../support/xml.ts';

interface Entry {
  loc: string;
  lastmod: string;
  'xhtml:link': { '@hreflang': string; '@href': string }[];
}

const { pages } = builtSite();
const origin = new URL(pages.find(({ path }) => path === '/')?.canonical ?? '').origin;
const index = readXml('/sitemap-index.xml', ['sitemap']) as {
  sitemapindex: { sitemap: { loc: string }[] };
};
const entries = index.sitemapindex.sitemap.flatMap(({ loc }) => {
  const { urlset } = readXml(new URL(loc).pathname, ['url', 'xhtml:link']) as { urlset: { url: Entry[] } };
  return urlset.url;
});

const asksToBeLeftOut = (file: string) =>
  /<meta name="robots" content="[^"]*noindex/.test(readFileSync(file, 'utf8'));

describe('the sitemap', () => {
  it('names every page that may be indexed, each once, and no other', () => {
    const expected = pages.filter((page) => !page.isNotFound && !asksToBeLeftOut(page.file));
    expect(entries.map(({ loc }) => loc).sort()).toEqual(expected.map(({ path }) => origin + path).sort());
  });

  it('gives each page the day of a release or a correction', () => {
    const days = new Set([...table('releases'), ...table('corrections')].map(({ date }) => date));
    const others = entries.filter(({ lastmod }) => !days.has(lastmod.slice(0, 10)));
    expect(others.map(({ loc, lastmod }) => `${loc} ${lastmod}`)).toEqual([]);
  });

  it('names the same page in the other languages as the page does', () => {
    const alternates = new Map(pages.map((page) => [page.canonical, [...page.alternates].sort()]));
    const wrong = entries.filter((entry) => {
      const links = entry['xhtml:link'].map((link) => [link['@hreflang'], link['@href']]).sort();
      return JSON.stringify(links) !== JSON.stringify(alternates.get(entry.loc));
    });
    expect(wrong.map(({ loc }) => loc)).toEqual([]);
  });

  it('is named in robots.txt, which forbids nothing', () => {
    const robots = readFileSync(join(distDir, 'robots.txt'), 'utf8');
    expect(robots).toContain(`Sitemap: ${origin}/sitemap-index.xml`);
    expect(robots).not.toMatch(/^Disallow: ./m);
  });
});
