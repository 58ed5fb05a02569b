import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf } from '../../src/views/compare-axis.ts';
import { difference } from '../../src/views/compare-difference.ts';

describe('difference', () => {
  it.each([
    [91.61, 90.81, 0.8],
    [87.86, 90.81, -2.95],
    [95.2, 95.2, 0],
    [76, 72.17, 3.83],
    [460_000, 385_000, 75_000],
    [0.3, 0.1, 0.2],
  ])('of %d and %d is %d, without noise', (a, b, expected) => {
    expect(difference(a, b)).toBe(expected);
  });
});

describe('axisOf', () => {
  it.each([
    [[87.86, 90.81], false, 84, 96],
    [[86.07, 86.16], false, 80, 92],
    [[98.47, 94.95], false, 90, 100],
    [[0.5, 1], false, 0, 6],
    [[460_000, 112_700, 385_000], true, 0, 500_000],
    [[95.2, 95.2], false, 90, 100],
    [[104.14, 88.1], false, 85, 105],
    [[0, 0], true, 0, 1],
  ] as const)('fits %j, from nought: %s', (values, fromZero, low, high) => {
    expect(axisOf(values, fromZero)).toMatchObject({ low, high });
  });

  it('holds every value between round ticks in at most seven places', () => {
    const values = fc.array(fc.double({ min: 0, max: 1e8, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, fc.boolean(), (some, fromZero) => {
        const { low, high, ticks } = axisOf(some, fromZero);
        const slack = (high - low) * 1e-6;
        expect(low).toBeLessThanOrEqual(Math.min(...some) + slack);
        expect(high).toBeGreaterThanOrEqual(Math.max(...some) - slack);
        expect(ticks.length).toBeLessThanOrEqual(8);
        if (fromZero) expect(low).toBe(0);
      }),
    );
  });
});
