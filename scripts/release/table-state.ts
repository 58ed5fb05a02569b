import Papa from 'papaparse';
import { references, type TableName, tableNames, tableOf } from '../schema.ts';

/** A column as its table declares it. */
export interface StateColumn {
  name: string;
  type: string;
}

/** A table as its file writes it: cells are text, rows go by their keys. */
export interface TableState {
  columns: StateColumn[];
  rows: Map<string, Record<string, string>>;
}

/** Every table of a state by its name. */
export type State = Partial<Record<TableName, TableState>>;

/** Columns that the tables of a state had, where they are known from elsewhere. */
export type KnownColumns = Readonly<Record<string, StateColumn[]>>;

/** The key of a row as text: its cells with `/` between them. */
function keyOf(name: TableName, row: Record<string, string>): string {
  return tableOf(name)
    .key.map((field) => row[field] ?? '')
    .join('/');
}

/** Every region that a row names, once. */
export function regionsOf(name: TableName, row: Record<string, string>): string[] {
  const fields = references(name).filter(({ refersTo }) => refersTo === 'regions');
  return [...new Set(fields.map(({ field }) => row[field] ?? ''))].filter(Boolean);
}

function readState(name: TableName, text: string, known: KnownColumns): TableState {
  const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const declared = tableOf(name).columns;
  const types = new Map((known[name] ?? []).map((column) => [column.name, column.type]));
  const typeOf = (field: string) => types.get(field) ?? declared[field]?.type ?? 'text';
  return {
    columns: (meta.fields ?? []).map((field) => ({ name: field, type: typeOf(field) })),
    rows: new Map(data.map((row) => [keyOf(name, row), row])),
  };
}

/** The tables of a folder or a snapshot as text. `read` returns a file by its name, or null where it has none;
 *  `known` gives the types that the columns had then. */
export function stateOf(read: (name: TableName) => Uint8Array | null, known: KnownColumns = {}): State {
  const entries = tableNames.flatMap((name) => {
    const bytes = read(name);
    // The decoder leaves a byte order mark out.
    return bytes ? [[name, readState(name, new TextDecoder().decode(bytes), known)] as const] : [];
  });
  return Object.fromEntries(entries) as State;
}
