import { type Finding, problem } from '../problem.ts';
import type { ReadTables } from '../read/read-table.ts';
import { soundRows } from './sound-rows.ts';

/** Phases that belong neither to a plan nor to a programme. */
export function* validatePhases({ phases }: ReadTables): Generator<Finding> {
  for (const [row, { phase_id, plan, programme }] of soundRows(phases)) {
    if (plan !== '' || programme !== '') continue;
    const hint = 'plan: write the plan or the programme it belongs to';
    yield problem('phases', { row, field: 'plan' }, `phase of no plan and no programme: ${phase_id}`, hint);
  }
}
