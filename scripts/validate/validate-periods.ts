import { firstDay, lastDay } from '../partial-date.ts';
import { type Finding, problem } from '../problem.ts';
import type { ReadTables } from '../read/read-table.ts';
import { type TableName, tableNames, tableOf } from '../schema.ts';
import { cellOf, soundRows } from './sound-rows.ts';

function hasYear(date: string): boolean {
  return date !== '' && !date.startsWith('--');
}

function* reversed(tables: ReadTables, name: TableName, start: string, end: string): Generator<Finding> {
  for (const [row, cells] of soundRows(tables[name])) {
    const [from, to] = [String(cellOf(cells, start)), String(cellOf(cells, end))];
    if (!hasYear(from) || !hasYear(to) || lastDay(to) >= firstDay(from)) continue;
    const hint = `${end}: write a date that is not before ${start}`;
    yield problem(name, { row, field: end }, `period ends before it starts: ${from} to ${to}`, hint);
  }
}

/** Periods that end before they start, in every table. Dates without a year are not compared. */
export function* validatePeriods(tables: ReadTables): Generator<Finding> {
  for (const name of tableNames)
    for (const [field, column] of Object.entries(tableOf(name).columns))
      if ('ends' in column && column.ends) yield* reversed(tables, name, column.ends, field);
}
