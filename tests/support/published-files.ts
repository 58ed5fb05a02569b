import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { distDir } from './dist-dir.ts';

/** The bytes of a file of the data as it was built: `observations.csv`. */
export function publishedBytes(file: string): Buffer {
  return readFileSync(join(distDir, 'data', file));
}

/** A JSON file of the built site, by its address. */
export function builtJson<T>(address: string): T {
  return JSON.parse(readFileSync(join(distDir, address), 'utf8')) as T;
}

/** The rows of a published CSV, every cell as text. */
export function publishedRows(name: string): Record<string, string>[] {
  const text = publishedBytes(`${name}.csv`).toString('utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}
