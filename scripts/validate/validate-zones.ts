import { firstDay, lastDay } from '../partial-date.ts';
import { type Finding, problem } from '../problem.ts';
import type { ReadTables } from '../read/read-table.ts';
import { rowsBy, soundRows } from './sound-rows.ts';

/** Zones that start before the cycle of their programme or end after it, whatever day of an unfinished date is
 *  meant. An open cycle sets no limit. */
export function* validateZones({ zones, programmes }: ReadTables): Generator<Finding> {
  const byId = rowsBy(programmes, 'programme');
  for (const [row, { zone_id, programme, start, end }] of soundRows(zones)) {
    const { cycle_start = '', cycle_end = '' } = byId.get(programme) ?? {};
    const early = start !== '' && lastDay(start) < firstDay(cycle_start);
    const late = end !== '' && cycle_end !== '' && firstDay(end) > lastDay(cycle_end);
    if (!early && !late) continue;
    const field = early ? 'start' : 'end';
    const cycle = `${cycle_start || '…'} to ${cycle_end || '…'}`;
    const hint = `${field}: write a date within the cycle of ${programme}, ${cycle}`;
    yield problem('zones', { row, field }, `zone outside the cycle of its programme: ${zone_id}`, hint);
  }
}
