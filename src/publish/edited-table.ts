import { type Column, type TableName, tableOf } from '../../scripts/schema.ts';
import { schemaWords } from '../../scripts/schema-words.ts';
import type { Cell, PublishedColumn, PublishedRow, PublishedTable } from './published-table.ts';

/** Lists of `codes` that explain the columns whose values the engine knows, by table and column. */
const closedLists: Readonly<Record<string, string>> = {
  'regions.level': 'region_level',
  'indicators.kind': 'indicator_kind',
  'sources.reliability': 'reliability',
  'targets.comparator': 'comparator',
  'targets.status': 'target_status',
  'observations.basis': 'basis',
  'observations.bound': 'bound',
  'observations.status': 'observation_status',
  'commitments.comparator': 'comparator',
};

function publishedColumn(table: TableName, name: string, column: Column): PublishedColumn {
  const zh: Readonly<Record<string, string>> = schemaWords[table].zh;
  const codes = closedLists[`${table}.${name}`] ?? ('codes' in column ? column.codes : undefined);
  return {
    name,
    about: { zh: zh[name] ?? '', en: column.about },
    type: column.type,
    required: column.required,
    missing: column.required ? null : (column.missing ?? 'not-applicable'),
    ...('unit' in column && { unit: column.unit }),
    ...('min' in column && column.min !== undefined && { min: column.min }),
    ...('values' in column && column.values && { values: column.values }),
    ...(codes && { codes }),
    ...('refersTo' in column && column.refersTo && { refersTo: column.refersTo }),
  };
}

function publishedCell(value: Cell | undefined): Cell {
  const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return isEmpty ? null : value;
}

/** A table that people edit, as it is published: its columns in the order of the schema, empty cells as null. */
export function editedTable(name: TableName, rows: readonly object[]): PublishedTable {
  const { key, columns } = tableOf(name);
  const names = Object.keys(columns);
  const publish = (row: object): PublishedRow =>
    Object.fromEntries(names.map((column) => [column, publishedCell((row as Record<string, Cell>)[column])]));
  return {
    name,
    title: schemaWords[name].title,
    row: schemaWords[name].row,
    isDerived: false,
    key,
    columns: Object.entries(columns).map(([column, described]) => publishedColumn(name, column, described)),
    rows: rows.map(publish),
  };
}
