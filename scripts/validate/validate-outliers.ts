import type { Observation } from '../../src/types.ts';
import { lastDay } from '../partial-date.ts';
import { type Finding, warning } from '../problem.ts';
import type { ReadTables } from '../read/read-table.ts';
import { groupRows } from './sound-rows.ts';

type Member = { index: number; row: Observation };

/** More than this many times every neighbour is worth a second look. */
const factor = 2;

/** The rows of the nearest period before or after, in a series sorted by time. */
function neighbours(series: readonly Member[], at: number, step: 1 | -1): Member[] {
  const end = series[at]?.row.period_end;
  let next = at + step;
  while (series[next]?.row.period_end === end && series[next]) next += step;
  const found = series[next]?.row.period_end;
  const rows: Member[] = [];
  for (; series[next] && series[next]?.row.period_end === found; next += step)
    rows.push(series[next] as Member);
  return rows;
}

function* outliers(series: readonly Member[]): Generator<Finding> {
  for (const [at, { index, row }] of series.entries()) {
    const beside = [...neighbours(series, at, -1), ...neighbours(series, at, 1)].map(
      (member) => member.row.value,
    );
    if (beside.length === 0 || row.value <= factor * Math.max(...beside)) continue;
    const message = `value more than twice its neighbours: ${row.value} beside ${beside.join(' and ')}`;
    yield warning(
      'observations',
      { row: index, field: 'value' },
      message,
      'value: check the figure and its unit',
    );
  }
}

/** Observations more than twice as high as those before and after them in the series of the same region,
 *  indicator, basis and scope. Cumulative series are meant to grow and are left out. */
export function* validateOutliers({ observations }: ReadTables): Generator<Finding> {
  const groups = groupRows<'observations'>(
    observations,
    ({ region_code, indicator, basis, scope, status }) =>
      basis === 'cumulative' || status === 'planned' || status === 'partial'
        ? null
        : [region_code, indicator, basis, scope].join(' '),
  );
  for (const [, group] of groups)
    yield* outliers(
      group.toSorted((a, b) => (lastDay(a.row.period_end) < lastDay(b.row.period_end) ? -1 : 1)),
    );
}
