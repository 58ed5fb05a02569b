import { describe, expect, it } from 'vitest';
import { type BuiltPage, builtSite } from '../support/built-site.ts';
import { isChartPage } from '../support/page-kind.ts';
import { pageLanguages } from '../support/page-languages.ts';

const { pages } = builtSite();
/** Chart pages belong to the place of the chart: they are not found by themselves. */
const found = pages.filter((page) => !page.isNotFound && !isChartPage(page));

/** The paths of the pages for which a check does not hold. */
function failing(among: BuiltPage[], holds: (page: BuiltPage) => boolean): string[] {
  return among.filter((page) => !holds(page)).map((page) => page.path);
}

/** Values that stand on more than one page, with the pages. */
function shared(among: BuiltPage[], value: (page: BuiltPage) => string): string[] {
  const groups = Map.groupBy(among, value);
  return [...groups]
    .filter(([, group]) => group.length > 1)
    .map(([text, group]) => `${text}: ${group.map((page) => page.path).join(' ')}`);
}

describe('every built page', () => {
  it('has one first heading with words in it', () => {
    expect(failing(pages, ({ h1 }) => h1.length === 1 && h1[0] !== '')).toEqual([]);
  });

  it('has a title and a description', () => {
    expect(failing(pages, ({ title }) => title !== '')).toEqual([]);
    expect(failing(pages, ({ description }) => description !== '')).toEqual([]);
  });

  it.each(pageLanguages)('has a title of its own in $tag', ({ tag }) => {
    const own = pages.filter((page) => page.language.tag === tag && !isChartPage(page));
    expect(own.length).toBeGreaterThan(0);
    expect(shared(own, (page) => page.title)).toEqual([]);
  });

  it('names the language its address promises', () => {
    expect(failing(pages, ({ htmlLang, language }) => htmlLang === language.tag)).toEqual([]);
  });

  it('uses no id twice', () => {
    expect(failing(pages, ({ ids }) => new Set(ids).size === ids.length)).toEqual([]);
  });

  it('gives every image an alternative text', () => {
    expect(failing(pages, ({ imagesWithoutAlt }) => imagesWithoutAlt.length === 0)).toEqual([]);
  });

  it('shows no leftover of a program', () => {
    const leftover = /\b(undefined|NaN|null|Infinity)\b|\[object |\$\{|\{\w+\}/;
    const shown = pages.flatMap((page) =>
      page.runs
        // What stands in code is an example of what machines read.
        .filter(({ text, where }) => where !== 'code' && leftover.test(text))
        .map(({ text, where }) => `${page.path} ${where}: ${text.trim().slice(0, 80)}`),
    );
    expect(shown).toEqual([]);
  });

  it('loads nothing from another host', () => {
    const foreign = pages.flatMap((page) =>
      page.resources
        .filter(({ url }) => /^(?:[a-z]+:)?\/\//i.test(url))
        .map(({ tag, url }) => `${page.path} ${tag}: ${url}`),
    );
    expect(foreign).toEqual([]);
  });
});

describe('the canonical address and the alternates', () => {
  const origin = new URL(builtSite().byPath.get('/')?.canonical || 'http://no-canonical.invalid/').origin;

  it('are the page itself under one public address', () => {
    expect(origin).toMatch(/^https:/);
    expect(failing(found, ({ canonical, path }) => canonical === origin + path)).toEqual([]);
  });

  it('are complete and the same from each of the languages', () => {
    const expected = (page: BuiltPage) =>
      Object.fromEntries([
        ...pageLanguages.map(({ tag, prefix }) => [tag, origin + prefix + page.neutralPath]),
        ['x-default', origin + page.neutralPath],
      ]);
    const wrong = failing(
      found,
      (page) =>
        JSON.stringify(Object.entries(expected(page)).sort()) === JSON.stringify([...page.alternates].sort()),
    );
    expect(wrong).toEqual([]);
  });

  it('lead to pages that exist', () => {
    const { byPath } = builtSite();
    const missing = found.flatMap((page) =>
      [...page.alternates.values()].filter((href) => !byPath.has(href.slice(origin.length))),
    );
    expect(missing).toEqual([]);
  });
});
