import { describe, expect, test } from 'vitest';
import { growthRateRatio } from '../../src/method/growth-rate-ratio.ts';

describe('growthRateRatio', () => {
  test.each<[number, number, number, 'up' | 'down', number, number]>([
    [0, 1_125_000, 3_750_000, 'up', 12.8, 2],
    [0, 2_250_000, 3_750_000, 'up', 16.13, 2],
    [40, 46, 50, 'up', 1.045, 3],
    [78, 78.5, 80, 'up', 0.42, 3],
    [45, 44, 50, 'up', -0.35, 3],
    [10, 4, 0, 'down', 0.313, 3],
    [82, 79, 80, 'up', -2.506, 3],
  ])('from %d to %d of %d (%s) is %d', (start, value, goal, direction, ratio, digits) => {
    const times = { startTime: 2020, time: 2023, deadline: 2025 };
    expect(growthRateRatio({ start, value, goal, direction, ...times })).toBeCloseTo(ratio, digits);
  });
});
