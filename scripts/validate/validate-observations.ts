import type { Observation } from '../../src/types.ts';
import { lastDay } from '../partial-date.ts';
import { type Finding, problem } from '../problem.ts';
import type { ReadTables } from '../read/read-table.ts';
import { type Indexed, seriesOf } from './sound-rows.ts';

type Found = Indexed<'observations'>;

/** Whether two rows are known to contradict each other. */
function conflict(a: Observation, b: Observation): boolean {
  return a.conflict_id !== '' && a.conflict_id === b.conflict_id;
}

/** What tells the observations of one region and indicator apart. */
function identity({ period_start, period_end, basis, scope, as_of, status }: Observation): string {
  return [period_start, period_end, basis, scope, as_of, status].join(' ');
}

/** Rows that report the same thing as an earlier row without naming the conflict. */
function* duplicates({ observations }: ReadTables): Generator<Finding> {
  for (const group of seriesOf(observations, () => true, identity))
    for (const [position, [index, row]] of group.entries()) {
      const twin = group.slice(0, position).find(([, other]) => !conflict(row, other));
      if (!twin) continue;
      const line = observations.line(twin[0]);
      const what = `${row.region_code} ${row.indicator} ${row.period_end}`;
      const hint = 'conflict_id: remove one of the two rows, or give both one conflict_id';
      const at = { row: index, field: 'observation_id' };
      yield problem('observations', at, `duplicate observation: ${what} (also on line ${line})`, hint);
    }
}

/** Whether a row is an exact total since some start, of a period that is over. */
function isTotal({ basis, bound, status }: Observation): boolean {
  return basis === 'cumulative' && bound === 'exact' && status !== 'partial' && status !== 'planned';
}

/** The row of the series that has a higher value and an earlier end. */
function higherBefore([, row]: Found, series: readonly Found[]): Found | undefined {
  const end = lastDay(row.period_end);
  return series.find(
    ([, other]) => other.value > row.value && lastDay(other.period_end) < end && !conflict(row, other),
  );
}

/** Exact totals since one start that get smaller with time. */
function* falls({ observations }: ReadTables): Generator<Finding> {
  for (const series of seriesOf(observations, isTotal, (row) => `${row.scope} ${row.period_start}`))
    for (const found of series) {
      const before = higherBefore(found, series);
      if (!before) continue;
      const [index, { value, period_end }] = found;
      const [earlier, high] = before;
      const line = observations.line(earlier);
      const message = `cumulative series falls: ${value} to ${period_end} after ${high.value} to ${high.period_end} (line ${line})`;
      const hint =
        'value: check both figures; where sources contradict each other, give both one conflict_id';
      yield problem('observations', { row: index, field: 'value' }, message, hint);
    }
}

/** Observations that repeat another, and cumulative series that fall. */
export function* validateObservations(tables: ReadTables): Generator<Finding> {
  yield* duplicates(tables);
  yield* falls(tables);
}
