import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { AuthorError } from './author-error.ts';

/**
 * Rows of a CSV file as text, by column name. Throws an `AuthorError` when the file is missing, lacks one of
 * the columns, or has a row of another length.
 */
export function readRows<Column extends string>(
  file: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const fail = (message: string, hint: string): never => {
    throw new AuthorError([{ at: file, message, hint }]);
  };
  if (!existsSync(file)) fail('file not found', `make it with the columns ${columns.join(',')}`);
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  const missing = columns.filter((column) => !meta.fields?.includes(column));
  if (missing.length > 0) fail(`missing column: ${missing.join(', ')}`, 'add it to the first line');
  const [ragged] = errors.filter(({ type }) => type !== 'Delimiter');
  if (ragged) fail(`row ${(ragged.row ?? 0) + 1}: ${ragged.message}`, 'give every row all the columns');
  return data as Record<Column, string>[];
}
