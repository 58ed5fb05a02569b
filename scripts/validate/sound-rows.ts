import type { ReadTable, ReadTables } from '../read/read-table.ts';
import type { Row, TableName } from '../schema.ts';

/** The rows whose every cell could be read, with their index. */
export function* soundRows<K extends TableName>({ rows, broken }: ReadTable<K>): Generator<[number, Row<K>]> {
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (row && !broken.has(index)) yield [index, row];
  }
}

/** The rows of a table by the text of one column; of several with the same text the first one counts. */
export function rowsBy<K extends TableName>(
  { rows }: ReadTable<K>,
  field: keyof Row<K>,
): Map<string, Row<K>> {
  const found = new Map<string, Row<K>>();
  for (const row of rows) {
    const key = String(row[field]);
    if (!found.has(key)) found.set(key, row);
  }
  return found;
}

/** A cell of any table by the name of its column. */
export function cellOf(row: Row<TableName>, field: string): unknown {
  return (row as unknown as Record<string, unknown>)[field];
}

/** Each row put with those of the same key; rows with key null are left out. */
export function groupRows<K extends TableName>(
  table: ReadTables[K],
  key: (row: Row<K>) => string | null,
): Map<string, { index: number; row: Row<K> }[]> {
  const groups = new Map<string, { index: number; row: Row<K> }[]>();
  for (const [index, row] of soundRows(table as ReadTable<K>)) {
    const name = key(row);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push({ index, row });
    else groups.set(name, [{ index, row }]);
  }
  return groups;
}
