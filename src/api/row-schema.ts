import { allowedValues } from '../publish/allowed-values.ts';
import { datePattern } from '../publish/date-pattern.ts';
import type { PublishedColumn, PublishedTable } from '../publish/published-table.ts';

/** A JSON Schema (2020-12), as OpenAPI 3.1 takes it. */
export type Schema = Record<string, unknown>;

function plainType({ type }: PublishedColumn): string {
  if (type === 'number' || type === 'integer' || type === 'boolean') return type;
  return type === 'list' ? 'array' : 'string';
}

/** The closed list of a column, null among it where a cell may be missing. */
function enumOf(column: PublishedColumn): Schema {
  const values = column.type === 'list' ? null : allowedValues(column)?.map(({ value }) => value);
  if (!values || values.length === 0) return {};
  const typed = column.type === 'integer' ? values.map(Number) : values;
  return { enum: column.required ? typed : [...typed, null] };
}

function formatOf({ type }: PublishedColumn): Schema {
  const pattern = datePattern(type);
  if (pattern) return { pattern: `^${pattern}$` };
  if (type === 'day') return { format: 'date' };
  return type === 'url' ? { format: 'uri' } : {};
}

function columnSchema(column: PublishedColumn): Schema {
  const type = plainType(column);
  return {
    type: column.required ? type : [type, 'null'],
    description: `${column.about.en} ${column.about.zh}`,
    ...(type === 'array' && { items: { type: 'string' } }),
    ...(column.min !== undefined && { minimum: column.min }),
    ...formatOf(column),
    ...enumOf(column),
  };
}

/** What one row of a published table is: every column is there, a missing value is null. */
export function rowSchema({ columns, row }: PublishedTable): Schema {
  return {
    type: 'object',
    description: `${row.en} ${row.zh}`,
    properties: Object.fromEntries(columns.map((column) => [column.name, columnSchema(column)])),
    required: columns.map(({ name }) => name),
    additionalProperties: false,
  };
}
