import { lastDay } from '../partial-date.ts';
import { type Finding, warning } from '../problem.ts';
import type { ReadTables } from '../read/read-table.ts';
import { rowsBy, soundRows } from './sound-rows.ts';

/** Final figures whose source was published before the period they report had ended. */
export function* validateTiming({ observations, sources }: ReadTables): Generator<Finding> {
  const byId = rowsBy(sources, 'source_id');
  for (const [row, { observation_id, source_id, period_end, status }] of soundRows(observations)) {
    const published = byId.get(source_id)?.published ?? '';
    if (status !== 'final' || published === '' || lastDay(published) >= lastDay(period_end)) continue;
    const message = `source published ${published}, before the period ends ${period_end}: ${observation_id}`;
    const hint = 'status: write provisional, or name the source that has the final figure';
    yield warning('observations', { row, field: 'source_id' }, message, hint);
  }
}
