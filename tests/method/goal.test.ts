import { describe, expect, test } from 'vitest';
import { type Proof, proves } from '../../src/method/goal.ts';
import { intervalOf, pointOf, sumOfIntervals } from '../../src/method/interval.ts';
import type { Bound, Comparator, ObservationStatus } from '../../src/types.ts';

describe('intervalOf', () => {
  test.each<[Bound, ObservationStatus, { lo: number | null; hi: number | null }]>([
    ['exact', 'final', { lo: 100, hi: 100 }],
    ['lower', 'final', { lo: 100, hi: null }],
    ['upper', 'final', { lo: null, hi: 100 }],
    ['about', 'final', { lo: 98, hi: 102 }],
    ['exact', 'partial', { lo: 100, hi: null }],
    ['about', 'partial', { lo: 98, hi: null }],
    ['upper', 'partial', { lo: null, hi: null }],
    ['exact', 'provisional', { lo: 100, hi: 100 }],
  ])('of 100 told %s and %s', (bound, status, interval) => {
    expect(intervalOf({ value: 100, bound, status })).toEqual(interval);
  });
});

describe('sumOfIntervals', () => {
  test('adds the ends and stays open where one term is open', () => {
    const exact = { lo: 10, hi: 10 };
    expect(sumOfIntervals([exact, { lo: 98, hi: 102 }])).toEqual({ lo: 108, hi: 112 });
    expect(sumOfIntervals([exact, { lo: 5, hi: null }])).toEqual({ lo: 15, hi: null });
    expect(sumOfIntervals([exact, { lo: null, hi: 5 }])).toEqual({ lo: null, hi: 15 });
  });
});

describe('pointOf', () => {
  test('is the middle, or the end that is known', () => {
    expect(pointOf({ lo: 98, hi: 102 })).toBe(100);
    expect(pointOf({ lo: 98, hi: null })).toBe(98);
    expect(pointOf({ lo: null, hi: 102 })).toBe(102);
    expect(pointOf({ lo: null, hi: null })).toBeNull();
  });
});

describe('proves', () => {
  test.each<[Comparator, 'up' | 'down', number, Proof]>([
    ['>=', 'up', 100, 'met'],
    ['>=', 'up', 99.99, 'not-met'],
    ['>', 'up', 100, 'not-met'],
    ['>', 'up', 100.01, 'met'],
    ['<=', 'up', 100, 'met'],
    ['<=', 'down', 100.01, 'not-met'],
    ['<', 'down', 100, 'not-met'],
    ['<', 'down', 99.99, 'met'],
    ['=', 'up', 100, 'met'],
    ['=', 'up', 138, 'met'],
    ['=', 'up', 99, 'not-met'],
    ['=', 'down', 99, 'met'],
    ['=', 'down', 101, 'not-met'],
    ['~', 'up', 98, 'met'],
    ['~', 'up', 97.99, 'not-met'],
    ['~', 'up', 150, 'met'],
    ['~', 'down', 102, 'met'],
    ['~', 'down', 102.01, 'not-met'],
  ])('of a goal "%s 100" with direction %s, the value %d is %s', (comparator, direction, value, proof) => {
    expect(proves({ comparator, value: 100, direction }, { lo: value, hi: value })).toBe(proof);
  });

  test.each([
    [{ lo: 100, hi: null }, 'met'],
    [{ lo: 50, hi: null }, 'undecided'],
    [{ lo: null, hi: 99 }, 'not-met'],
    [{ lo: null, hi: 120 }, 'undecided'],
    [{ lo: 98, hi: 102 }, 'undecided'],
    [{ lo: null, hi: null }, 'undecided'],
  ])('of "at least 100" the interval %o is %s', (interval, proof) => {
    expect(proves({ comparator: '>=', value: 100, direction: 'up' }, interval)).toBe(proof);
  });

  test.each(['up', 'down'] as const)(
    'takes about a number for about that number, direction %s',
    (direction) => {
      const proofs = Array.from({ length: 200 }, (_, index) => {
        const value = (index + 1) / 10;
        return proves(
          { comparator: '~', value, direction },
          intervalOf({ value, bound: 'about', status: 'final' }),
        );
      });
      expect(new Set(proofs)).toEqual(new Set(['met']));
    },
  );

  test('lets only an upper end prove "at most"', () => {
    const goal = { comparator: '=', value: 0, direction: 'down' } as const;
    expect(proves(goal, { lo: 0, hi: 0 })).toBe('met');
    expect(proves(goal, { lo: 0, hi: null })).toBe('undecided');
    expect(proves(goal, { lo: 1, hi: null })).toBe('not-met');
  });
});
