import { describe, expect, it } from 'vitest';
import { cleanRing, ringArea } from '../../../scripts/boundaries/ring.ts';

const clockwise = [
  [0, 0],
  [0, 2],
  [2, 2],
  [2, 0],
  [0, 0],
];
const anticlockwise = clockwise.toReversed();

describe('cleanRing', () => {
  it.each([
    ['keeps a clean clockwise ring', clockwise, clockwise],
    ['turns an anticlockwise outer ring', anticlockwise, clockwise],
    ['closes an open ring', clockwise.slice(0, -1), clockwise],
    ['takes out repeated points', clockwise.flatMap((point) => [point, point]), clockwise],
    [
      'takes out a way out and back',
      [
        [0, 0],
        [0, 2],
        [0, 5],
        [1, 5],
        [0, 5],
        [0, 2],
        [2, 2],
        [2, 0],
        [0, 0],
      ],
      clockwise,
    ],
  ])('%s', (_, ring, clean) => {
    expect(cleanRing(ring)).toEqual(clean);
  });

  it('takes out a way out and back that crosses the seam', () => {
    const ring = [
      [9, 9],
      [0, 0],
      [0, 2],
      [2, 2],
      [2, 0],
      [0, 0],
      [9, 9],
    ];
    expect(ringArea(cleanRing(ring) ?? [])).toBeCloseTo(ringArea(clockwise), 6);
    expect(cleanRing(ring)).not.toContainEqual([9, 9]);
  });

  it.each([
    ['cuts off a loop of 124 km² that hangs by a point', 200, 5],
    ['keeps it where loops may be 100 km²', 100, 9],
  ])('%s', (_, minLoop, length) => {
    const loop = [
      [0, 2],
      [0, 2.1],
      [0.1, 2.1],
      [0.1, 2],
    ];
    const ring = clockwise.toSpliced(1, 1, ...loop, [0, 2]);
    expect(cleanRing(ring, { minLoop })).toHaveLength(length);
  });

  it('runs holes anticlockwise', () => {
    expect(cleanRing(clockwise, { isHole: true })).toEqual(anticlockwise);
  });

  it.each([
    ['nothing', []],
    ['a point', [[1, 1]]],
    [
      'a line there and back',
      [
        [0, 0],
        [1, 1],
        [0, 0],
      ],
    ],
    [
      'points on a line',
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [0, 0],
      ],
    ],
  ])('gives null for %s', (_, ring) => {
    expect(cleanRing(ring)).toBeNull();
  });
});

describe('ringArea', () => {
  it('is that of a square of a degree at the equator, whichever way it runs', () => {
    const square = [
      [0, -0.5],
      [0, 0.5],
      [1, 0.5],
      [1, -0.5],
      [0, -0.5],
    ];
    expect(ringArea(square)).toBeCloseTo(12364, 0);
    expect(ringArea(square.toReversed())).toBe(ringArea(square));
  });

  it('shrinks with the cosine of the latitude', () => {
    const north = [
      [0, 59.5],
      [0, 60.5],
      [1, 60.5],
      [1, 59.5],
      [0, 59.5],
    ];
    expect(ringArea(north)).toBeCloseTo(12364 / 2, 0);
  });
});
