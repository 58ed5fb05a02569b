import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { distDir } from '../support/dist-dir.ts';
import { pageLanguages } from '../support/page-languages.ts';
import { table } from '../support/table.ts';
import { childrenOf, readXml, textOf } from '../support/xml.ts';

interface JsonFeed {
  version: string;
  title: string;
  feed_url: string;
  home_page_url: string;
  items: { id: string; url: string; title: string; content_html: string; date_published: string }[];
}

const { byPath, addresses } = builtSite();
const origin = new URL(byPath.get('/')?.canonical ?? '').origin;
const feeds = [...addresses].filter((address) => address.includes('/feeds/'));
const atoms = feeds.filter((address) => address.endsWith('.atom'));
const jsons = feeds.filter((address) => address.endsWith('.json'));
/** What the tests ask of an Atom feed. */
function readAtom(address: string) {
  const feed = readXml(address);
  const hrefs = (element: typeof feed, rel: string | null) =>
    childrenOf(element, 'link')
      .filter((link) => link.getAttribute('rel') === rel)
      .map((link) => link.getAttribute('href'));
  return {
    namespace: feed.namespaceURI,
    id: textOf(feed, 'id'),
    title: textOf(feed, 'title'),
    updated: textOf(feed, 'updated'),
    author: childrenOf(feed, 'author').map((author) => textOf(author, 'name'))[0] ?? '',
    self: hrefs(feed, 'self'),
    entries: childrenOf(feed, 'entry').map((entry) => ({
      id: textOf(entry, 'id'),
      title: textOf(entry, 'title'),
      updated: textOf(entry, 'updated'),
      content: textOf(entry, 'content'),
      href: hrefs(entry, null)[0] ?? '',
    })),
  };
}

const readJson = (address: string) => JSON.parse(readFileSync(join(distDir, address), 'utf8')) as JsonFeed;
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** What a feed lacks of what RFC 4287 asks for. */
function faultsOfAtom(address: string): string[] {
  const { namespace, id: feedId, title, updated, author, self, entries } = readAtom(address);
  const checks: [boolean, string][] = [
    [namespace === 'http://www.w3.org/2005/Atom', 'namespace'],
    [URL.canParse(feedId), 'id'],
    [title !== '', 'title'],
    [dateTime.test(updated), 'updated'],
    [author !== '', 'author'],
    [self.length === 1 && self[0] === origin + address, 'link to itself'],
    [entries.every(({ id }) => URL.canParse(id)), 'ids of entries'],
    [new Set(entries.map(({ id }) => id)).size === entries.length, 'ids of entries, each once'],
    [entries.every((entry) => entry.title !== ''), 'titles of entries'],
    [entries.every((entry) => dateTime.test(entry.updated)), 'updated of entries'],
    [entries.every(({ content }) => content !== ''), 'content of entries'],
  ];
  return checks.filter(([holds]) => !holds).map(([, what]) => `${address}: ${what}`);
}

/** What a feed lacks of what JSON Feed asks for. */
function faultsOfJson(address: string): string[] {
  const { version, title, feed_url, items } = readJson(address);
  const checks: [boolean, string][] = [
    [/^https:\/\/jsonfeed\.org\/version\/1(\.1)?$/.test(version), 'version'],
    [title !== '', 'title'],
    [feed_url === origin + address, 'feed_url'],
    [items.every(({ id, url }) => URL.canParse(id) && URL.canParse(url)), 'ids and urls of items'],
    [new Set(items.map(({ id }) => id)).size === items.length, 'ids of items, each once'],
    [items.every(({ content_html }) => content_html !== ''), 'content of items'],
    [items.every(({ date_published }) => dateTime.test(date_published)), 'date_published of items'],
  ];
  return checks.filter(([holds]) => !holds).map(([, what]) => `${address}: ${what}`);
}

describe('the feeds', () => {
  it('are one of everything and one a region, in each language and both forms', () => {
    const expected = pageLanguages.flatMap(({ prefix }) =>
      ['changes', ...table('regions').map(({ code }) => `regions/${code}`)].flatMap((name) =>
        ['atom', 'json'].map((kind) => `${prefix}/feeds/${name}.${kind}`),
      ),
    );
    expect([...feeds].sort()).toEqual(expected.sort());
  });

  it('are well-formed Atom with everything RFC 4287 asks for', () => {
    expect(atoms.flatMap(faultsOfAtom)).toEqual([]);
  });

  it('are JSON Feed with everything it asks for', () => {
    expect(jsons.flatMap(faultsOfJson)).toEqual([]);
  });

  it('say the same in both forms', () => {
    const differ = atoms.filter((address) => {
      const atom = readAtom(address).entries.map(({ id, title }) => [id, title]);
      const json = readJson(address.replace('.atom', '.json')).items.map(({ id, title }) => [id, title]);
      return JSON.stringify(atom) !== JSON.stringify(json);
    });
    expect(differ).toEqual([]);
  });

  it('tell of every release and every correction', () => {
    const ids = readAtom('/feeds/changes.atom').entries.map(({ id }) => id);
    expect(ids.sort()).toEqual(
      [
        ...table('releases').map(({ version }) => `${origin}/data/releases/${version}/`),
        ...table('corrections').map((row) => `${origin}/changes/#correction-${row.correction_id}`),
      ].sort(),
    );
  });

  it('lead to places that exist', () => {
    const lost = atoms
      .flatMap((address) => readAtom(address).entries.map(({ href }) => new URL(href)))
      .filter(({ pathname, hash }) => hash !== '' || !byPath.has(pathname))
      .filter(({ pathname, hash }) => !byPath.get(pathname)?.ids.includes(hash.slice(1)));
    expect(lost.map(({ href }) => href)).toEqual([]);
  });
});

describe('the head of a page', () => {
  const linksOf = (file: string) => {
    const { document } = parseHTML(readFileSync(file, 'utf8'));
    const links = [...document.querySelectorAll('link[rel="alternate"][type]')];
    return links
      .filter((link) => /atom|feed/.test(link.getAttribute('type') ?? ''))
      .map((link) => link.getAttribute('href') ?? '');
  };

  it('names the feeds of its language, on a page of a region also its own', () => {
    const sample = [...byPath.values()].filter(({ neutralPath }) =>
      /^\/$|^\/regions\/[^/]+\/$|^\/changes\/$/.test(neutralPath),
    );
    const wrong = sample.filter(({ file, language: { prefix }, neutralPath }) => {
      const region = /^\/regions\/([^/]+)\/$/.exec(neutralPath)?.[1];
      const names = [...(region ? [`regions/${region}`] : []), 'changes'];
      const expected = names.flatMap((name) =>
        ['atom', 'json'].map((kind) => `${prefix}/feeds/${name}.${kind}`),
      );
      return JSON.stringify(linksOf(file)) !== JSON.stringify(expected);
    });
    expect(sample.length).toBeGreaterThan(pageLanguages.length);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
