import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timelineTicks } from '../../src/views/timeline-ticks.ts';
import {
  heldWithin,
  monthAfter,
  monthAtStart,
  monthText,
  panned,
  timeOfMonth,
  zoomed,
} from '../../src/views/timeline-window.ts';

const limits = { from: 2013 * 12, to: 2036 * 12 };
const month = fc.integer({ min: limits.from, max: limits.to - 1 });
const windows = fc.tuple(month, month).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) + 1 }));

const length = ({ from, to }: { from: number; to: number }) => to - from;

describe('a month', () => {
  test.each([
    ['2022', 2022 * 12, 2023 * 12],
    ['2022-09', 2022 * 12 + 8, 2022 * 12 + 9],
    ['2022-09-30', 2022 * 12 + 8, 2022 * 12 + 9],
    ['', null, null],
    ['2022-13', null, null],
    ['22', null, null],
    ['--09', null, null],
  ])('of %j starts and ends in the calendar', (date, start, after) => {
    expect([monthAtStart(date), monthAfter(date)]).toEqual([start, after]);
  });

  test('is read as it is written', () => {
    fc.assert(
      fc.property(month, (one) => {
        expect(monthAtStart(monthText(one))).toBe(one);
      }),
    );
  });
});

describe('a window', () => {
  test('never leaves its limits, moved or zoomed', () => {
    fc.assert(
      fc.property(windows, fc.integer({ min: -40, max: 40 }), month, (window, steps, around) => {
        const inside = Math.min(Math.max(around, window.from), window.to);
        for (const next of [
          panned(window, steps, limits),
          zoomed(window, 'in', limits, inside),
          zoomed(window, 'out', limits, inside),
          heldWithin({ from: window.from + steps * 12, to: window.to + steps * 12 }, limits),
        ]) {
          expect(next.from).toBeGreaterThanOrEqual(limits.from);
          expect(next.to).toBeLessThanOrEqual(limits.to);
          expect(length(next)).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('keeps its length when it is moved', () => {
    fc.assert(
      fc.property(windows, fc.constantFrom(-1, 1), (window, step) => {
        expect(length(panned(window, step, limits))).toBe(length(window));
      }),
    );
  });

  test('comes down from two decades to one month, and back', () => {
    let window = { from: 2016 * 12, to: 2036 * 12 };
    const lengths = [length(window)];
    for (let step = 0; step < 9; step += 1) {
      window = zoomed(window, 'in', limits);
      lengths.push(length(window));
    }
    expect(lengths).toEqual([240, 120, 60, 36, 12, 6, 3, 1, 1, 1]);
    for (let step = 0; step < 9; step += 1) window = zoomed(window, 'out', limits);
    expect(window).toEqual(limits);
  });

  test('keeps the month under the pointer in sight', () => {
    fc.assert(
      fc.property(windows, fc.double({ min: 0, max: 1, noNaN: true }), (window, share) => {
        const around = window.from + share * length(window);
        const next = zoomed(window, 'in', limits, around);
        expect(next.from - 1).toBeLessThanOrEqual(around);
        expect(next.to + 1).toBeGreaterThanOrEqual(around);
      }),
    );
  });
});

describe('the ticks of a window', () => {
  const label = (from: number, to: number, room = 880, lang: 'en' | 'zh-hans' = 'en') =>
    timelineTicks(lang, { from, to }, room).map((tick) => tick.label);

  test('lie in it, in order, and at least one is there', () => {
    fc.assert(
      fc.property(windows, fc.constantFrom(336, 880), (window, room) => {
        const times = timelineTicks('en', window, room).map(({ time }) => time);
        expect(times.toSorted((a, b) => a - b)).toEqual(times);
        for (const time of times) {
          expect(time).toBeGreaterThanOrEqual(timeOfMonth(window.from));
          expect(time).toBeLessThan(timeOfMonth(window.to));
        }
      }),
    );
  });

  test('are years over decades, months over years, days in a month', () => {
    expect(label(2016 * 12, 2036 * 12)).toContain('2025');
    expect(label(2022 * 12, 2023 * 12)).toEqual(expect.arrayContaining(['2022', 'Mar']));
    expect(label(2022 * 12 + 2, 2022 * 12 + 3)).toEqual(['Mar 2022', '8', '15', '22']);
    expect(label(2022 * 12 + 2, 2022 * 12 + 3, 880, 'zh-hans')).toEqual(['2022年3月', '8日', '15日', '22日']);
  });

  test('name a year also where no January is in sight', () => {
    expect(label(2022 * 12 + 2, 2022 * 12 + 8)[0]).toBe('Mar 2022');
  });
});
