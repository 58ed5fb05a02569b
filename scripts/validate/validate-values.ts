import type { Indicator } from '../../src/types.ts';
import { type Finding, problem } from '../problem.ts';
import type { ReadTables } from '../read/read-table.ts';
import { rowsBy, soundRows } from './sound-rows.ts';

/** The highest value an indicator allows: its own, 100 for a percentage, none for the rest. */
function limitOf({ max, unit }: Indicator): number {
  return max ?? (unit === 'percent' ? 100 : Number.POSITIVE_INFINITY);
}

function fault(value: number, indicator: Indicator): { message: string; hint: string } | null {
  const limit = limitOf(indicator);
  if (value >= 0 && value <= limit) return null;
  const hint = `value: check the figure and the unit of ${indicator.id}`;
  if (indicator.unit === 'percent') return { message: `percentage outside 0 to ${limit}: ${value}`, hint };
  if (value < 0) return { message: `negative count: ${value}`, hint };
  return { message: `value above ${limit}: ${value}`, hint };
}

/** Values of targets and observations that their indicator does not allow. */
export function* validateValues(tables: ReadTables): Generator<Finding> {
  const indicators = rowsBy(tables.indicators, 'id');
  for (const name of ['targets', 'observations'] as const)
    for (const [row, { indicator, value }] of soundRows<typeof name>(tables[name])) {
      const measure = indicators.get(indicator);
      const found = measure && value !== null ? fault(value, measure) : null;
      if (found) yield problem(name, { row, field: 'value' }, found.message, found.hint);
    }
}
