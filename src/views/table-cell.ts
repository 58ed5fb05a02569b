import { paths } from '../paths.ts';
import type { PublishedColumn } from '../publish/published-table.ts';

/** Pages that the keys of some tables have; `#` stands for the key. */
const pagesOf: Readonly<Partial<Record<string, string>>> = {
  regions: paths.region('#'),
  indicators: paths.indicator('#'),
  sources: paths.source('#'),
};

/** Columns that are the key of a table with pages, by table. */
const ownKeys: Readonly<Partial<Record<string, string>>> = {
  regions: 'code',
  indicators: 'id',
  sources: 'source_id',
};

/** The path of the page that a cell of the column leads to, with `#` in the place of the cell; '' for none. */
export function cellPath(table: string, { name, type, refersTo }: PublishedColumn): string {
  if (type === 'list') return '';
  return pagesOf[refersTo ?? ''] ?? (ownKeys[table] === name ? (pagesOf[table] ?? '') : '');
}
