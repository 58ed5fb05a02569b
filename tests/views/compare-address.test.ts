import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { most, readRegions, writeRegions } from '../../src/views/compare-address.ts';

const known = new Set([
  '440100',
  '440300',
  '440300-dapeng',
  '441900',
  '510000',
  '100000',
  '440600',
  '440700',
]);

describe('readRegions', () => {
  it.each([
    ['?regions=440100~440300', ['440100', '440300']],
    ['?regions=440300~440100', ['440300', '440100']],
    ['?regions=440100~440100~440300', ['440100', '440300']],
    ['?regions=440100%7E440300-dapeng', ['440100', '440300-dapeng']],
    ['?theme=dark&regions=440100', ['440100']],
    ['?regions=', []],
    ['?regions=~~440100~', ['440100']],
  ])('of %s names %j', (search, codes) => {
    expect(readRegions(search, known)).toEqual({ codes, unknown: [], over: [] });
  });

  it('is null where the address names none', () => {
    expect(readRegions('?theme=dark', known)).toBeNull();
    expect(readRegions('', known)).toBeNull();
  });

  it('keeps apart what it does not know', () => {
    expect(readRegions('?regions=440100~449999~<b>~440300', known)).toEqual({
      codes: ['440100', '440300'],
      unknown: ['449999', '<b>'],
      over: [],
    });
  });

  it('keeps apart what is more than fits', () => {
    const codes = [...known];
    expect(readRegions(writeRegions(codes), known)).toEqual({
      codes: codes.slice(0, most),
      unknown: [],
      over: codes.slice(most),
    });
  });

  it('never throws and never names a region twice or one it does not know', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const codes = readRegions(`?regions=${text}`, known)?.codes ?? [];
        expect(new Set(codes).size).toBe(codes.length);
        expect(codes.every((code) => known.has(code))).toBe(true);
        expect(codes.length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('writeRegions', () => {
  it('joins codes by a tilde in their order', () => {
    expect(writeRegions(['440300', '440100'])).toBe('?regions=440300~440100');
    expect(writeRegions([])).toBe('');
  });

  it('writes what readRegions reads', () => {
    const some = fc.uniqueArray(fc.constantFrom(...known), { minLength: 1, maxLength: most });
    fc.assert(
      fc.property(some, (codes) => {
        expect(readRegions(writeRegions(codes), known)).toEqual({ codes, unknown: [], over: [] });
      }),
    );
  });
});
