import { type Finding, problem } from '../problem.ts';
import type { ReadTables } from '../read/read-table.ts';
import { rowsBy, soundRows } from './sound-rows.ts';

/** The regions on the way up from one region that come back to it; null when the way ends. */
function cycleFrom(code: string, parentOf: (code: string) => string): string[] | null {
  const way = [code];
  for (let at = parentOf(code); at !== '' && !way.includes(at); at = parentOf(at)) way.push(at);
  return parentOf(way.at(-1) ?? '') === code ? way : null;
}

/** Regions without a parent, the nation apart, and parents that lead back to where they started. */
export function* validateRegions({ regions }: ReadTables): Generator<Finding> {
  const byCode = rowsBy(regions, 'code');
  const parentOf = (code: string) => byCode.get(code)?.parent_code ?? '';
  const reported = new Set<string>();
  for (const [row, { code, level, parent_code }] of soundRows(regions)) {
    const at = { row, field: 'parent_code' };
    if (level !== 'nation' && parent_code === '')
      yield problem(
        'regions',
        at,
        `region without parent: ${code}`,
        'parent_code: write the region it lies in',
      );
    const cycle = reported.has(code) ? null : cycleFrom(code, parentOf);
    if (!cycle) continue;
    for (const region of cycle) reported.add(region);
    const way = [...cycle, code].join(' → ');
    yield problem('regions', at, `cycle of parents: ${way}`, 'parent_code: write the region it lies in');
  }
}
