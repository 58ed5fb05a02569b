import { codes } from '../data.ts';
import type { Code } from '../types.ts';
import type { PublishedColumn } from './published-table.ts';

/** A value that a column may hold, with its label where a list of codes has one. */
export interface AllowedValue {
  value: string;
  code: Code | null;
}

const codesByList = Map.groupBy(codes, ({ list }) => list);

/** The closed list of a column's values in its order; null where anything of its type may stand. */
export function allowedValues({ values, codes: list }: PublishedColumn): AllowedValue[] | null {
  const labelled = codesByList.get(list ?? '') ?? [];
  const known = new Map(labelled.map((code) => [code.code, code]));
  const all = values ?? (list ? labelled.map(({ code }) => code) : null);
  return all?.map((value) => ({ value, code: known.get(value) ?? null })) ?? null;
}
