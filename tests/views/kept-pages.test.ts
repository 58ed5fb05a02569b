import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { charts } from '../../src/views/chart-registry.ts';
import { keptPages, packPages, servedPage, unpackPages } from '../../src/views/embed/kept-pages.ts';

const pages = keptPages();
const first = pages.find(({ lang }) => lang === 'en')?.html ?? '';

describe('the charts that a release keeps', () => {
  it('are all charts in every language', () => {
    expect(pages.length).toBe(charts.length * languages.length);
    expect(new Set(pages.map(({ lang, id }) => `${lang} ${id}`)).size).toBe(pages.length);
  });

  it('come out of their file as they went in', () => {
    const few = pages.slice(0, 5);
    expect(unpackPages(packPages(few))).toEqual(few);
    expect(() => unpackPages(new Uint8Array([1, 2, 3]))).toThrow();
  });
});

describe('servedPage(html, where)', () => {
  it('names the site it is served from', () => {
    const html = servedPage(first, { site: 'https://example.org/', newer: null });
    expect(html).toContain('<link rel="canonical" href="https://example.org/en/');
    expect(html).not.toContain('.invalid');
  });

  it('says which release has other numbers, and nothing where none has', () => {
    const where = { site: 'https://example.org' };
    expect(servedPage(first, { ...where, newer: '9.0.0' })).toContain('version 9.0.0 has other numbers');
    const same = servedPage(first, { ...where, newer: null });
    expect(same).not.toContain('class="newer"');
    expect(same).not.toContain('{newer}');
  });
});
