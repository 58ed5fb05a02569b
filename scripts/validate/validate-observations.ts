import type { Observation } from '../../src/types.ts';
import { lastDay } from '../partial-date.ts';
import { type Finding, problem } from '../problem.ts';
import type { ReadTables } from '../read/read-table.ts';
import { groupRows } from './sound-rows.ts';

interface Found {
  index: number;
  row: Observation;
}

/** Whether two rows are known to contradict each other. */
function conflict(a: Observation, b: Observation): boolean {
  return a.conflict_id !== '' && a.conflict_id === b.conflict_id;
}

/** Rows that report the same thing as an earlier row without naming the conflict. */
function* duplicates({ observations }: ReadTables): Generator<Finding> {
  const groups = groupRows<'observations'>(observations, (row) =>
    [
      row.region_code,
      row.indicator,
      row.period_start,
      row.period_end,
      row.basis,
      row.scope,
      row.as_of,
      row.status,
    ].join(' '),
  );
  for (const [, group] of groups) {
    for (const [position, { index, row }] of group.entries()) {
      const twin = group.slice(0, position).find((other) => !conflict(row, other.row));
      if (!twin) continue;
      const { region_code, indicator, period_end } = row;
      const line = observations.line(twin.index);
      const message = `duplicate observation: ${region_code} ${indicator} ${period_end} (also on line ${line})`;
      const hint = 'conflict_id: remove one of the two rows, or give both one conflict_id';
      yield problem('observations', { row: index, field: 'observation_id' }, message, hint);
    }
  }
}

/** An earlier row of the series with a higher value and an earlier end. */
function higherBefore({ row }: Found, earlier: readonly Found[]): Found | undefined {
  return earlier.find(
    (other) =>
      lastDay(other.row.period_end) < lastDay(row.period_end) &&
      other.row.value > row.value &&
      !conflict(row, other.row),
  );
}

/** Exact totals since one start that get smaller with time. */
function* falls({ observations }: ReadTables): Generator<Finding> {
  const series = groupRows<'observations'>(observations, (row) =>
    row.basis === 'cumulative' &&
    row.bound === 'exact' &&
    row.status !== 'partial' &&
    row.status !== 'planned'
      ? [row.region_code, row.indicator, row.scope, row.period_start].join(' ')
      : null,
  );
  for (const [, group] of series) {
    for (const later of group) {
      const before = higherBefore(later, group);
      if (!before) continue;
      const { value, period_end } = later.row;
      const message = `cumulative series falls: ${value} to ${period_end} after ${before.row.value} to ${before.row.period_end} (line ${observations.line(before.index)})`;
      const hint =
        'value: check both figures; where sources contradict each other, give both rows one conflict_id';
      yield problem('observations', { row: later.index, field: 'value' }, message, hint);
    }
  }
}

/** Observations that repeat another, and cumulative series that fall. */
export function* validateObservations(tables: ReadTables): Generator<Finding> {
  yield* duplicates(tables);
  yield* falls(tables);
}
