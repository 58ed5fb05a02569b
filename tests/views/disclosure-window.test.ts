import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/types.ts';
import { figuresFor, isInside, isWhole } from '../../src/views/disclosure-window.ts';

const plan = { period_start: '2021', period_end: '2025' };

function figure(
  period_start: string,
  period_end: string,
  status: Observation['status'] = 'final',
): Observation {
  return {
    observation_id: `o-${period_start}-${period_end}`,
    region_code: '990000',
    indicator: 'seats',
    period_start,
    period_end,
    as_of: '',
    basis: period_start === period_end ? 'annual' : 'cumulative',
    value: 100,
    bound: 'exact',
    status,
    scope: 'public',
    source_id: 's',
    as_written: '',
    note: '',
    also_source_ids: [],
    conflict_id: '',
  };
}

const idsFor = (rows: Observation[], window?: typeof plan) =>
  figuresFor(window, rows).map(({ observation_id }) => observation_id);

describe('isInside', () => {
  it.each([
    ['2021', '2025', true],
    ['2023', '2023', true],
    ['2021-09', '2022-08', true],
    ['2020', '2024', false],
    ['2025', '2026', false],
    ['', '2023', false],
  ])('%s to %s: %s', (start, end, expected) => {
    expect(isInside(plan, figure(start, end))).toBe(expected);
  });
});

describe('isWhole', () => {
  it.each([
    ['2021', '2025', true],
    ['2021-01', '2025-12', true],
    ['2021-01-01', '2025-12-31', true],
    ['2021-09', '2025-08', false],
    ['2020', '2025', false],
    ['2025', '2025', false],
  ])('%s to %s: %s', (start, end, expected) => {
    expect(isWhole(plan, figure(start, end))).toBe(expected);
  });

  it('is no announced figure', () => {
    expect(isWhole(plan, figure('2021', '2025', 'planned'))).toBe(false);
  });
});

describe('figuresFor', () => {
  const [whole, year, before, across] = [
    figure('2021', '2025'),
    figure('2025', '2025'),
    figure('2016', '2020'),
    figure('2020', '2024'),
  ] as const;

  it('prefers the whole window to its newest year', () => {
    expect(idsFor([year, whole, before], plan)).toEqual([whole.observation_id]);
  });

  it('names the newest figure in the window', () => {
    expect(idsFor([figure('2022', '2022'), before, year], plan)).toEqual([year.observation_id]);
  });

  it('adds a newer figure that reaches over the edge of the window', () => {
    const first = figure('2021', '2021');
    expect(idsFor([first, across], plan)).toEqual([first.observation_id, across.observation_id]);
  });

  it('falls back to the newest of all, also without a window', () => {
    expect(idsFor([before, figure('2015', '2015')], plan)).toEqual([before.observation_id]);
    expect(idsFor([before, year])).toEqual([year.observation_id]);
  });

  it('is empty when everything is only announced', () => {
    expect(idsFor([figure('2021', '2025', 'planned')], plan)).toEqual([]);
  });
});
