import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildInfo, PartialDate, PendingChanges, Tables } from '../../src/types.ts';
import { nextVersion } from '../../src/version.ts';
import { type TableName, tableNames } from '../schema.ts';
import { writeJsonRows } from '../write-json.ts';
import { changesSince, stateOfFolder } from './changes-since.ts';
import { requiredBump } from './required-bump.ts';
import { assessmentsPath } from './snapshot.ts';
import { type StoredRelease, stateOfRelease, tablesOfRelease } from './stored-releases.ts';

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value)}\n`);
}

function infoOf({ record }: StoredRelease, tables: Tables): BuildInfo {
  const rows = Object.fromEntries(tableNames.map((name) => [name, tables[name].length])) as Record<
    TableName,
    number
  >;
  return { asOf: record.date, release: record.version, rows, warnings: 0 };
}

/** A release in the form of the generated data: a JSON file a table, the assessments as they were published. */
function writeRelease(folder: string, release: StoredRelease): void {
  mkdirSync(folder, { recursive: true });
  const tables = tablesOfRelease(release);
  for (const name of tableNames) writeJsonRows(join(folder, `${name}.json`), tables[name]);
  const assessments = release.files[assessmentsPath] ?? new TextEncoder().encode('[]');
  writeFileSync(join(folder, 'assessments.json'), assessments);
  writeJson(join(folder, 'build.json'), infoOf(release, tables));
  writeJson(join(folder, 'release.json'), release.record);
  writeFileSync(join(folder, release.record.zip.name), release.zip);
  const { charts } = release.record;
  if (charts && release.charts) writeFileSync(join(folder, charts.name), release.charts);
}

/** What the tables of a folder hold that its newest release does not; null when nothing changed. */
function pendingChanges(
  newest: StoredRelease,
  present: { dataDir: string; tables: Tables; day: PartialDate },
): PendingChanges | null {
  const changes = changesSince(newest, { ...present, state: stateOfFolder(present.dataDir) });
  const required = requiredBump(changes.tables, stateOfRelease(newest));
  if (!required) return null;
  const previous = newest.record.version;
  return { previous, bump: required.bump, version: nextVersion(previous, required.bump), changes };
}

/**
 * Writes every release into a folder of its own below `dir`, and what has changed since the newest one into
 * `pending.json` (null for nothing). Without a release nothing is written.
 */
export function writeReleases(
  dir: string,
  releases: readonly StoredRelease[],
  present: { dataDir: string; tables: Tables; day: PartialDate },
): void {
  const newest = releases.at(-1);
  if (!newest) return;
  for (const release of releases) writeRelease(join(dir, release.record.version), release);
  writeJson(join(dir, 'pending.json'), pendingChanges(newest, present));
}
