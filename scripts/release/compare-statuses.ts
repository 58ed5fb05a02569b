import type { Assessment, PartialDate, StatusChange, Tables } from '../../src/types.ts';
import { derive } from '../derive.ts';

/** Typed tables and the day on which they are judged. */
export interface JudgedState {
  tables: Tables;
  day: PartialDate;
}

function byTarget(assessments: readonly Assessment[]): Map<string, Assessment> {
  return new Map(assessments.map((row) => [row.target_id, row]));
}

/**
 * The targets whose status differs, both states judged anew by the present rules, each on its own day. What
 * time alone explains is told apart: the earlier tables are judged on the later day as well.
 */
export function compareStatuses(before: JudgedState, after: JudgedState): StatusChange[] {
  const old = byTarget(derive(before.tables, before.day));
  const aged = byTarget(derive(before.tables, after.day));
  const now = byTarget(derive(after.tables, after.day));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((target_id) => {
    const [earlier, later] = [old.get(target_id), now.get(target_id)];
    const row = later ?? earlier;
    if (!row || earlier?.status === later?.status) return [];
    return {
      target_id,
      region_code: row.region_code,
      indicator: row.indicator,
      before: earlier?.status ?? ('' as const),
      after: later?.status ?? ('' as const),
      because: later && aged.get(target_id)?.status === later.status ? ('day' as const) : ('data' as const),
    };
  });
}
