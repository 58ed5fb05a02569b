import { describe, expect, it } from 'vitest';
import { codes, commitments } from '../../src/data.ts';
import { reader } from '../../src/i18n/reader.ts';
import type { Commitment } from '../../src/types.ts';
import {
  commitmentAmount,
  commitmentDue,
  cycleOf,
  dueCode,
  singular,
} from '../../src/views/commitment-words.ts';

const blank: Commitment = {
  plan: '1',
  commitment_id: 'x',
  locator: '一',
  kind: 'quantified',
  indicator: '',
  label_zh: '甲',
  label_en: 'A',
  comparator: '=',
  value: null,
  unit: '',
  due_start: '',
  due_end: '',
  region_code: '',
  topic: 'teachers',
};
const [zh, en] = [reader('zh-hans'), reader('en')];

describe('the amount of a commitment', () => {
  it.each([
    [{ value: 1, unit: 'times per week' }, '每周 1 次', '1 time a week'],
    [{ value: 2, unit: 'times per year' }, '每年 2 次', '2 times a year'],
    [{ value: 1, unit: 'schools', comparator: '>=' as const }, '≥1所', '≥1 school'],
    [{ value: 6, unit: 'rank', comparator: '<=' as const }, '前 6 名', 'among the first 6'],
    [{ value: 1988, unit: 'year' }, '1988年', '1988'],
    [{ value: 7.92, unit: 'm2' }, '7.92平方米', '7.92 m²'],
    [{ value: 33.3, unit: 'percent', comparator: '~' as const }, '≈33.3%', '≈33.3%'],
    [{ value: 3_750_000, unit: 'places' }, '375万个学位', '3,750,000 places'],
    [{ value: null }, '', ''],
  ])('%j', (change, chinese, english) => {
    expect(commitmentAmount(zh, { ...blank, ...change })).toBe(chinese);
    expect(commitmentAmount(en, { ...blank, ...change })).toBe(english);
  });

  it('has a word of one for every unit that occurs with one', () => {
    const names = commitments
      .filter(({ value, unit }) => value === 1 && !unit.includes(' per '))
      .map(({ unit }) => codes.find(({ list, code }) => list === 'unit' && code === unit)?.name_en ?? unit);
    expect([...new Set(names)].map(singular).filter((name) => name.endsWith('s'))).toEqual([]);
  });

  it.each([
    ['communities', 'community'],
    ['classes', 'class'],
    ['campuses', 'campus'],
    ['songs per week', 'song per week'],
    ['percentage points', 'percentage points'],
    ['m²', 'm²'],
  ])('%s is %s for one', (many, one) => {
    expect(singular(many)).toBe(one);
  });
});

describe('the deadline of a commitment', () => {
  it.each([
    [{ due_end: '2025' }, '到2025年', 'by 2025', '2025'],
    [{ due_end: '2023-03-10' }, '2023年3月10日前', 'by 10 March 2023', '2023'],
    [{ due_end: '--03-15' }, '3月15日前', 'by 15 March', 'no-year'],
    [{ due_end: '--12' }, '到12月', 'by December', 'no-year'],
    [{ due_start: '--04', due_end: '--04' }, '4月', 'April', 'no-year'],
    [
      { due_start: '2022-09', due_end: '2025-12' },
      '2022年9月—2025年12月',
      'September 2022–December 2025',
      '2025',
    ],
    [
      { due_start: '--03', due_end: '--09', value: 2, unit: 'times per year' },
      '3月、9月',
      'March and September',
      'no-year',
    ],
    [{ due_start: '1998' }, '1998年起', 'since 1998', 'none'],
    [{}, '', '', 'none'],
  ])('%j', (change, chinese, english, code) => {
    const row = { ...blank, ...change };
    expect([commitmentDue(zh, row), commitmentDue(en, row), dueCode(row)]).toEqual([chinese, english, code]);
  });

  it('has a year only where the table prints one', () => {
    const yearless = commitments.filter((row) => dueCode(row) === 'no-year');
    expect(yearless.length).toBeGreaterThan(0);
    expect(yearless.map((row) => commitmentDue(en, row)).filter((text) => /\d{4}/.test(text))).toEqual([]);
  });
});

describe('how often a commitment comes again', () => {
  it.each([
    ['times per week', 'week'],
    ['songs per week', 'week'],
    ['times per term', 'term'],
    ['years', undefined],
  ])('%s: %s', (unit, cycle) => {
    expect(cycleOf({ unit })).toBe(cycle);
  });
});
