import { describe, expect, it } from 'vitest';
import { type Anchor, type BuiltPage, builtSite } from '../support/built-site.ts';
import { isChartPage } from '../support/page-kind.ts';

const { pages, byPath, addresses } = builtSite();
/** Pages with the menus of the site; those of charts stand in pages of others. */
const rooms = pages.filter((page) => !isChartPage(page));
const host = 'http://site.invalid';

interface Link extends Anchor {
  page: BuiltPage;
  url: URL;
}

const links: Link[] = pages.flatMap((page) =>
  page.anchors.map((anchor) => ({ ...anchor, page, url: new URL(anchor.href, host + page.path) })),
);
const internal = links.filter(({ url }) => url.origin === host);
const outgoing = links.filter(({ url }) => url.origin !== host);

function described(among: Link[]): string[] {
  return [...new Set(among.map(({ page, href, text }) => `${page.path} → ${href} (${text.slice(0, 40)})`))];
}

describe('a link inside the site', () => {
  it('leads to a page or a file that exists', () => {
    expect(internal.length).toBeGreaterThan(0);
    expect(described(internal.filter(({ url }) => !addresses.has(decodeURI(url.pathname))))).toEqual([]);
  });

  it('leads to a place that exists on that page', () => {
    const ids = new Map([...byPath].map(([path, page]) => [path, new Set(page.ids)]));
    const lost = internal.filter(
      ({ url }) =>
        url.hash !== '' && !ids.get(decodeURI(url.pathname))?.has(decodeURIComponent(url.hash.slice(1))),
    );
    expect(described(lost)).toEqual([]);
  });

  it('stays in the language of the page, unless it says which other one it leads to', () => {
    const strays = internal.filter(({ page, url, hreflang }) => {
      const target = byPath.get(decodeURI(url.pathname));
      if (!target) return false;
      return target.language.tag !== (hreflang ?? page.language.tag);
    });
    expect(described(strays)).toEqual([]);
  });

  it('leads from every page to the same page in the other languages', () => {
    const others = (page: BuiltPage) =>
      pages.filter((other) => other.neutralPath === page.neutralPath && other !== page);
    const cutOff = rooms
      .filter((page) => !page.isNotFound)
      .filter((page) => {
        const linked = new Set(page.anchors.filter(({ hreflang }) => hreflang).map(({ href }) => href));
        return others(page).some((other) => !linked.has(other.path));
      });
    expect(cutOff.map((page) => page.path)).toEqual([]);
  });

  it.each(['/map/', '/compare/', '/disclosure/'])('leads from every page to %s', (room) => {
    const cutOff = rooms.filter(
      ({ anchors, language }) => !anchors.some(({ href }) => href === language.prefix + room),
    );
    expect(cutOff.map((page) => page.path)).toEqual([]);
  });

  it('leads to every page from some other page', () => {
    const linked = new Set(
      internal
        .filter(({ page, hreflang, url }) => !hreflang && url.pathname !== page.path)
        .map(({ url }) => url.pathname),
    );
    const orphans = pages.filter((page) => !page.isNotFound && !linked.has(page.path));
    expect(orphans.map((page) => page.path)).toEqual([]);
  });
});

describe('a link out of the site', () => {
  it('says what it is to the place it leads to', () => {
    expect(described(outgoing.filter(({ rel, url }) => url.protocol.startsWith('http') && !rel))).toEqual([]);
  });

  it('is an address of the web or of mail', () => {
    const others = outgoing.filter(({ url }) => !['http:', 'https:', 'mailto:'].includes(url.protocol));
    expect(described(others)).toEqual([]);
  });
});

describe('every link', () => {
  it('has words to be read out', () => {
    expect(described(links.filter(({ text }) => text === ''))).toEqual([]);
  });
});
