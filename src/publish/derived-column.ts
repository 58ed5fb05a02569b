import type { ColumnUnit, MissingReason, TableName } from '../../scripts/schema.ts';
import type { PublishedColumn, PublishedType } from './published-table.ts';

interface Details {
  type?: PublishedType;
  /** Why a cell is empty; a column without a reason has no empty cell. */
  missing?: MissingReason;
  unit?: ColumnUnit;
  values?: readonly string[];
  codes?: string;
  refersTo?: TableName;
}

/** A column of a derived table; text that is always there unless the details say otherwise. */
export function derivedColumn(name: string, zh: string, en: string, details: Details = {}): PublishedColumn {
  const { type = 'text', missing, ...rest } = details;
  return { name, about: { zh, en }, type, required: !missing, missing: missing ?? null, ...rest };
}
