import type { CellChange, Correction, StateChanges } from '../../src/types.ts';

/** A released number that changed. */
export interface ChangedNumber extends CellChange {
  table: string;
}

/** Tables whose `value` is a published number. */
const numbered = new Set(['targets', 'observations']);

/** The changed numbers for which `corrections.csv` has no row with the same values before and after. */
export function missingCorrections(
  { tables }: StateChanges,
  corrections: readonly Correction[],
): ChangedNumber[] {
  const told = new Set(
    corrections.map((row) =>
      JSON.stringify([row.table, row.row_id, row.column, row.old_value, row.new_value]),
    ),
  );
  return tables
    .filter(({ table }) => numbered.has(table))
    .flatMap(({ table, changed }) => changed.map((change) => ({ table, ...change })))
    .filter(({ column }) => column === 'value')
    .filter(
      ({ table, row_id, column, before, after }) =>
        !told.has(JSON.stringify([table, row_id, column, before, after])),
    );
}
