import { nearestName } from '../nearest-name.ts';
import { type Finding, problem } from '../problem.ts';
import type { ReadTables } from '../read/read-table.ts';
import { type Row, references, type TableName, tableNames, tableOf } from '../schema.ts';
import { cellOf } from './sound-rows.ts';

/** What a cell may name: keys with the words that stand beside them. */
type Known = Map<string, string[]>;

function wordsOf(row: Row<TableName>, name: TableName): string[] {
  return tableOf(name).names.map((field) => String(cellOf(row, field)));
}

function keysOf(tables: ReadTables, name: TableName): Known {
  const [key = ''] = tableOf(name).key;
  return new Map(tables[name].rows.map((row) => [String(cellOf(row, key)), wordsOf(row, name)]));
}

function codesOf(tables: ReadTables, list: string): Known {
  const rows = tables.codes.rows.filter((row) => row.list === list);
  return new Map(rows.map((row) => [row.code, wordsOf(row, 'codes')]));
}

/** The known key that is nearest to a text, by its words or by itself, as `; nearest: key words`. */
function nearestOf(text: string, known: Known): string {
  const byWord = new Map([...known].flatMap(([key, words]) => words.map((word) => [word, key] as const)));
  const key =
    byWord.get(text) ?? nearestName(text, known.keys()) ?? byWord.get(nearestName(text, byWord.keys()) ?? '');
  return key === undefined ? '' : `; nearest: ${[key, ...(known.get(key) ?? [])].join(' ')}`;
}

function* unknowns(
  tables: ReadTables,
  name: TableName,
  field: string,
  { noun, known, where }: { noun: string; known: Known; where: string },
): Generator<Finding> {
  for (const [index, row] of tables[name].rows.entries()) {
    const cell = cellOf(row, field);
    for (const item of Array.isArray(cell) ? cell : [cell]) {
      if (item === '' || known.has(item)) continue;
      const hint = () => `${field}: take it from ${where}, or add it there${nearestOf(item, known)}`;
      yield problem(name, { row: index, field }, `unknown ${noun}: ${item}`, hint);
    }
  }
}

/** Cells that name a row of another table, or a code of a list, that is not there. */
export function* validateReferences(tables: ReadTables): Generator<Finding> {
  for (const name of tableNames) {
    for (const { field, refersTo } of references(name)) {
      const { readable, path } = tables[refersTo];
      const [key = ''] = tableOf(refersTo).key;
      const target = {
        noun: tableOf(refersTo).noun,
        known: keysOf(tables, refersTo),
        where: `column ${key} of ${path}`,
      };
      if (readable) yield* unknowns(tables, name, field, target);
    }
    for (const [field, column] of Object.entries(tableOf(name).columns)) {
      if (!('codes' in column) || !column.codes || !tables.codes.readable) continue;
      const where = `list ${column.codes} of ${tables.codes.path}`;
      const list = { noun: column.codes.replaceAll('_', ' '), known: codesOf(tables, column.codes), where };
      yield* unknowns(tables, name, field, list);
    }
  }
}
