import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { distDir } from '../support/dist-dir.ts';
import { isChartPage } from '../support/page-kind.ts';
import { table } from '../support/table.ts';
import { childrenOf, readXml, textOf } from '../support/xml.ts';

const { pages } = builtSite();
const origin = new URL(pages.find(({ path }) => path === '/')?.canonical ?? '').origin;
const entries = childrenOf(readXml('/sitemap-index.xml'), 'sitemap')
  .flatMap((part) => childrenOf(readXml(new URL(textOf(part, 'loc')).pathname), 'url'))
  .map((url) => ({
    loc: textOf(url, 'loc'),
    lastmod: textOf(url, 'lastmod'),
    links: childrenOf(url, 'xhtml:link')
      .map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])
      .sort(),
  }));

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
    // A chart page names the page of its figure as the canonical one.
    const own = pages.filter((page) => !isChartPage(page));
    const alternates = new Map(own.map((page) => [page.canonical, [...page.alternates].sort()]));
    const wrong = entries.filter(
      ({ loc, links }) => JSON.stringify(links) !== JSON.stringify(alternates.get(loc)),
    );
    expect(wrong.map(({ loc }) => loc)).toEqual([]);
  });

  it('is named in robots.txt, which forbids nothing', () => {
    const robots = readFileSync(join(distDir, 'robots.txt'), 'utf8');
    expect(robots).toContain(`Sitemap: ${origin}/sitemap-index.xml`);
    expect(robots).not.toMatch(/^Disallow: ./m);
  });
});
