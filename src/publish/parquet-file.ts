import { type BasicType, parquetWriteBuffer } from 'hyparquet-writer';
import { type Cell, cellText, type PublishedColumn, type PublishedTable } from './published-table.ts';

function typeOf({ type }: PublishedColumn): BasicType {
  if (type === 'number') return 'DOUBLE';
  if (type === 'integer') return 'INT32';
  return type === 'boolean' ? 'BOOLEAN' : 'STRING';
}

function storedValue(cell: Cell): string | number | boolean | null {
  return cell !== null && typeof cell === 'object' ? cellText(cell) : cell;
}

/**
 * A table as Parquet (snappy): the columns and the text of the CSV file, numbers as DOUBLE or INT32, missing
 * values as null. The same table gives the same bytes.
 */
export function parquetFile({ columns, rows }: PublishedTable): Uint8Array<ArrayBuffer> {
  const buffer = parquetWriteBuffer({
    columnData: columns.map((column) => ({
      name: column.name,
      type: typeOf(column),
      nullable: !column.required,
      data: rows.map((row) => storedValue(row[column.name] ?? null)),
    })),
    createdBy: 'hyparquet',
  });
  return new Uint8Array(buffer);
}
