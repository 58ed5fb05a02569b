import { describe, expect, it } from 'vitest';
import { build } from '../../src/data.ts';
import { reader } from '../../src/i18n/reader.ts';
import { charts } from '../../src/views/chart-registry.ts';
import { chartPage } from '../../src/views/embed/chart-page.ts';
import { oembed } from '../../src/views/embed/oembed.ts';

const site = 'https://example.org';
const [first] = charts;
if (!first) throw new Error('no charts');
const r = reader('en');

describe('chartPage(r, chart, options)', () => {
  const page = chartPage(r, first, { site });

  it('is one document with canonical address, language and no index', () => {
    expect(page).toMatch(/^<!doctype html><html lang="en">/);
    expect(page).toContain(`<link rel="canonical" href="${site}/en${first.places[0].path}">`);
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\/(?!example\.org)/);
  });

  it('has at most 1 kB of script before the chart', () => {
    const before = page.slice(0, page.indexOf('<article'));
    const scripts = [...before.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = '']) => code);
    expect(scripts.join('').length).toBeLessThan(1000);
  });

  it('names the fills of its hatches', () => {
    for (const [, id] of page.matchAll(/url\(#([\w-]+)\)/g)) expect(page).toContain(`id="${id}"`);
  });

  it('when pinned says so only where a newer release has other numbers', () => {
    const pinned = (newer: string | null) => chartPage(r, first, { site, pinned: { newer } });
    expect(pinned(null)).not.toContain('class="newer"');
    expect(pinned('9.0.0')).toContain(
      `pinned to data version ${build.release}; version 9.0.0 has other numbers`,
    );
    expect(pinned('9.0.0')).toContain(`href="/en/embed/${first.id}/"`);
  });
});

describe('oembed(r, chart, site)', () => {
  it('is a rich answer of version 1.0 with everything that one needs', () => {
    const answer = oembed(r, first, site);
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: r.siteName() });
    expect(answer.html).toContain(`src="${site}/en/embed/${first.id}/?theme=light"`);
    expect(answer.html).toContain(` width="100%" height="${answer.height}"`);
    expect(answer.html).not.toContain('<script');
    expect(answer.title.length).toBeGreaterThan(10);
  });

  it('has a link before the frame, seen only where styles are taken away, as WordPress shows it without script', () => {
    const { html } = oembed(r, first, site);
    const [, quotation = '', frame = ''] =
      /^(<blockquote.*?<\/blockquote>)\s*(<iframe.*?<\/iframe>)/s.exec(html) ?? [];
    expect(quotation).toMatch(/^<blockquote style="display:none"><a href="https:[^"]+">[^<]+<\/a>/);
    expect(quotation).toContain(`href="${site}/en${first.places[0].path}`);
    expect(frame).toContain(' frameborder="0"');
  });
});
