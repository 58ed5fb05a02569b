import { type Finding, problem } from '../problem.ts';
import type { ReadTables } from '../read/read-table.ts';

/** A table of releases without any: the day of the newest one is the day of the assessment. */
export function* validateReleases({ releases }: ReadTables): Generator<Finding> {
  if (!releases.readable || releases.rows.length > 0) return;
  yield problem(
    'releases',
    { line: 1, column: 1 },
    'no release',
    'version: add a row with its number and day',
  );
}
