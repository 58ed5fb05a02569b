import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../scripts/read/parse-number.ts';

describe('parseNumber', () => {
  it.each([
    ['0', 0],
    ['1490000', 1_490_000],
    ['73.1', 73.1],
    ['-0.5', -0.5],
    ['123456789012345', 123_456_789_012_345],
  ])('reads %s', (raw, value) => {
    expect(parseNumber(raw)).toEqual({ value });
  });

  it.each([
    ['1,490,000', 'number with thousands separators', '1490000'],
    ['1 490 000', 'number with spaces', '1490000'],
    [' 54', 'number with spaces', '54'],
    ['１４９', 'number with full-width digits', '149'],
    ['１，４９０', 'number with full-width digits', '1490'],
    ['73．1', 'number with full-width digits', '73.1'],
    ['54%', 'number with a percent sign', '54'],
    ['54 %', 'number with a percent sign', '54'],
    ['54％', 'number with full-width digits', '54'],
    ['149万', 'number with 万', '1490000'],
    ['37.5万', 'number with 万', '375000'],
    ['0.32万', 'number with 万', '3200'],
    ['1.23456万', 'number with 万', '12345.6'],
    ['４３８ 万', 'number with 万', '4380000'],
    ['1.4亿', 'number with 亿', '140000000'],
    ['010', 'number with leading zeros', '10'],
  ])('tells what to write for %s', (raw, what, meant) => {
    expect(parseNumber(raw)).toEqual({ message: `${what}: ${raw}`, hint: `write ${meant}` });
  });

  it.each([
    ['1,5', 'not a number'],
    ['1.490.000', 'not a number'],
    ['约50', 'not a number'],
    ['1e6', 'not a number'],
    ['.5', 'not a number'],
    ['5 4', 'number with spaces'],
    ['43.8万个', 'number with 万'],
    ['Infinity', 'not a number'],
  ])('does not guess what %s may be', (raw, what) => {
    expect(parseNumber(raw)).toEqual({
      message: `${what}: ${raw}`,
      hint: 'write digits, with a point for decimals, such as 1490000 or 73.1',
    });
  });

  it('rejects more digits than can be kept', () => {
    expect(parseNumber('1234567890123456')).toEqual({
      message: 'number too long to be kept exactly: 1234567890123456',
      hint: 'write at most 15 digits',
    });
  });
});
