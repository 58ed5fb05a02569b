import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { placeArcs, type RingEvent, yearRing } from '../../src/charts/year-ring.ts';
import { expectChart } from './snapshot.ts';

const months = ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'];
const date = (month: number, day: number | null = null) => ({ month, day });
const event = (key: string, start: RingEvent['start'], end: RingEvent['end']): RingEvent => ({
  key,
  title: `event ${key}`,
  start,
  end,
});

const dates = fc.option(
  fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.option(fc.integer({ min: 1, max: 28 })) }),
);
const events = fc
  .array(fc.tuple(dates, dates), { maxLength: 25 })
  .map((pairs) => pairs.map(([start, end], index) => event(String(index + 1), start, end)));

/** Whether a moment of the year lies on an arc, which may run over the turn of the year. */
const holds = ({ from, to }: { from: number; to: number }, share: number) =>
  [-1, 0, 1].some((turn) => share + turn >= from && share + turn <= to);

describe('the arcs of a year', () => {
  test('lie beside each other in a lane', () => {
    fc.assert(
      fc.property(events, (rows) => {
        const arcs = placeArcs(rows);
        for (const [index, a] of arcs.entries())
          for (const b of arcs.slice(index + 1))
            if (a.lane === b.lane)
              expect([a.from, a.to].some((share) => holds(b, share)) || holds(a, b.from)).toBe(false);
      }),
    );
  });

  test('are one an event that has a date, never longer than a year', () => {
    fc.assert(
      fc.property(events, (rows) => {
        const arcs = placeArcs(rows);
        expect(arcs).toHaveLength(rows.filter(({ start, end }) => start || end).length);
        for (const { from, to } of arcs) expect(to - from).toBeLessThanOrEqual(1.05);
      }),
    );
  });

  test('are the same whatever the order of the events', () => {
    fc.assert(
      fc.property(events, (rows) => {
        expect(placeArcs(rows.toReversed())).toEqual(placeArcs(rows));
      }),
    );
  });

  test.each([
    ['a month', date(1), date(1), 0, 31 / 366],
    ['a stretch', date(10), date(12), 274 / 366, 1],
    ['days', date(3, 1), date(3, 20), 60 / 366, 80 / 366],
    ['the turn of the year', date(12), date(1), 335 / 366, 1 + 31 / 366],
    ['an end alone', null, date(1), 0, 31 / 366],
  ])('of %s begin and end where they are printed', (_, start, end, from, to) => {
    const [arc] = placeArcs([event('1', start, end)]);
    expect(arc?.from).toBeCloseTo(from);
    expect(arc?.to).toBeCloseTo(to);
  });
});

test('a ring names its months and keys, and no year', () => {
  const svg = yearRing(
    [event('1', date(9), date(9)), event('2', date(10), date(12)), event('3', null, date(1))],
    { id: 'ring', label: 'Three dates without a year', months, middle: ['no year'] },
  );
  expectChart('year-ring', svg);
  const { document } = parseHTML(`<body>${svg}</body>`);
  expect([...document.querySelectorAll('.ring-month')].map(({ textContent }) => textContent)).toEqual(months);
  expect([...document.querySelectorAll('.ring-key')].map(({ textContent }) => textContent).sort()).toEqual([
    '1',
    '2',
    '3',
  ]);
  expect(document.querySelectorAll('.ring-open')).toHaveLength(1);
  expect(svg.replace(/viewBox="[^"]*"|d="[^"]*"/g, '')).not.toMatch(/\b(?:19|20)\d\d\b/);
});
