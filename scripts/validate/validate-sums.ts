import type { Indicator, Observation, Target } from '../../src/types.ts';
import { type Finding, warning } from '../problem.ts';
import type { ReadTables } from '../read/read-table.ts';
import { soundRows } from './sound-rows.ts';

/** How far parts may be from their total, as a share of the total. */
const tolerance = 0.1;

type Name = 'targets' | 'observations';
type Member = [index: number, row: Target | Observation];

/** The parts of every indicator that has parts. */
function partsOf(indicators: readonly Indicator[]): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const { id, part_of } of indicators)
    if (part_of !== '') parts.set(part_of, [...(parts.get(part_of) ?? []), id]);
  return parts;
}

/** Whether a row has a number that can be added. */
function isFirm(row: Target | Observation): boolean {
  if (row.value === null || row.status === 'partial' || row.status === 'planned') return false;
  return !('bound' in row) || row.bound === 'exact' || row.bound === 'about';
}

/** Rows of one region, scope and period are set against each other. */
function frameOf(row: Target | Observation): string {
  const { region_code, scope, period_start, period_end } = row;
  const kind = 'basis' in row ? [row.basis] : [row.due, row.status];
  return [region_code, scope, period_start, period_end, ...kind].join(' ');
}

/** Lowest and highest sum of the parts that are there, where a part may be printed in several ways. */
function sumOf(parts: readonly string[], group: readonly Member[]) {
  let [least, most, missing] = [0, 0, 0];
  for (const part of parts) {
    const values = group.flatMap(([, row]) =>
      row.indicator === part && row.value !== null ? [row.value] : [],
    );
    if (values.length === 0) missing += 1;
    else [least, most] = [least + Math.min(...values), most + Math.max(...values)];
  }
  return { least, most, missing };
}

function* faults(name: Name, group: readonly Member[], partsBy: Map<string, string[]>): Generator<Finding> {
  for (const [index, row] of group) {
    const parts = partsBy.get(row.indicator);
    if (!parts || row.value === null) continue;
    const { least, most, missing } = sumOf(parts, group);
    const above = least - row.value > row.value * tolerance;
    const below = missing === 0 && row.value - most > row.value * tolerance;
    if (!above && !below) continue;
    const message = `parts add up to ${above ? least : most}, the total is ${row.value}: ${row.region_code} ${row.indicator} ${row.period_start} to ${row.period_end}`;
    yield warning(
      name,
      { row: index, field: 'value' },
      message,
      'value: check the total, its parts and their scopes',
    );
  }
}

/** Totals that are more than a tenth away from the sum of their parts of the same region, scope and period. */
export function* validateSums(tables: ReadTables): Generator<Finding> {
  const partsBy = partsOf(tables.indicators.rows);
  const members = new Set([...partsBy].flatMap(([total, parts]) => [total, ...parts]));
  for (const name of ['targets', 'observations'] as const) {
    const rows: Iterator<Member> = soundRows<typeof name>(tables[name]);
    const added = Iterator.from(rows).filter(([, row]) => members.has(row.indicator) && isFirm(row));
    for (const group of Map.groupBy(added, ([, row]) => frameOf(row)).values())
      yield* faults(name, group, partsBy);
  }
}
