import type { CellChange, RowChange, TableChanges } from '../../src/types.ts';
import { type TableName, tableNames } from '../schema.ts';
import { regionsOf, type State, type TableState } from './table-state.ts';

/** The history of the data is not a part of what it tells. */
const history: readonly TableName[] = ['releases', 'corrections'];

const nothing: TableState = { columns: [], rows: new Map() };

type Cells = Record<string, string>;

function rowChange(name: TableName, row_id: string, row: Cells): RowChange {
  const indicator = name === 'indicators' ? (row['id'] ?? '') : (row['indicator'] ?? '');
  return { row_id, regions: regionsOf(name, row), indicator };
}

/** The columns of both states whose order changed. */
function movedOf(before: string[], after: string[]): string[] {
  const kept = before.filter((name) => after.includes(name));
  const now = after.filter((name) => before.includes(name));
  return kept.filter((name, index) => now[index] !== name);
}

function compareColumns(before: TableState, after: TableState): TableChanges['columns'] {
  const [old, now] = [before.columns.map(({ name }) => name), after.columns.map(({ name }) => name)];
  const types = new Map(before.columns.map(({ name, type }) => [name, type]));
  return {
    added: now.filter((name) => !old.includes(name)),
    removed: old.filter((name) => !now.includes(name)),
    moved: movedOf(old, now),
    retyped: after.columns.flatMap(({ name, type }) =>
      types.has(name) && types.get(name) !== type ? [name] : [],
    ),
  };
}

/** The cells that differ; a row's regions and indicator are those it has now. */
function changedCells(name: TableName, before: TableState, after: TableState): CellChange[] {
  const fields = after.columns.map((column) => column.name);
  const shared = fields.filter((field) => before.columns.some((column) => column.name === field));
  return [...after.rows].flatMap(([row_id, row]) => {
    const old = before.rows.get(row_id);
    if (!old) return [];
    return shared
      .filter((field) => (old[field] ?? '') !== (row[field] ?? ''))
      .map((column) => ({
        ...rowChange(name, row_id, row),
        column,
        before: old[column] ?? '',
        after: row[column] ?? '',
      }));
  });
}

/** The rows of `from` that `other` does not have. */
function missingFrom(name: TableName, from: TableState, other: TableState): RowChange[] {
  return [...from.rows].filter(([id]) => !other.rows.has(id)).map(([id, row]) => rowChange(name, id, row));
}

function compareTables(name: TableName, before: TableState, after: TableState): TableChanges {
  return {
    table: name,
    columns: compareColumns(before, after),
    added: missingFrom(name, after, before),
    removed: missingFrom(name, before, after),
    changed: changedCells(name, before, after),
  };
}

function isChanged({ columns, added, removed, changed }: TableChanges): boolean {
  return [...Object.values(columns), added, removed, changed].some((list) => list.length > 0);
}

/** What became of each table that changed, in the order of the tables. Rows are known by their keys. */
export function compareStates(before: State, after: State): TableChanges[] {
  return tableNames
    .filter((name) => !history.includes(name))
    .map((name) => compareTables(name, before[name] ?? nothing, after[name] ?? nothing))
    .filter(isChanged);
}
