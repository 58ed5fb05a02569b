import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arc } from '../../src/charts/arc.ts';

const place = fc.record({ x: fc.integer({ min: 0, max: 640 }), y: fc.integer({ min: 0, max: 640 }) });
const numbersIn = (path: string) => (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

describe('an arc', () => {
  test('starts and ends at its points, wherever they lie and however it bends', () => {
    fc.assert(
      fc.property(place, place, fc.double({ min: -1, max: 1, noNaN: true }), (from, to, bend) => {
        const numbers = numbersIn(arc(from, to, bend).path);
        expect(numbers.slice(0, 2)).toEqual([from.x, from.y]);
        expect(numbers.slice(-2)).toEqual([to.x, to.y]);
      }),
    );
  });

  test('has the tip of its head at its end', () => {
    expect(numbersIn(arc({ x: 0, y: 0 }, { x: 100, y: 40 }).head).slice(0, 2)).toEqual([100, 40]);
  });

  test('bows to the left of its way for a positive bend, by that share of the distance', () => {
    expect(arc({ x: 0, y: 100 }, { x: 100, y: 100 }, 0.2)).toMatchObject({ x: 50, y: 80 });
    expect(arc({ x: 0, y: 100 }, { x: 100, y: 100 }, -0.2)).toMatchObject({ x: 50, y: 120 });
  });
});
