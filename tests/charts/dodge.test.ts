import { expect, test } from 'vitest';
import { dodge } from '../../src/charts/dodge.ts';

const labels = (...places: number[]) => places.map((at) => ({ at, size: 10 }));

test.each([
  ['labels with room stay', labels(20, 50), [20, 50]],
  ['two that touch part evenly', labels(50, 50), [45, 55]],
  ['the order given is kept', labels(52, 48), [55, 45]],
  ['a pushed run pushes its neighbour', labels(50, 50, 58), [42.7, 52.7, 62.7]],
  ['labels stay above the low end', labels(0, 2), [5, 15]],
  ['labels stay under the high end', labels(99, 100), [85, 95]],
  ['no labels, no places', [], []],
])('%s', (_, wanted, places) => {
  expect(dodge(wanted, 0, 100).map((place) => Math.round(place * 10) / 10)).toEqual(places);
});

test('labels of different sizes do not overlap', () => {
  const wanted = [3, 40, 41, 44, 90, 20].map((at, index) => ({ at, size: 6 + index * 3 }));
  const middles = dodge(wanted, 0, 100);
  const boxes = wanted
    .map(({ size }, index) => [(middles[index] ?? 0) - size / 2, (middles[index] ?? 0) + size / 2] as const)
    .sort((a, b) => a[0] - b[0]);
  for (const [index, [start]] of boxes.entries())
    expect(start).toBeGreaterThanOrEqual((boxes[index - 1]?.[1] ?? 0) - 1e-9);
});
