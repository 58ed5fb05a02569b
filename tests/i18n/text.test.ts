import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { fill } from '../../src/i18n/text.ts';
import { zhHans } from '../../src/i18n/zh-hans.ts';

describe('fill', () => {
  it.each([
    ['{n} cities', { n: 3 }, '3 cities'],
    ['{n} {n|city|cities}', { n: 1 }, '1 city'],
    ['{n} {n|city|cities}', { n: 0 }, '0 cities'],
    ['no places', {}, 'no places'],
    ['{a}{a}', { a: 'x' }, 'xx'],
  ])('fills %j', (text, params, expected) => {
    expect(fill(text, params)).toBe(expected);
  });

  it('throws when a parameter is missing, so that no page shows a hole', () => {
    expect(() => fill('{n} cities')).toThrow('missing parameter n in: {n} cities');
  });
});

describe('the texts', () => {
  const places = (text: string) => [...new Set(text.match(/\{\w+/g))].sort();
  const keys = Object.keys(zhHans) as (keyof typeof zhHans)[];

  it('have the same keys in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zhHans).sort());
  });

  it.each(keys)('%s takes nothing in English that Chinese does not give', (key) => {
    expect(places(zhHans[key])).toEqual(expect.arrayContaining(places(en[key])));
  });
});
