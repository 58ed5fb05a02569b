import type { Column, ColumnUnit, MissingReason, TableName } from '../../scripts/schema.ts';
import type { Sentence } from '../types.ts';

/** A value of a published table: text, a number, yes or no, a list of ids, or null where it is missing. */
export type Cell = string | number | boolean | readonly string[] | null;
export type PublishedRow = Readonly<Record<string, Cell>>;

/** The type of a column: those of the edited tables, and yes or no. */
export type PublishedType = Column['type'] | 'boolean';

/** A column as readers of the files see it. */
export interface PublishedColumn {
  name: string;
  about: Sentence;
  type: PublishedType;
  /** Whether no cell is ever empty. */
  required: boolean;
  /** Why a cell is empty; null for a required column. */
  missing: MissingReason | null;
  /** What a number counts. */
  unit?: ColumnUnit;
  /** The lowest value. */
  min?: number;
  /** The closed list that a value stands in. */
  values?: readonly string[];
  /** The list of `codes` that explains the values. */
  codes?: string;
  /** The table whose key the value is. */
  refersTo?: TableName;
}

/** A table as it is published: what it says, its columns in their frozen order, its rows. */
export interface PublishedTable {
  /** Name of its files: `observations` for `observations.csv`. */
  name: string;
  title: Sentence;
  /** What one row is, as a sentence. */
  row: Sentence;
  /** Whether it is worked out from the others, and not edited. */
  isDerived: boolean;
  key: readonly string[];
  columns: readonly PublishedColumn[];
  rows: readonly PublishedRow[];
}

/** Between the items of a list in a cell of text. */
export const listSeparator = ';';

/** A cell as text, '' where it is missing; numbers in full, never in powers of ten. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.join(listSeparator);
  return typeof cell === 'number' ? plainNumber(cell) : String(cell);
}

/** A number in digits: the shortest text that reads back as the same number. */
function plainNumber(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toFixed(20).replace(/\.?0+$/, '');
}
