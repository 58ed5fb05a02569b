import { paths } from '../../paths.ts';
import { recordFileOf, type SourceRecords } from '../../source-record.ts';
import type { Lang } from '../../types.ts';
import type { Figure, FigureCell, StoredRows } from '../../views/figure.ts';
import type { MenuWords } from '../../views/menu-words.ts';
import { loadJson } from '../load-json.ts';

/** The records of some sources. */
export async function loadRecords(ids: readonly string[]): Promise<SourceRecords> {
  const files = [...new Set(ids.map(recordFileOf))];
  const parts = await Promise.all(files.map((file) => loadJson<SourceRecords>(paths.sourceRecords(file))));
  return Object.assign({}, ...parts) as SourceRecords;
}

/** What the menu says in a language. */
export function loadWords(lang: Lang): Promise<MenuWords> {
  return loadJson<MenuWords>(paths.menuWords(lang));
}

/** Whether a row of a page is only the id and the indicator of one in the files. */
const isShort = (row: readonly FigureCell[], columns: readonly string[]) =>
  row.length === 2 && columns.length > 2;

/** The rows behind a figure in full: those that the page does not repeat come from the files of rows. */
export async function loadTable({ table, isStored }: Figure, lang: Lang): Promise<Figure['table']> {
  const { columns, rows } = table;
  if (!isStored) return table;
  const about = new Set(
    rows.filter((row) => isShort(row, columns)).map(([, indicator]) => String(indicator)),
  );
  const files = await Promise.all(
    [...about].map((indicator) => loadJson<StoredRows>(paths.figureRows(lang, indicator))),
  );
  const stored = new Map(files.flatMap((file) => Object.entries(file.rows)));
  const all = files[0]?.columns ?? [];
  const full = (row: FigureCell[]) => {
    const found = isShort(row, columns) ? stored.get(String(row[0])) : undefined;
    return found ? columns.map((column) => found[all.indexOf(column)] ?? '') : row;
  };
  return { columns, rows: rows.map(full) };
}
