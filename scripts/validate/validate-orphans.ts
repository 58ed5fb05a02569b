import { type Finding, warning } from '../problem.ts';
import type { ReadTables } from '../read/read-table.ts';
import { references, tableNames } from '../schema.ts';
import { cellOf, soundRows } from './sound-rows.ts';

/** The sources that any row names. */
function usedSources(tables: ReadTables): Set<unknown> {
  const used = new Set<unknown>();
  for (const name of tableNames)
    for (const { field, refersTo } of references(name)) {
      if (refersTo !== 'sources') continue;
      for (const row of tables[name].rows) for (const id of [cellOf(row, field)].flat()) used.add(id);
    }
  return used;
}

/** Sources that no row names. */
export function* validateOrphans(tables: ReadTables): Generator<Finding> {
  const used = usedSources(tables);
  for (const [row, { source_id }] of soundRows(tables.sources)) {
    if (used.has(source_id)) continue;
    const hint = 'source_id: name it in the row it belongs to, or remove it';
    yield warning('sources', { row, field: 'source_id' }, `source used by no row: ${source_id}`, hint);
  }
}
