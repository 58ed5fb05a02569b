import { build } from '../data.ts';
import { publishedTable } from '../publish/publication.ts';
import type { PublishedRow } from '../publish/published-table.ts';
import type { Sentence } from '../types.ts';

/** What stands for the changing part of an address. */
export interface Parameter {
  /** Name of the place in the address: `indicator` for `/series/{indicator}.json`. */
  name: string;
  about: Sentence;
  /** The column that the rows are chosen by. */
  column: string;
  values: readonly string[];
  /** A value with many rows, to show. */
  example: string;
}

/** One kind of address of the interface. It answers with rows of one table. */
export interface Endpoint {
  /** Below `/api/v1`, such as `/series/{indicator}.json`. */
  path: string;
  id: string;
  about: Sentence;
  table: string;
  /** Null where the address answers with the whole table. */
  parameter: Parameter | null;
}

/** What every address answers. */
export interface Answer {
  release: string;
  assessed: string;
  licence: string;
  table: string;
  count: number;
  data: readonly PublishedRow[];
}

/** The address of an endpoint for a value of its parameter. */
export function addressOf({ path, parameter }: Endpoint, value: string | null): string {
  return parameter && value !== null ? path.replace(`{${parameter.name}}`, value) : path;
}

const grouped = new Map<string, Map<string, PublishedRow[]>>();

/** The rows of a table by the text of a column, grouped once a build. */
function rowsBy(table: string, column: string): Map<string, PublishedRow[]> {
  const key = `${table}/${column}`;
  const found = grouped.get(key) ?? Map.groupBy(publishedTable(table).rows, (row) => String(row[column]));
  grouped.set(key, found);
  return found;
}

/** The answer of an endpoint for a value of its parameter, null for none. */
export function answerOf({ table, parameter }: Endpoint, value: string | null): Answer {
  const data = parameter
    ? (rowsBy(table, parameter.column).get(value ?? '') ?? [])
    : publishedTable(table).rows;
  return {
    release: build.release,
    assessed: build.asOf,
    licence: 'CC-BY-4.0',
    table,
    count: data.length,
    data,
  };
}
