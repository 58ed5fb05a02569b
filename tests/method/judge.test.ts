import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Goal } from '../../src/method/goal.ts';
import { type Case, judge, type Reading } from '../../src/method/judge.ts';
import { behindFrom, judgedFrom, onPaceFrom, paceStatus } from '../../src/method/pace-status.ts';
import type { Interval, Status } from '../../src/types.ts';

fc.configureGlobal({ seed: 2025, numRuns: 500 });

const at = (time: number, value: number | Interval, final = true): Reading => {
  return { time, final, interval: typeof value === 'number' ? { lo: value, hi: value } : value };
};
const atLeast = (value: number): Goal => ({ comparator: '>=', value, direction: 'up' });
const atMost = (value: number): Goal => ({ comparator: '<=', value, direction: 'down' });

/** From 0 in 2020 to a goal of at least 100 in 2025, changed as a test asks. */
function makeCase(changes: Partial<Case>): Case {
  const base = { goal: atLeast(100), latest: at(2023, 50), earlier: [], baseline: at(2020, 0) };
  return { ...base, deadline: 2025, overdue: false, ...changes };
}

describe('judge, by pace', () => {
  test.each<[string, number, number, number, Goal, number, Status]>([
    ['cumulative seats', 0, 1_125_000, 3_750_000, atLeast(3_750_000), 0.5, 'far-behind'],
    ['cumulative seats', 0, 2_250_000, 3_750_000, atLeast(3_750_000), 1, 'on-pace'],
    ['share', 40, 46, 50, atLeast(50), 1, 'on-pace'],
    ['small gap', 78, 78.5, 80, atLeast(80), 0.417, 'far-behind'],
    ['falling', 45, 44, 50, atLeast(50), -0.333, 'moving-away'],
    ['lower is better', 10, 4, 0, atMost(0), 1, 'on-pace'],
  ])('gives %s from %d to %d of %d the linear pace', (_, y0, y, __, goal, ratio, status) => {
    const judged = judge(makeCase({ goal, baseline: at(2020, y0), latest: at(2023, y) }));
    expect(judged).toMatchObject({ rule: 8, status });
    expect(judged.pace?.ratio).toBeCloseTo(ratio, 3);
  });

  test('calls a value slipped that was above its goal at the start', () => {
    const slipped = makeCase({ goal: atLeast(80), baseline: at(2020, 82), latest: at(2023, 79) });
    expect(judge(slipped)).toMatchObject({ rule: 4, status: 'slipped', pace: null });
  });

  test.each<[number, number, Status]>([
    [judgedFrom - 0.001, 1, 'too-early'],
    [judgedFrom, judgedFrom, 'on-pace'],
    [0.5, 0.5 * onPaceFrom, 'on-pace'],
    [0.5, 0.5 * onPaceFrom - 0.001, 'behind'],
    [0.5, 0.5 * behindFrom, 'behind'],
    [0.5, 0.5 * behindFrom - 0.001, 'far-behind'],
    [0.5, 0, 'far-behind'],
    [0.5, -0.001, 'moving-away'],
  ])('after %d of the time and %d of the way is %s', (elapsed, attained, status) => {
    expect(paceStatus(attained, elapsed)).toBe(status);
  });

  test.each([
    [57, 'on-pace'],
    [56.99, 'behind'],
    [36, 'behind'],
    [35.99, 'far-behind'],
  ])('after three of five years, %d of 100 is %s', (value, status) => {
    expect(judge(makeCase({ latest: at(2023, value) })).status).toBe(status);
  });

  test('tells what was achieved and what is needed a year', () => {
    const { pace } = judge(makeCase({ latest: at(2023, 40) }));
    expect(pace).toMatchObject({ attained: 0.4, elapsed: 0.6, neededPerYear: 30 });
    expect(pace?.achievedPerYear).toBeCloseTo(40 / 3, 10);
  });
});

describe('judge, by goal', () => {
  test('is met with a value for the deadline and met early before it', () => {
    expect(judge(makeCase({ latest: at(2025, 100) }))).toMatchObject({ rule: 4, status: 'met' });
    expect(judge(makeCase({ latest: at(2024.9, 100) }))).toMatchObject({ rule: 4, status: 'met-early' });
    expect(judge(makeCase({ latest: at(2024.9, 100), overdue: true })).status).toBe('met-early');
  });

  test('is met by a value from after the deadline, without a pace', () => {
    expect(judge(makeCase({ latest: at(2026, 101) }))).toMatchObject({ status: 'met', pace: null });
  });

  test('is met without a deadline', () => {
    expect(judge(makeCase({ latest: at(2023, 100), deadline: null })).status).toBe('met');
  });

  test('says so when only the starting point meets the goal', () => {
    const start = at(2020, 100);
    expect(judge(makeCase({ latest: start, baseline: start }))).toMatchObject({
      status: 'met-early',
      reason: 'baseline-only',
    });
  });

  test('slips when an earlier value met the goal, before any other rule', () => {
    const input = makeCase({ latest: at(2025, 99), earlier: [at(2023, 101)], overdue: true });
    expect(judge(input)).toMatchObject({ rule: 4, status: 'slipped' });
  });

  test('does not slip on a bound that does not prove the fall', () => {
    const input = makeCase({ latest: at(2023, { lo: 90, hi: null }), earlier: [at(2022, 101)] });
    expect(judge(input).status).not.toBe('slipped');
  });

  test('is met early with a target equal to its baseline as long as it holds, and slips below', () => {
    expect(judge(makeCase({ baseline: at(2020, 100), latest: at(2023, 100) })).status).toBe('met-early');
    expect(judge(makeCase({ baseline: at(2020, 100), latest: at(2023, 99) })).status).toBe('slipped');
  });
});

describe('judge, after the deadline', () => {
  test('is missed by a final value for the deadline or later', () => {
    expect(judge(makeCase({ latest: at(2025, 99), overdue: true }))).toMatchObject({
      rule: 5,
      status: 'missed',
    });
    expect(judge(makeCase({ latest: at(2027, 99), overdue: true })).status).toBe('missed');
  });

  test('is missed by the final value even when a provisional one came later', () => {
    const input = makeCase({ latest: at(2025.5, 99, false), earlier: [at(2025, 98)], overdue: true });
    expect(judge(input).status).toBe('missed');
  });

  test.each<[string, Reading, string | null]>([
    ['a provisional value', at(2025, 99, false), 'provisional-only'],
    ['a lower bound', at(2025, { lo: 90, hi: null }), 'bound-only'],
    ['an older value', at(2024, 90), null],
  ])('awaits a final figure with %s', (_, latest, reason) => {
    expect(judge(makeCase({ latest, overdue: true }))).toMatchObject({
      rule: 6,
      status: 'awaiting-final-figure',
      reason,
    });
  });

  test('is missed by a final value even in a period without length', () => {
    expect(judge(makeCase({ baseline: at(2025, 0), latest: at(2026, 50) }))).toMatchObject({
      status: 'missed',
      pace: null,
    });
  });

  test('keeps the last known pace, without a step needed', () => {
    const { pace } = judge(makeCase({ latest: at(2024, 40), overdue: true }));
    expect(pace).toMatchObject({ ratio: 0.5, neededPerYear: null });
  });

  test('needs no step from a value that is already at the deadline', () => {
    expect(judge(makeCase({ latest: at(2025, 40, false) })).pace).toMatchObject({ neededPerYear: null });
    expect(judge(makeCase({ latest: at(2026, 40, false) })).pace).toMatchObject({ neededPerYear: null });
  });

  test('awaits a figure, without pace, when nothing is newer than the start', () => {
    const start = at(2020, 10);
    expect(judge(makeCase({ latest: start, baseline: start, overdue: true }))).toMatchObject({
      status: 'awaiting-final-figure',
      reason: 'baseline-only',
      pace: null,
    });
  });
});

describe('judge, without a pace', () => {
  const start = at(2020, 10);
  test.each<[string, Partial<Case>, string | null]>([
    ['one value and no baseline', { baseline: null }, null],
    ['nothing newer than the baseline', { latest: start, baseline: start }, 'baseline-only'],
    ['a period without length', { baseline: at(2025, 0), latest: at(2026, 50, false) }, null],
    [
      'a goal of more than the baseline itself',
      { goal: { ...atLeast(50), comparator: '>' }, baseline: at(2020, 50), latest: at(2023, 50) },
      null,
    ],
    ['a lower bound that proves no class', { latest: at(2023, { lo: 40, hi: null }) }, 'bound-only'],
    ['an upper bound that proves no class', { latest: at(2023, { lo: null, hi: 40 }) }, 'bound-only'],
    ['a baseline that is only a bound', { baseline: at(2020, { lo: 1, hi: null }) }, 'bound-only'],
  ])('leaves the trend unknown for %s', (_, changes, reason) => {
    expect(judge(makeCase(changes))).toMatchObject({ rule: 7, status: 'trend-unknown', reason, pace: null });
  });
});

describe('judge, with bounds', () => {
  test('lets a lower bound prove met and on pace', () => {
    expect(judge(makeCase({ latest: at(2025, { lo: 100, hi: null }), overdue: true })).status).toBe('met');
    expect(judge(makeCase({ latest: at(2023, { lo: 60, hi: null }) }))).toMatchObject({
      status: 'on-pace',
      pace: { attained: 0.6 },
    });
  });

  test('lets an upper bound prove missed and moving away', () => {
    expect(judge(makeCase({ latest: at(2025, { lo: null, hi: 99 }), overdue: true })).status).toBe('missed');
    const falling = makeCase({ baseline: at(2020, 50), latest: at(2023, { lo: null, hi: 40 }) });
    expect(judge(falling).status).toBe('moving-away');
  });

  test('gives "about" a class only where both ends lead to it', () => {
    expect(judge(makeCase({ latest: at(2023, { lo: 49, hi: 51 }) })).status).toBe('behind');
    expect(judge(makeCase({ latest: at(2023, { lo: 56, hi: 58 }) }))).toMatchObject({ reason: 'bound-only' });
  });
});

/** From worse to better; statuses of one line are not ranked against each other. */
const order: Partial<Record<Status, number>> = {
  missed: 0,
  slipped: 0,
  'moving-away': 0,
  'far-behind': 1,
  behind: 2,
  'too-early': 3,
  'trend-unknown': 3,
  'awaiting-final-figure': 3,
  'on-pace': 4,
  'met-early': 5,
  met: 5,
};

const value = fc.double({ min: 0, max: 200, noNaN: true });
const time = fc.double({ min: 2018, max: 2028, noNaN: true });
const anyCase = fc
  .record({
    goal: value,
    y0: fc.option(value),
    t0: time,
    t: time,
    final: fc.boolean(),
    overdue: fc.boolean(),
  })
  .filter(({ t0, t }) => t > t0);

describe('judge, for any numbers', () => {
  test('never gives a worse status for more', () => {
    fc.assert(
      fc.property(anyCase, value, value, ({ goal, y0, t0, t, final, overdue }, a, b) => {
        const status = (y: number): number =>
          order[
            judge(
              makeCase({
                goal: atLeast(goal),
                baseline: y0 === null ? null : at(t0, y0),
                latest: at(t, y, final),
                overdue,
              }),
            ).status
          ] ?? Number.NaN;
        expect(status(Math.max(a, b))).toBeGreaterThanOrEqual(status(Math.min(a, b)));
      }),
    );
  });

  test('never calls a lower bound missed, slipped or behind', () => {
    fc.assert(
      fc.property(anyCase, value, ({ goal, y0, t0, t, final, overdue }, lo) => {
        const baseline = y0 === null ? null : at(t0, y0);
        const latest = at(t, { lo, hi: null }, final);
        const { status } = judge(makeCase({ goal: atLeast(goal), baseline, latest, overdue }));
        expect(['missed', 'slipped', 'behind', 'far-behind', 'moving-away']).not.toContain(status);
      }),
    );
  });
});
