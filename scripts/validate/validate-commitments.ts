import { type Finding, problem } from '../problem.ts';
import type { ReadTables } from '../read/read-table.ts';
import { soundRows } from './sound-rows.ts';

const together = ['comparator', 'value', 'unit'] as const;

/** Commitments with some but not all of comparator, value and unit. */
export function* validateCommitments({ commitments }: ReadTables): Generator<Finding> {
  for (const [row, commitment] of soundRows(commitments)) {
    const absent = together.filter((field) => commitment[field] === '' || commitment[field] === null);
    const [field] = absent;
    if (!field || absent.length === together.length) continue;
    const hint = `${field}: a number needs comparator, value and unit; a commitment in words has none of them`;
    yield problem(
      'commitments',
      { row, field },
      `commitment with a number but without ${absent.join(' and ')}`,
      hint,
    );
  }
}
