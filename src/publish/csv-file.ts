import Papa from 'papaparse';
import { cellText, type PublishedTable } from './published-table.ts';

/**
 * A table as CSV after RFC 4180: UTF-8 without a byte-order mark, a header, CRLF after every line, quotes only
 * where they are needed. A missing value is an empty cell, a list has `;` between its items.
 */
export function csvFile({ columns, rows }: PublishedTable): string {
  const names = columns.map(({ name }) => name);
  const data = rows.map((row) => names.map((name) => cellText(row[name] ?? null)));
  return `${Papa.unparse([names, ...data], { newline: '\r\n' })}\r\n`;
}
