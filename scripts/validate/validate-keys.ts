import { type Finding, problem } from '../problem.ts';
import type { ReadTables } from '../read/read-table.ts';
import { type TableName, tableNames, tableOf } from '../schema.ts';
import { cellOf } from './sound-rows.ts';

/** Rows that share the text of the given columns with an earlier row. Rows whose first column is empty pass. */
function* duplicates(tables: ReadTables, name: TableName, fields: readonly string[]): Generator<Finding> {
  const table = tables[name];
  const [first = ''] = fields;
  const seen = new Map<string, number>();
  for (const [index, row] of table.rows.entries()) {
    if (cellOf(row, first) === '') continue;
    const key = fields.map((field) => cellOf(row, field)).join(' ');
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, index);
    else {
      const message = `duplicate ${fields.join(', ')}: ${key} (also on line ${table.line(earlier)})`;
      yield problem(
        name,
        { row: index, field: first },
        message,
        `${first}: change or remove one of the two rows`,
      );
    }
  }
}

/** Rows with the key of another row, in every table, and two regions in one cell of a tile grid. */
export function* validateKeys(tables: ReadTables): Generator<Finding> {
  for (const name of tableNames)
    if (tables[name].readable) yield* duplicates(tables, name, tableOf(name).key);
  if (tables.tiles.readable) yield* duplicates(tables, 'tiles', ['grid', 'col', 'row']);
}
