import { expect, test } from 'vitest';
import { roundBreaks } from '../../src/charts/round-breaks.ts';

test.each([
  { values: [1, 38, 75, 100], classes: 5, breaks: [20, 40, 60, 80] },
  { values: [1, 99], classes: 5, breaks: [20, 40, 60, 80] },
  { values: [1, 99], classes: 2, breaks: [50] },
  { values: [71.2, 91.6], classes: 5, breaks: [75, 80, 85, 90] },
  { values: [3000, 909_000], classes: 6, breaks: [200_000, 400_000, 600_000, 800_000] },
  { values: [7, 7], classes: 5, breaks: [] },
  { values: [], classes: 5, breaks: [] },
])('breaks of $values in $classes classes', ({ values, classes, breaks }) => {
  expect(roundBreaks(values, classes)).toEqual(breaks);
});
