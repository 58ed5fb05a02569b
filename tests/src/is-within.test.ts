import { expect, it } from 'vitest';
import { isWithin } from '../../src/is-within.ts';

it.each([
  ['440106', '440100', true],
  ['440106', '440000', true],
  ['440100', '440100', true],
  ['440106', '440106', true],
  ['440300-dapeng', '440300', true],
  ['440106', '440200', false],
  ['440100', '440106', false],
  ['510000', '440000', false],
  ['469002', '469000', true],
  ['440106', '110000', false],
])('%s within %s: %s', (code, parent, expected) => {
  expect(isWithin(code, parent)).toBe(expected);
});
