import type { Observation } from '../../src/types.ts';
import { lastDay } from '../partial-date.ts';
import { type Finding, warning } from '../problem.ts';
import type { ReadTables } from '../read/read-table.ts';
import { type Indexed, seriesOf } from './sound-rows.ts';

type Found = Indexed<'observations'>;

/** More than this many times every neighbour is worth a second look. */
const factor = 2;

/** Values of each period of a series in the order of time. */
function periodsOf(series: readonly Found[]): Found[][] {
  const periods = [...Map.groupBy(series, ([, { period_end }]) => lastDay(period_end))];
  return periods.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rows]) => rows);
}

function* outliers(series: readonly Found[]): Generator<Finding> {
  const periods = periodsOf(series);
  for (const [at, rows] of periods.entries()) {
    const beside = [periods[at - 1] ?? [], periods[at + 1] ?? []].flat().map(([, { value }]) => value);
    const limit = beside.length > 0 ? factor * Math.max(...beside) : Number.POSITIVE_INFINITY;
    for (const [row, { value }] of rows) {
      if (value <= limit) continue;
      const message = `value more than twice its neighbours: ${value} beside ${beside.join(' and ')}`;
      yield warning('observations', { row, field: 'value' }, message, 'value: check the figure and its unit');
    }
  }
}

/** Observations more than twice as high as those before and after them in the series of the same region,
 *  indicator, basis and scope. Cumulative series are meant to grow and are left out. */
export function* validateOutliers({ observations }: ReadTables): Generator<Finding> {
  const isFirm = ({ basis, status }: Observation) =>
    basis !== 'cumulative' && status !== 'planned' && status !== 'partial';
  for (const series of seriesOf(observations, isFirm, ({ basis, scope }) => `${basis} ${scope}`))
    yield* outliers(series);
}
