import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  legendOrder,
  type ShownStatus,
  statusDefs,
  statusFill,
  statusIcon,
  statusKey,
  statusStyle,
} from '../../src/charts/status-style.ts';
import type { Status } from '../../src/types.ts';

/** Every status of the vocabulary, held complete by the compiler. */
const vocabulary: Record<Status, true> = {
  'no-number': true,
  'no-figure': true,
  'no-figure-overdue': true,
  'not-comparable': true,
  met: true,
  'met-early': true,
  slipped: true,
  missed: true,
  'awaiting-final-figure': true,
  'trend-unknown': true,
  'too-early': true,
  'on-pace': true,
  behind: true,
  'far-behind': true,
  'moving-away': true,
};
const withoutValue = ['no-figure', 'no-figure-overdue', 'no-number', 'no-target', 'not-comparable'];
const statuses = statusStyle.map(({ status }) => status);

test('every status has a style, once', () => {
  expect(statuses.toSorted()).toEqual([...Object.keys(vocabulary), 'no-target'].sort());
});

test('every status has a glyph of its own', () => {
  expect(new Set(statusStyle.map(({ icon }) => icon)).size).toBe(statusStyle.length);
});

test('the statuses without a value, and no others, are hatched, each in its own way', () => {
  const hatched = statusStyle.filter(({ hatch }) => hatch !== null);
  expect(hatched.map(({ status }) => status).sort()).toEqual(withoutValue);
  expect(new Set(hatched.map(({ hatch }) => JSON.stringify(hatch))).size).toBe(withoutValue.length);
});

test('a legend lists the present statuses in reading order, once each', () => {
  const present: ShownStatus[] = ['no-target', 'behind', 'met', 'behind'];
  expect(legendOrder(present)).toEqual(['met', 'behind', 'no-target']);
});

test('a value is filled by its class alone, "no value" by a pattern with the prefix', () => {
  expect(statusFill('met')).toEqual({ class: 's-met', fill: null });
  expect(statusFill('no-figure', 'x')).toEqual({ class: 's-no-figure', fill: 'url(#x-no-figure)' });
  expect(statusFill('no-figure', 'x', true).fill).toBe('url(#x-no-figure-wide)');
});

test('the definitions hold every pattern that a fill names', () => {
  const ids = [...statusDefs('x').matchAll(/ id="([^"]+)"/g)].map(([, id]) => `url(#${id})`);
  const fills = statuses.flatMap((status) => [
    statusFill(status, 'x').fill,
    statusFill(status, 'x', true).fill,
  ]);
  expect(ids.sort()).toEqual(fills.filter((fill) => fill !== null).sort());
});

test('every status with a value has a fill in the style sheet', () => {
  const css = readFileSync(new URL('../../src/styles/charts.css', import.meta.url), 'utf8');
  for (const { status, hatch } of statusStyle)
    if (hatch === null) expect(css).toContain(`.s-${status} {\n  fill: var(--s-${status});`);
});

test('glyph and key are hidden from screen readers: the word stands beside them', () => {
  for (const drawn of [statusIcon('met'), statusKey('no-figure')])
    expect(drawn).toContain('aria-hidden="true"');
});
