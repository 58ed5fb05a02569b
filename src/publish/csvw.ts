import { tableOf } from '../../scripts/schema.ts';
import { allowedValues } from './allowed-values.ts';
import type { DataSet } from './data-set.ts';
import { datePattern } from './date-pattern.ts';
import { listSeparator, type PublishedColumn, type PublishedTable } from './published-table.ts';

const context = ['http://www.w3.org/ns/csvw', { '@language': 'en' }] as const;

/** A regular expression that matches one of some texts; the format of a string in CSVW. */
function anyOf(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\^$.*+?()[\]{}|-]/g, '\\$&')).join('|');
}

function datatype(column: PublishedColumn): string | object {
  if (column.type === 'number') return 'double';
  if (column.type === 'boolean') return { base: 'boolean', format: 'true|false' };
  if (column.type === 'day') return { base: 'date', format: 'yyyy-MM-dd' };
  const allowed = allowedValues(column);
  if (column.type === 'integer') return { base: 'integer', minimum: column.min ?? 0 };
  const pattern =
    datePattern(column.type) ??
    (allowed && column.type !== 'list' && anyOf(allowed.map((each) => each.value)));
  return pattern ? { base: 'string', format: pattern } : 'string';
}

function columnOf(column: PublishedColumn): object {
  return {
    name: column.name,
    titles: column.name,
    'dc:description': [
      { '@value': column.about.en, '@language': 'en' },
      { '@value': column.about.zh, '@language': 'zh-Hans' },
    ],
    datatype: datatype(column),
    required: column.required,
    ...(column.type === 'list' && { separator: listSeparator }),
  };
}

/** A description of one table without what only a group can say. */
function describe(table: PublishedTable, set: DataSet): object {
  const isFull = table.key.every((name) => table.columns.find((column) => column.name === name)?.required);
  return {
    url: `${table.name}.csv`,
    'dc:title': [
      { '@value': table.title.en, '@language': 'en' },
      { '@value': table.title.zh, '@language': 'zh-Hans' },
    ],
    'dc:description': [
      { '@value': table.row.en, '@language': 'en' },
      { '@value': table.row.zh, '@language': 'zh-Hans' },
    ],
    'dc:license': { '@id': set.licence.url },
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true },
    tableSchema: {
      columns: table.columns.map(columnOf),
      ...(isFull && { primaryKey: [...table.key] }),
    },
  };
}

/** The metadata of one CSV file (`<table>.csv-metadata.json`) after CSV on the Web. */
export function csvwTable(table: PublishedTable, set: DataSet): object {
  return { '@context': context, ...describe(table, set) };
}

/** Keys of other tables; CSVW allows them only within a group of tables. */
function foreignKeys({ columns }: PublishedTable): object[] {
  return columns.flatMap(({ name, type, refersTo }) =>
    refersTo && type !== 'list'
      ? [
          {
            columnReference: name,
            reference: { resource: `${refersTo}.csv`, columnReference: tableOf(refersTo).key[0] },
          },
        ]
      : [],
  );
}

/** All tables as one group (`csv-metadata.json`), with the keys that join them. */
export function csvwGroup(tables: readonly PublishedTable[], set: DataSet): object {
  return {
    '@context': context,
    'dc:title': set.title.en,
    tables: tables.map((table) => {
      const described = describe(table, set) as { tableSchema: object };
      const keys = foreignKeys(table);
      const tableSchema = { ...described.tableSchema, ...(keys.length > 0 && { foreignKeys: keys }) };
      return { ...described, tableSchema };
    }),
  };
}
