import Papa from 'papaparse';
import { type FileRow, fileColumns } from './rows.ts';

/** Rows as CSV after RFC 4180: UTF-8 without a byte-order mark, CRLF, a header also where there is no row. */
export function rowsCsv(rows: readonly FileRow[]): string {
  const fields = fileColumns.map(({ name }) => name);
  const data = rows.map((row) => fields.map((name) => row[name]));
  return `${Papa.unparse({ fields, data }, { newline: '\r\n' })}\r\n`;
}
