import type { PublishedTable } from './published-table.ts';

/** A table as a JSON array with one row a line; a missing value is null, a list an array. */
export function jsonFile({ rows }: PublishedTable): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
