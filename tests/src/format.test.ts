import { describe, expect, it } from 'vitest';
import {
  boundSign,
  comparatorSign,
  formatCount,
  formatDate,
  formatNumber,
  formatPart,
  formatPeriod,
  formatShare,
  isLowerBound,
} from '../../src/format.ts';

describe('formatNumber', () => {
  it.each([
    [4_380_000, '4,380,000'],
    [87.88, '87.88'],
    [0, '0'],
    [33.3, '33.3'],
  ])('groups %d without rounding', (value, expected) => {
    expect(formatNumber(value)).toBe(expected);
  });
});

describe('formatCount', () => {
  it.each([
    ['zh-hans', 4_380_000, '438万'],
    ['zh-hans', 161_900, '16.19万'],
    ['zh-hans', 17_095, '17,095'],
    ['zh-hans', 9_900, '9,900'],
    ['zh-hans', 100_000_000, '1亿'],
    ['zh-hant', 4_380_000, '438萬'],
    ['zh-hant', 100_000_000, '1億'],
    ['en', 4_380_000, '4,380,000'],
  ] as const)('%s writes %d as %s, exactly', (lang, value, expected) => {
    expect(formatCount(lang, value)).toBe(expected);
  });
});

describe('formatShare', () => {
  it.each([
    [0.2534, '25.3%'],
    [1, '100%'],
    [0.9996, '99.9%'],
    [0, '0%'],
    [1.54, '154%'],
    [0.29, '29%'],
  ])('cuts %d to %s and never rounds up to a whole', (share, expected) => {
    expect(formatShare(share)).toBe(expected);
  });
});

describe('formatDate', () => {
  it.each([
    ['zh-hans', '2025', '2025年'],
    ['zh-hans', '2025-12', '2025年12月'],
    ['zh-hans', '2025-12-31', '2025年12月31日'],
    ['en', '2025', '2025'],
    ['en', '2025-12', 'December 2025'],
    ['en', '2025-12-31', '31 December 2025'],
    ['en', '--09', 'September'],
    ['en', '--03-15', '15 March'],
    ['zh-hans', '--03-15', '3月15日'],
    ['en', '', ''],
  ] as const)('%s writes %s as %s', (lang, date, expected) => {
    expect(formatDate(lang, date)).toBe(expected);
  });
});

describe('formatPeriod', () => {
  it.each([
    ['en', '2021', '2025', '2021–2025'],
    ['zh-hans', '2021', '2025', '2021—2025年'],
    ['zh-hans', '2022-09', '2025-12', '2022年9月—2025年12月'],
    ['en', '2023', '2023', '2023'],
    ['en', '', '2025', '2025'],
    ['en', '2013-11', '', 'November 2013'],
  ] as const)('%s writes %s to %s as %s', (lang, start, end, expected) => {
    expect(formatPeriod(lang, start, end)).toBe(expected);
  });
});

describe('formatPart', () => {
  it.each([
    [3, 21, '14.3%'],
    [14, 21, '66.7%'],
    [0, 21, '0%'],
    [21, 21, '100%'],
    [9999, 10_000, '99.9%'],
    [1, 10_000, '0.1%'],
  ])('%i of %i is %s', (count, total, expected) => {
    expect(formatPart(count, total)).toBe(expected);
  });
});

describe('signs', () => {
  it('mark a bound and a comparator before the number', () => {
    expect((['exact', 'lower', 'upper', 'about'] as const).map(boundSign)).toEqual(['', '≥', '≤', '≈']);
    expect((['>=', '>', '=', '~', '<=', '<', ''] as const).map(comparatorSign)).toEqual([
      '≥',
      '>',
      '',
      '≈',
      '≤',
      '<',
      '',
    ]);
  });

  it('tell a lower bound from an exact value', () => {
    expect(isLowerBound({ lo: 1, hi: null })).toBe(true);
    expect(isLowerBound({ lo: 1, hi: 1 })).toBe(false);
  });
});
