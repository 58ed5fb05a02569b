import { describe, expect, it } from 'vitest';
import { innerPoint, type Point } from '../../src/charts/inner-point.ts';

const square: Point[] = [
  [0, 0],
  [0, 10],
  [10, 10],
  [10, 0],
  [0, 0],
];
const horseshoe: Point[] = [
  [0, 0],
  [0, 10],
  [2, 10],
  [2, 2],
  [16, 2],
  [16, 10],
  [20, 10],
  [20, 0],
  [0, 0],
];
const hole: Point[] = [
  [2, 2],
  [10, 2],
  [10, 10],
  [2, 10],
  [2, 2],
];

describe('innerPoint', () => {
  it.each([
    ['the middle of a square', [square], { x: 5, y: 5, r: 5 }],
    ['the thick arm of a horseshoe, not its centre', [horseshoe], { x: 18, y: 2, r: 2 }],
  ])('finds %s', (_, rings, { x, y, r }) => {
    const found = innerPoint(rings, { tolerance: 0.01 });
    expect(found.r).toBeGreaterThanOrEqual(r - 0.02);
    expect(Math.abs(found.x - x)).toBeLessThan(0.5);
    expect(found.y).toBeGreaterThan(y - 0.5);
  });

  it('keeps out of holes', () => {
    const { x, y, r } = innerPoint([square, hole], { tolerance: 0.01 });
    expect(Math.max(x, y) < 2 || Math.min(x, y) < 2).toBe(true);
    expect(r).toBeCloseTo(1.17, 1);
  });

  it('has no room in a shape without area', () => {
    expect(
      innerPoint([
        [
          [3, 4],
          [3, 4],
        ],
      ]),
    ).toEqual({ x: 3, y: 4, r: 0 });
  });
});
