import type { CellChange, ReleaseRecord } from '../types.ts';
import { compareVersions } from '../version.ts';

/** A number that changed between releases. */
export interface NumberHistory {
  table: string;
  row_id: string;
  regions: readonly string[];
  indicator: string;
  /** Its values in the releases from the last one before it changed, the earliest first. */
  steps: { version: string; value: string }[];
}

interface NumberChange extends CellChange {
  table: string;
  record: ReleaseRecord;
}

const numbered = new Set(['targets', 'observations']);

/** The changed numbers of the releases, the earliest release first. */
function numberChanges(records: readonly ReleaseRecord[]): NumberChange[] {
  return records
    .toSorted((a, b) => compareVersions(a.version, b.version))
    .flatMap((record) =>
      record.changes.tables
        .filter(({ table }) => numbered.has(table))
        .flatMap(({ table, changed }) => changed.map((change) => ({ ...change, table, record })))
        .filter(({ column }) => column === 'value'),
    );
}

function historyOf(changes: readonly NumberChange[]): NumberHistory[] {
  const [first] = changes;
  if (!first) return [];
  const { table, row_id, regions, indicator, record, before } = first;
  const steps = changes.map((change) => ({ version: change.record.version, value: change.after }));
  return [
    { table, row_id, regions, indicator, steps: [{ version: record.previous, value: before }, ...steps] },
  ];
}

/** Every published number that a release changed, with its values release by release. */
export function numberHistories(records: readonly ReleaseRecord[]): NumberHistory[] {
  const groups = Map.groupBy(numberChanges(records), ({ table, row_id }) => `${table}/${row_id}`);
  return [...groups.values()].flatMap(historyOf);
}
