import { tableOf } from '../../scripts/schema.ts';
import { sources } from '../data.ts';
import { paths } from '../paths.ts';
import { allowedValues } from './allowed-values.ts';
import type { DataSet } from './data-set.ts';
import { datePattern } from './date-pattern.ts';
import { missingWords } from './missing-words.ts';
import { publishedFile } from './published-file.ts';
import { listSeparator, type PublishedColumn, type PublishedTable } from './published-table.ts';

/** Types of Table Schema (version 2); a date that may lack its day or month is a string with a pattern, and so is
 *  a list of ids: the published profile does not know the type `list` that the text of the standard names. */
function fieldType({ type }: PublishedColumn): string {
  if (type === 'number' || type === 'integer' || type === 'boolean') return type;
  return type === 'day' ? 'date' : 'string';
}

function constraintsOf(column: PublishedColumn, isKey: boolean): object | null {
  const allowed = allowedValues(column);
  const pattern = datePattern(column.type);
  const isNumber = fieldType(column) === 'integer';
  const constraints = {
    ...(column.required && { required: true }),
    ...(isKey && { unique: true }),
    ...(column.min !== undefined && { minimum: column.min }),
    ...(pattern && { pattern: `^${pattern}$` }),
    ...(allowed &&
      column.type !== 'list' && {
        enum: allowed.map(({ value }) => (isNumber ? Number(value) : value)),
      }),
  };
  return Object.keys(constraints).length > 0 ? constraints : null;
}

function categoriesOf(column: PublishedColumn): object[] | null {
  const allowed = allowedValues(column)?.filter(({ code }) => code !== null) ?? [];
  if (allowed.length === 0) return null;
  return allowed.map(({ value, code }) => ({ value, label: `${code?.name_en} / ${code?.name_zh}` }));
}

function field(column: PublishedColumn, table: PublishedTable): object {
  const type = fieldType(column);
  const constraints = constraintsOf(column, table.key.length === 1 && table.key[0] === column.name);
  const categories = categoriesOf(column);
  return {
    name: column.name,
    type,
    ...(column.type === 'list' && { separator: listSeparator }),
    ...(column.type === 'url' && { format: 'uri' }),
    description: column.about.en,
    description_zh: column.about.zh,
    ...(column.unit && { unit: column.unit }),
    ...(constraints && { constraints }),
    ...(categories && { categories }),
    ...(column.missing && {
      missingValues: [{ value: '', label: `${column.missing}: ${missingWords[column.missing].en}` }],
    }),
  };
}

/** Columns that hold one key of another table each; a reference to the own table names no resource. */
function foreignKeys({ name, columns }: PublishedTable): object[] {
  return columns.flatMap(({ name: column, type, refersTo }) => {
    if (!refersTo || type === 'list') return [];
    const resource = refersTo === name ? {} : { resource: refersTo };
    return [{ fields: [column], reference: { ...resource, fields: [...tableOf(refersTo).key] } }];
  });
}

function keyOf({ key, columns }: PublishedTable): object {
  const isFull = key.every((name) => columns.find((column) => column.name === name)?.required);
  return isFull ? { primaryKey: [...key] } : { uniqueKeys: [[...key]] };
}

function resource(table: PublishedTable, set: DataSet): object {
  const { name, bytes, sha256 } = publishedFile(table, 'csv');
  const keys = foreignKeys(table);
  return {
    name: table.name,
    type: 'table',
    path: name,
    title: table.title.en,
    description: `${table.row.en} ${table.row.zh}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${sha256}`,
    dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    licenses: [licenceOf(set)],
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: table.columns.map((column) => field(column, table)),
      missingValues: [''],
      ...keyOf(table),
      ...(keys.length > 0 && { foreignKeys: keys }),
    },
  };
}

function licenceOf({ licence }: DataSet): object {
  return { name: licence.name, title: licence.title, path: licence.url };
}

/** All tables as a Data Package, version 2 (datapackage.org); it lies beside the CSV files it describes. */
export function dataPackage(tables: readonly PublishedTable[], set: DataSet): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: set.slug,
    id: set.fileUrl('datapackage.json'),
    title: set.title.en,
    title_zh: set.title.zh,
    description: set.description.en,
    description_zh: set.description.zh,
    homepage: set.url(paths.data()),
    version: set.version,
    created: `${set.released}T00:00:00Z`,
    keywords: set.keywords,
    contributors: [{ title: set.publisher.en, path: set.url('/'), roles: ['publisher'] }],
    licenses: [licenceOf(set)],
    sources: sources.map(({ title_zh, url }) => ({ title: title_zh, ...(url && { path: url }) })),
    resources: tables.map((table) => resource(table, set)),
  };
}
