import { describe, expect, test } from 'vitest';
import { timeAtEnd, timeAtStart } from '../../src/method/fractional-year.ts';
import { referenceTime } from '../../src/method/reference-time.ts';
import type { ObservationStatus } from '../../src/types.ts';

describe('timeAtStart', () => {
  test.each([
    ['2021', 2021],
    ['2021-01', 2021],
    ['2021-01-01', 2021],
    ['2022-09', 2022 + 243 / 365],
    ['2024-03', 2024 + 60 / 366],
    ['', null],
  ])('of "%s" is %d', (date, time) => {
    expect(timeAtStart(date)).toBe(time);
  });
});

describe('timeAtEnd', () => {
  test.each([
    ['2025', 2026],
    ['2025-12', 2026],
    ['2025-12-31', 2026],
    ['2024-02', 2024 + 60 / 366],
    ['2024-02-29', 2024 + 60 / 366],
    ['2023-02', 2023 + 59 / 365],
    ['2023-03-15', 2023 + 74 / 365],
    ['', null],
  ])('of "%s" is %d', (date, time) => {
    expect(timeAtEnd(date)).toBe(time);
  });

  test('of one month is the start of the next', () => {
    expect(timeAtEnd('2022-08')).toBe(timeAtStart('2022-09'));
  });

  test.each(['--09', '2025/12', '25'])('throws on "%s"', (text) => {
    expect(() => timeAtEnd(text)).toThrow(`not a date: ${text}`);
  });
});

describe('referenceTime', () => {
  test.each<[ObservationStatus, string, string, number | null]>([
    ['final', '2025', '2025-06', 2026],
    ['final', '2025', '2026-01-19', 2026],
    ['provisional', '2025', '2025-12-31', 2026],
    ['provisional', '2025', '2025-06', 2025 + 181 / 365],
    ['provisional', '2023', '2024-02', 2024],
    ['provisional', '2025', '', 2026],
    ['partial', '2025', '2025-08', 2025 + 243 / 365],
    ['final', '', '', null],
  ])('of a %s figure for %s told %s is %d', (status, period_end, as_of, time) => {
    expect(referenceTime({ status, period_end, as_of } as Parameters<typeof referenceTime>[0])).toBe(time);
  });
});
