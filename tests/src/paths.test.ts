import { describe, expect, it } from 'vitest';
import { alternates, href, paths } from '../../src/paths.ts';

describe('href', () => {
  it.each([
    ['zh-hans', paths.home(), '/'],
    ['en', paths.home(), '/en/'],
    ['zh-hant', paths.region('440000'), '/zh-hant/regions/440000/'],
    ['en', paths.source('plan-1'), '/en/sources/plan-1/'],
  ] as const)('puts a path into %s', (lang, path, expected) => {
    expect(href(lang, path)).toBe(expected);
  });
});

describe('alternates', () => {
  it('names the same page once a language', () => {
    expect(alternates('/regions/').map(({ tag, href: address }) => [tag, address])).toEqual([
      ['zh-Hans', '/regions/'],
      ['zh-Hant', '/zh-hant/regions/'],
      ['en', '/en/regions/'],
    ]);
  });
});
