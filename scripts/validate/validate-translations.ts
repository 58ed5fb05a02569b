import { type Finding, warning } from '../problem.ts';
import type { ReadTables } from '../read/read-table.ts';
import { tableNames, tableOf } from '../schema.ts';
import { cellOf, soundRows } from './sound-rows.ts';

/** Remarks in English whose Chinese is not in notes.csv, each at the first row that has it. */
export function* validateTranslations(tables: ReadTables): Generator<Finding> {
  const known = new Set<unknown>(['', ...tables.notes.rows.map(({ note }) => note)]);
  for (const name of tableNames)
    for (const [field, column] of Object.entries(tableOf(name).columns)) {
      if (!('translated' in column)) continue;
      for (const [row, cells] of soundRows(tables[name])) {
        const text = cellOf(cells, field);
        if (known.has(text)) continue;
        known.add(text);
        const hint = `${field}: add it to ${tables.notes.path} with its Chinese`;
        yield warning(name, { row, field }, `remark without translation: ${text}`, hint);
      }
    }
}
