import type { Indicator, Observation, Target } from '../../src/types.ts';
import { type Finding, warning } from '../problem.ts';
import type { ReadTables } from '../read/read-table.ts';
import { groupRows } from './sound-rows.ts';

/** How far parts may be from their total, as a share of the total. */
const tolerance = 0.1;

type Name = 'targets' | 'observations';
type Member = { index: number; row: Target | Observation };

/** The parts of every indicator that has parts. */
function partsOf(indicators: readonly Indicator[]): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const { id, part_of } of indicators)
    if (part_of !== '') parts.set(part_of, [...(parts.get(part_of) ?? []), id]);
  return parts;
}

/** Rows of one region, scope and period are set against each other; null for rows without a firm number. */
function groupOf(row: Target | Observation): string | null {
  const { region_code, scope, period_start, period_end, status, value } = row;
  if (value === null || status === 'partial' || status === 'planned') return null;
  if ('bound' in row)
    return row.bound === 'exact' || row.bound === 'about'
      ? [region_code, scope, period_start, period_end, row.basis].join(' ')
      : null;
  return [region_code, scope, period_start, period_end, row.due, status].join(' ');
}

/** Lowest and highest sum of the parts that are there, where a part may be printed in several ways. */
function sumOf(parts: readonly string[], group: readonly Member[]) {
  let [least, most, missing] = [0, 0, 0];
  for (const part of parts) {
    const values = group.flatMap(({ row }) =>
      row.indicator === part && row.value !== null ? [row.value] : [],
    );
    if (values.length === 0) missing += 1;
    else [least, most] = [least + Math.min(...values), most + Math.max(...values)];
  }
  return { least, most, missing };
}

function* faults(name: Name, group: readonly Member[], partsBy: Map<string, string[]>): Generator<Finding> {
  for (const { index, row } of group) {
    const parts = partsBy.get(row.indicator);
    if (!parts || row.value === null) continue;
    const { least, most, missing } = sumOf(parts, group);
    const above = least > row.value * (1 + tolerance);
    const below = missing === 0 && most < row.value * (1 - tolerance);
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
  const key = (row: Target | Observation) => (members.has(row.indicator) ? groupOf(row) : null);
  for (const name of ['targets', 'observations'] as const)
    for (const [, group] of groupRows<typeof name>(tables[name], key)) yield* faults(name, group, partsBy);
}
