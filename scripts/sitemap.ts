import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SitemapItem } from '@astrojs/sitemap';

const dist = 'dist';
const hidden = /<meta name="robots" content="[^"]*noindex/;

/** Whether a built page may stand in an index: it is there, and it does not ask to be left out. */
export function isIndexable(url: string): boolean {
  const file = join(dist, decodeURI(new URL(url).pathname), 'index.html');
  return existsSync(file) && !hidden.test(readFileSync(file, 'utf8'));
}

/**
 * What the sitemap says of a page: when its data last changed, and where it stands in the other languages. The
 * generated data are read when the first page is written, not before.
 */
export async function sitemapEntry(item: SitemapItem): Promise<SitemapItem> {
  const [{ lastChange, neutralPath }, { alternates }] = await Promise.all([
    import('../src/views/last-change.ts'),
    import('../src/paths.ts'),
  ]);
  const { pathname } = new URL(item.url);
  const path = neutralPath(pathname);
  const absolute = (address: string) => new URL(address, item.url).href;
  const links = alternates(path).map(({ tag, href }) => ({ lang: tag, url: absolute(href) }));
  return {
    url: item.url,
    lastmod: lastChange(path),
    links: [...links, { lang: 'x-default', url: absolute(path) }],
  };
}
