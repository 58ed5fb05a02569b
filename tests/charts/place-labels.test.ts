import { expect, test } from 'vitest';
import { type Label, lineObstacle, placeLabels } from '../../src/charts/place-labels.ts';

const frame = { x0: 0, y0: 0, x1: 200, y1: 100 };
const label = (x: number, y: number, more: Partial<Label> = {}): Label => {
  return {
    text: '88.1',
    x,
    y,
    gap: 5,
    sides: ['above', 'below', 'right', 'left'],
    className: '',
    optional: false,
    ...more,
  };
};

test('a label takes its first side when nothing is in the way', () => {
  const [placed] = placeLabels([label(100, 50)], [], frame);
  expect(placed).toMatchObject({ x: 100, anchor: 'middle' });
  expect(placed?.y).toBeLessThan(46);
});

test('a label leaves a side that an obstacle takes', () => {
  const [placed] = placeLabels([label(100, 50)], lineObstacle(60, 40, 140, 40), frame);
  expect(placed?.y).toBeGreaterThan(55);
});

test('a label leaves a side that an earlier label takes', () => {
  const [first, second] = placeLabels([label(100, 50), label(104, 50)], [], frame);
  expect(first?.y).toBeLessThan(50);
  expect(second?.y).toBeGreaterThan(50);
});

test('a label may stand a line higher', () => {
  const row = { sides: ['above', 'high'] as const };
  const [first, second] = placeLabels([label(100, 50, row), label(104, 50, row)], [], frame);
  expect((first?.y ?? 0) - (second?.y ?? 0)).toBe(16);
});

test('a label at the edge is moved inside', () => {
  const [placed] = placeLabels([label(1, 50, { sides: ['above'] })], [], frame);
  expect(placed?.x).toBeGreaterThan(10);
});

test('an optional label gives way and a needed one does not', () => {
  const crowd = [label(100, 50, { sides: ['above'] }), label(100, 50, { sides: ['above'], text: '88.2' })];
  expect(placeLabels(crowd, [], frame)).toHaveLength(2);
  const optional = crowd.map((one, index) => ({ ...one, optional: index === 1 }));
  expect(placeLabels(optional, [], frame).map(({ text }) => text)).toEqual(['88.1']);
});

test.each([
  ['right', 'start', 105],
  ['left', 'end', 95],
  ['above-right', 'start', 100],
  ['below-left', 'end', 100],
] as const)('a label on the side %s hangs by its %s', (side, anchor, x) => {
  const [placed] = placeLabels([label(100, 50, { sides: [side] })], [], frame);
  expect(placed?.anchor).toBe(anchor);
  expect(placed?.x).toBeCloseTo(x);
});
