import { type Cell, cellText, type PublishedTable } from './published-table.ts';

/** Rows on a page of a table, and in a file that browsing it loads. */
export const pageSize = 50;

/** How many pages a table has; an empty one has one. */
export function pageCount({ rows }: PublishedTable): number {
  return Math.max(1, Math.ceil(rows.length / pageSize));
}

const textOf = (cell: Cell | undefined): string => cellText(cell ?? null);

/** The cells of a page as text, in the order of the columns; pages count from 1. */
export function rowsPage({ columns, rows }: PublishedTable, page: number): string[][] {
  return rows
    .slice((page - 1) * pageSize, page * pageSize)
    .map((row) => columns.map(({ name }) => textOf(row[name])));
}

/** The cells of one column as text, in the order of the rows. */
export function columnCells({ rows }: PublishedTable, column: string): string[] {
  return rows.map((row) => textOf(row[column]));
}
