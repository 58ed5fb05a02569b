import { createHash } from 'node:crypto';
import { csvFile } from './csv-file.ts';
import { jsonFile } from './json-file.ts';
import { parquetFile } from './parquet-file.ts';
import type { PublishedTable } from './published-table.ts';
import { spreadsheetFile } from './spreadsheet-file.ts';

/** The forms in which a table is published, by the ending of the file. */
export const formats = ['csv', 'xlsx', 'json', 'parquet'] as const;
export type Format = (typeof formats)[number];

export const mediaTypes: Readonly<Record<Format, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
};

/** A file as it is published. */
export interface PublishedFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the bytes in hexadecimal digits. */
  sha256: string;
}

const encoder = new TextEncoder();

const writers: Readonly<Record<Format, (table: PublishedTable) => Uint8Array<ArrayBuffer>>> = {
  csv: (table) => encoder.encode(csvFile(table)),
  xlsx: spreadsheetFile,
  json: (table) => encoder.encode(jsonFile(table)),
  parquet: parquetFile,
};

const written = new WeakMap<PublishedTable, Map<Format, PublishedFile>>();

/** A table as a file; it is written once however often it is asked for. */
export function publishedFile(table: PublishedTable, format: Format): PublishedFile {
  const files = written.get(table) ?? new Map<Format, PublishedFile>();
  written.set(table, files);
  const known = files.get(format);
  if (known) return known;
  const bytes = writers[format](table);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { name: `${table.name}.${format}`, bytes, sha256 };
  files.set(format, file);
  return file;
}
