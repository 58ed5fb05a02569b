import { nearestName } from '../nearest-name.ts';
import { type Finding, problem } from '../problem.ts';
import type { ReadTables } from '../read/read-table.ts';
import { type TableName, tableNames, tableOf } from '../schema.ts';
import { soundRows } from './sound-rows.ts';

function isTable(name: string): name is TableName {
  return tableNames.some((known) => known === name);
}

function unknown(row: number, field: string, text: string, known: readonly string[]): Finding {
  const nearest = nearestName(text, known);
  const hint = `${field}: write one of ${known.join(' ')}${nearest ? `; nearest: ${nearest}` : ''}`;
  return problem('corrections', { row, field }, `unknown ${field}: ${text}`, hint);
}

/** Corrections of a table or column that does not exist. The row may be gone: a correction can remove it. */
export function* validateCorrections({ corrections }: ReadTables): Generator<Finding> {
  for (const [row, { table, column }] of soundRows(corrections)) {
    if (!isTable(table)) yield unknown(row, 'table', table, tableNames);
    else if (!(column in tableOf(table).columns))
      yield unknown(row, 'column', column, Object.keys(tableOf(table).columns));
  }
}
