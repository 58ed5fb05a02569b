import type { ReadTable } from '../read/read-table.ts';
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

/** A row with its index in the table. */
export type Indexed<K extends TableName> = [index: number, row: Row<K>];

/**
 * The rows of each region and indicator that `keep` lets pass, split further by `key`. In two steps, so that
 * the keys of a million rows never stand in memory together.
 */
export function* seriesOf<K extends 'targets' | 'observations'>(
  table: ReadTable<K>,
  keep: (row: Row<K>) => boolean,
  key: (row: Row<K>) => string,
): Generator<Indexed<K>[]> {
  const kept = soundRows(table).filter(([, row]) => keep(row));
  const measures = Map.groupBy(kept, ([, row]) => `${row.region_code} ${row.indicator}`);
  for (const rows of measures.values()) yield* Map.groupBy(rows, ([, row]) => key(row)).values();
}
