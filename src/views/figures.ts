import { observationsOf } from '../data.ts';
import { byText } from '../format.ts';
import type { Observation, Target } from '../types.ts';

/** Newest first: by the end of the period, then by the day it was told. */
export function newestFirst(rows: readonly Observation[]): Observation[] {
  return [...rows].sort(
    (a, b) =>
      byText(b.period_end, a.period_end) ||
      byText(b.period_start, a.period_start) ||
      byText(b.as_of, a.as_of) ||
      byText(a.observation_id, b.observation_id),
  );
}

/** The figures of a region for an indicator, newest first. */
export function figuresOf(regionCode: string, indicatorId: string): Observation[] {
  return newestFirst(observationsOf(regionCode).filter((row) => row.indicator === indicatorId));
}

/** The newest figure that was reported, not merely announced. */
export function latestFigure(rows: readonly Observation[]): Observation | undefined {
  return newestFirst(rows).find((row) => row.status !== 'planned');
}

/** The reported figures that lie inside the window of a flow's goal, newest first. */
export function figuresInWindow(target: Target, rows: readonly Observation[]): Observation[] {
  return newestFirst(rows).filter(
    (row) =>
      row.status !== 'planned' &&
      row.period_start.slice(0, 4) >= target.period_start.slice(0, 4) &&
      row.period_end.slice(0, 4) <= target.period_end.slice(0, 4),
  );
}

/** Figures that contradict each other, by conflict. */
export function conflictsIn(rows: readonly Observation[]): Observation[][] {
  const groups = new Map<string, Observation[]>();
  for (const row of rows) {
    if (row.conflict_id === '') continue;
    groups.set(row.conflict_id, [...(groups.get(row.conflict_id) ?? []), row]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
