import { compareVersions, parseVersion } from '../../src/version.ts';
import { type Finding, problem } from '../problem.ts';
import type { ReadTables } from '../read/read-table.ts';
import { soundRows } from './sound-rows.ts';

/** A table of releases without any: the day of the newest one is the day of the assessment. */
function* validatePresence({ releases }: ReadTables): Generator<Finding> {
  if (!releases.readable || releases.rows.length > 0) return;
  yield problem(
    'releases',
    { line: 1, column: 1 },
    'no release',
    'version: add a row with its number and day',
  );
}

/** Versions that are not three numbers, and days that do not follow the order of the versions. */
export function* validateReleases(tables: ReadTables): Generator<Finding> {
  yield* validatePresence(tables);
  const numbered = [...soundRows(tables.releases)];
  for (const [row, { version }] of numbered)
    if (!parseVersion(version))
      yield problem(
        'releases',
        { row, field: 'version' },
        `not a version: ${version}`,
        'version: write three numbers with dots between, such as 1.0.0',
      );
  const known = numbered.filter(([, { version }]) => parseVersion(version));
  const sorted = known.toSorted(([, a], [, b]) => compareVersions(a.version, b.version));
  for (const [index, [row, { version, date }]] of sorted.entries()) {
    const earlier = sorted[index - 1]?.[1];
    if (earlier && date < earlier.date)
      yield problem(
        'releases',
        { row, field: 'date' },
        `${version} is dated before ${earlier.version}`,
        `date: write ${earlier.date} or a later day`,
      );
  }
}
