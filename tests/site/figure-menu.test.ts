import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/views/figure.ts';
import { builtSite } from '../support/built-site.ts';
import { distDir } from '../support/dist-dir.ts';
import { isChartPage } from '../support/page-kind.ts';
import { settingOf, table } from '../support/table.ts';

const { byPath, pages } = builtSite();
const island = /<figure-menu[^>]*>[\s\S]*?<script type="application\/json">([\s\S]*?)<\/script>/g;

function figuresOn(path: string): Figure[] {
  const html = readFileSync(byPath.get(path)?.file ?? '', 'utf8');
  const found = [...html.matchAll(island)].map(([, json = '']) => JSON.parse(json) as Figure);
  // A menu without an id is one that a script fills.
  return found.filter(({ id }) => id !== '');
}

function figure(path: string, id: string): Figure {
  const found = figuresOn(path).find((one) => one.id === id);
  if (!found) throw new Error(`no such figure: ${path}#${id}`);
  return found;
}

const all = pages.flatMap((page) => figuresOn(page.path).map((one) => ({ page, figure: one })));
const home = settingOf('home_region');

describe('the sentence of a figure', () => {
  it.each([
    [
      '/regions/441900/',
      '东莞市“新增基础教育学位合计”：2021—2025年公开数字 38.5万个学位（公办），2021—2025年目标 >25万个学位（公办），状态“已达成”（来源：东莞市第十七届人大六次会议政府工作报告的报道（教育），2026年2月4日；“十四五”期间,东莞将新增公办学位超过25万个!，2021年8月24日；评估日期 2026年11月24日，教育里程）。',
    ],
    [
      '/zh-hant/regions/441900/',
      '東莞市「新增基礎教育學位合計」：2021—2025年公開數字 38.5萬個學位（公辦），2021—2025年目標 >25萬個學位（公辦），狀態「已達成」（來源：東莞市第十七屆人大六次會議政府工作報告的報道（教育），2026年2月4日；「十四五」期間,東莞將新增公辦學位超過25萬個!，2021年8月24日；評估日期 2026年11月24日，教育里程）。',
    ],
    [
      '/en/regions/441900/',
      'Dongguan City, “New basic-education places, total”: 385,000 places published for 2021–2025 (public), goal >250,000 places for 2021–2025 (public), status “Met” (sources: 东莞市第十七届人大六次会议政府工作报告的报道（教育）, 4 February 2026; “十四五”期间,东莞将新增公办学位超过25万个!, 24 August 2021; assessed on 24 November 2026 by EduMilestones).',
    ],
  ])('says number, period, scope, goal, status, sources and date on %s', (path, sentence) => {
    expect(figure(path, settingOf('home_indicator')).sentence).toBe(sentence);
  });

  it('says of what was looked for in vain that no figure was found', () => {
    const { sentence } = figure(`/regions/${home}/`, 'senior_high_gross_enrolment');
    expect(sentence).toContain('2025年目标 ≥95%（按指标定义），状态“到期，未找到公开数字”');
  });

  it('calls a documented part a lower bound', () => {
    const { sentence } = figure(`/en/regions/${home}/`, settingOf('home_indicator'));
    expect(sentence).toContain('at least 1,110,000 places documented (public), at least 25.3% of the goal');
  });

  it('never takes a planned figure for a result', () => {
    const { sentence } = figure('/en/regions/510100/', 'seats_primary');
    expect(sentence).toContain('only planned or expected figures found, no goal in force found');
  });

  it('never sets a figure of another period against the goal', () => {
    const { sentence } = figure('/regions/440300/', 'seats_compulsory');
    expect(sentence).toContain(
      '2020—2023年公开数字 46.08万个学位（公办，暂定）不与目标相比（期间不在目标期内）',
    );
  });

  it('leaves no place unfilled on any page', () => {
    const bad = all.filter(({ figure: one }) =>
      /undefined|NaN|\[object|\{\w+\}|（）|\(\)/.test(one.sentence),
    );
    expect(bad.map(({ page, figure: one }) => `${page.path}#${one.id}`)).toEqual([]);
  });
});

describe('every figure with a menu', () => {
  it('has a place of its own on its page', () => {
    const lost = all.filter(({ page, figure: one }) => !page.ids.includes(one.id));
    expect(lost.map(({ page, figure: one }) => `${page.path}#${one.id}`)).toEqual([]);
    expect(all.length).toBeGreaterThan(pages.filter((page) => !isChartPage(page)).length);
  });

  it('shows in its place the sentence it lets copy', () => {
    const squeezed = (text: string) => text.replace(/\s+/g, '');
    const other = all.filter(
      ({ page, figure: one }) => !squeezed(page.textOf.get(one.id) ?? '').includes(squeezed(one.sentence)),
    );
    expect(other.map(({ page, figure: one }) => `${page.path}#${one.id}`)).toEqual([]);
  });

  it('names its files apart from every other figure of its page', () => {
    const twice = pages.flatMap((page) => {
      const files = figuresOn(page.path).map(({ file }) => file);
      return new Set(files).size < files.length ? [page.path] : [];
    });
    expect(twice).toEqual([]);
  });

  it('names sources that exist', () => {
    const known = new Set(table('sources').map((row) => row.source_id));
    const unknown = all.flatMap(({ figure: one }) => one.sourceIds.filter((id) => !known.has(id)));
    expect(unknown).toEqual([]);
  });
});

/** The JSON files in a folder of the built site. */
function jsonIn(folder: string): { name: string; size: number; content: unknown }[] {
  return readdirSync(join(distDir, folder)).map((name) => {
    const text = readFileSync(join(distDir, folder, name), 'utf8');
    return { name, size: gzipSync(text).length, content: JSON.parse(text) };
  });
}

describe('the files that a menu loads', () => {
  it('hold every source once, as printed', () => {
    const records = Object.assign({}, ...jsonIn('sources/records').map(({ content }) => content));
    const expected = table('sources').map((row) => [
      row.source_id,
      {
        title: row.title_zh,
        issuer: row.issuer_zh,
        number: row.doc_number,
        published: row.published,
        url: row.url,
      },
    ]);
    expect(records).toEqual(Object.fromEntries(expected));
  });

  it.each(['zh-hans', 'en', 'zh-hant'])('hold every goal and every reported value in %s', (lang) => {
    const files = jsonIn(`figure-rows/${lang}`).map(({ content }) => content as { rows: object });
    const ids = files.flatMap(({ rows }) => Object.keys(rows));
    const expected = [
      ...table('targets').map((row) => row.target_id),
      ...table('observations').map((row) => row.observation_id),
    ];
    expect(ids.sort()).toEqual(expected.sort());
  });

  it('weigh no more than a JSON file may', () => {
    const folders = ['sources/records', 'figure-menu', 'figure-rows/zh-hans', 'figure-rows/en'];
    const heavy = folders.flatMap(jsonIn).filter(({ size }) => size > 15_000);
    expect(heavy.map(({ name, size }) => `${name}: ${size}`)).toEqual([]);
  });
});
