import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type CompareBlock, compareBlocks } from '../../src/views/compare-blocks.ts';
import type { CompareRegion } from '../../src/views/compare-region.ts';
import { builtSite } from '../support/built-site.ts';
import { distDir } from '../support/dist-dir.ts';
import { pageWeight } from '../support/page-weight.ts';
import { table } from '../support/table.ts';

const kilobyte = 1000;
const folder = join(distDir, 'compare', 'data');
const languages = ['zh-hans', 'en', 'zh-hant'];
const pages = builtSite().pages.filter(({ neutralPath }) => neutralPath === '/compare/');

function file(lang: string, code: string): string {
  return readFileSync(join(folder, lang, `${code}.json`), 'utf8');
}

function held(code: string): CompareRegion {
  return JSON.parse(file('en', code)) as CompareRegion;
}

/** Some regions set beside each other on one indicator. */
function block(codes: string[], id: string): CompareBlock {
  const found = compareBlocks(codes.map(held)).find(({ about }) => about.indicator === id);
  if (!found) throw new Error(`not compared: ${id}`);
  return found;
}

const valuesOf = ({ groups }: CompareBlock) =>
  groups.map(({ period, members }) => [
    period,
    ...members.map(({ entry, figure }) => `${entry.region.code} ${figure.value}`),
  ]);

describe('the data of the comparison', () => {
  it.each(languages)('are a file of at most 15 kB for every region, in %s', (lang) => {
    const codes = table('regions').map(({ code = '' }) => code);
    expect(
      readdirSync(join(folder, lang))
        .map((name) => name.replace('.json', ''))
        .sort(),
    ).toEqual(codes.toSorted());
    const heavy = codes.filter((code) => gzipSync(file(lang, code)).length > 15 * kilobyte);
    expect(heavy).toEqual([]);
  });

  it('hold every reported figure as the table has it, and nothing that was only announced', () => {
    const shown = table('regions')
      .flatMap(({ code = '' }) => held(code).items)
      .flatMap(({ indicator, figures }) =>
        figures.map((row) => [
          row.id,
          indicator,
          row.value,
          row.bound,
          row.scope,
          row.start,
          row.end,
          row.basis,
        ]),
      );
    const reported = table('observations')
      .filter(({ status }) => status !== 'planned')
      .map((row) => [
        ...[row['observation_id'], row['indicator'], Number(row['value']), row['bound'], row['scope']],
        ...[row['period_start'], row['period_end'], row['basis']],
      ]);
    expect(shown.map(String).sort()).toEqual(reported.map(String).sort());
  });

  it('hold the numeric goals in force and no other goal', () => {
    const shown = table('regions')
      .flatMap(({ code = '' }) => held(code).items)
      .flatMap(({ goals }) => goals.map(({ id }) => id));
    const inForce = table('targets').filter(({ status, value }) => status === 'in_force' && value !== '');
    expect(shown.sort()).toEqual(inForce.map((row) => row['target_id']).sort());
  });
});

describe('the comparison of the real figures', () => {
  it('never draws Foshan, Dongguan and Shenzhen on one axis for new places, and says that the goals differ', () => {
    const { groups, left, entries } = block(['440600', '441900', '440300'], 'seats_total');
    expect(groups).toEqual([]);
    expect(new Set(entries.flatMap(({ item }) => item?.goals.map(({ scope }) => scope) ?? [])).size).toBe(3);
    expect(left.map(({ entry, why }) => [entry.region.code, why])).toEqual([
      ['441900', 'alone'],
      ['440300', 'unstated'],
    ]);
  });

  it('sets inclusive kindergartens of the nation and Guangdong side by side year by year', () => {
    const { groups, left } = block(['440000', '510000', '100000'], 'kg_inclusive_share');
    expect(valuesOf({ groups } as CompareBlock)).toEqual([
      ['2023', '440000 87.86', '100000 90.81'],
      ['2021', '440000 85.68', '100000 87.78'],
      ['2020', '440000 86.7', '100000 84.74'],
      ['2018', '440000 75.83', '100000 73.1'],
    ]);
    expect(left.map(({ entry, why, figure }) => [entry.region.code, why, figure.end])).toEqual([
      ['510000', 'period', '2025'],
    ]);
  });

  it('tells what is disputed for Guangzhou and draws the rest', () => {
    const { disputes, groups } = block(['440100', '441200', '441900'], 'seats_total');
    expect(disputes.map(({ figures }) => figures.map(({ value }) => value))).toEqual([[323_400, 344_500]]);
    expect(valuesOf({ groups } as CompareBlock)).toEqual([
      ['2021–2025', '440100 460000', '441200 112700', '441900 385000'],
    ]);
  });

  it('draws no figure that is disputed, bounded, partial or of unstated scope, whatever is chosen', () => {
    const codes = table('observations').map((row) => row['region_code'] ?? '');
    const all = compareBlocks([...new Set(codes)].map(held));
    const drawn = all.flatMap(({ groups }) => groups.flatMap(({ members }) => members));
    expect(drawn.length).toBeGreaterThan(100);
    const byId = new Map(table('observations').map((row) => [row['observation_id'], row]));
    const wrong = drawn.filter(({ figure }) => {
      const row = byId.get(figure.id);
      const isSure = row?.['status'] === 'final' || row?.['status'] === 'provisional';
      return (
        row?.['bound'] !== 'exact' || !isSure || row['conflict_id'] !== '' || row['scope'] === 'unspecified'
      );
    });
    expect(wrong.map(({ figure }) => figure.id)).toEqual([]);
  });

  it('puts nothing but one scope, basis and period on an axis', () => {
    const codes = table('observations').map((row) => row['region_code'] ?? '');
    const groups = compareBlocks([...new Set(codes)].map(held)).flatMap((one) => one.groups);
    const keys = groups.map(
      ({ members }) =>
        new Set(members.map(({ figure }) => [figure.scope, figure.basis, figure.start, figure.end].join()))
          .size,
    );
    expect(new Set(keys)).toEqual(new Set([1]));
  });
});

describe('the page of the comparison', () => {
  it.each(languages.map((_, index) => index))(
    'weighs at most 35 kB, its script 12 kB (language %i)',
    (index) => {
      const page = pages[index];
      if (!page) throw new Error('no page');
      const { markup, script } = pageWeight(page);
      expect(markup).toBeLessThan(35 * kilobyte);
      expect(script).toBeLessThan(12 * kilobyte);
    },
  );

  it.each(languages.map((_, index) => index))(
    'offers every group of the home region (language %i)',
    (index) => {
      const groups = pages[index]?.anchors.filter(({ href }) => href.includes('?regions=')) ?? [];
      expect(groups.length).toBeGreaterThan(5);
      for (const { href } of groups) expect(href).toMatch(/\?regions=[\w-]+(~[\w-]+){1,5}$/);
    },
  );
});
