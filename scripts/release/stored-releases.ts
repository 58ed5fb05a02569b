import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseFile, ReleaseRecord, Tables } from '../../src/types.ts';
import { compareVersions, parseVersion } from '../../src/version.ts';
import { OptionError } from '../option-error.ts';
import { readTables } from '../read/read-table.ts';
import { tableNames } from '../schema.ts';
import { type SnapshotFiles, sha256, tablePath, unpackSnapshot } from './snapshot.ts';
import { type State, stateOf } from './table-state.ts';

/** A release as its folder holds it. */
export interface StoredRelease {
  record: ReleaseRecord;
  zip: Uint8Array;
  /** The packed pages of its charts; null where none were kept. */
  charts: Uint8Array | null;
  files: SnapshotFiles;
}

/** The folder of a release in a folder of tables. */
export function releaseFolder(dataDir: string, version: string): string {
  return join(dataDir, 'releases', version);
}

/** A file of a release, which has to be the one that was released. */
function readFile(folder: string, { name, sha256: released }: ReleaseFile): Uint8Array {
  const path = join(folder, name);
  const bytes = readFileSync(path);
  if (sha256(bytes) !== released)
    throw new OptionError(`${path}: changed since its release\n    take the file from the release again`);
  return bytes;
}

function readRelease(folder: string): StoredRelease {
  const record = JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8')) as ReleaseRecord;
  const zip = readFile(folder, record.zip);
  const charts = record.charts ? readFile(folder, record.charts) : null;
  return { record, zip, charts, files: unpackSnapshot(zip) };
}

/**
 * The releases whose snapshots stand in `releases/` of a folder of tables, the oldest first. Throws an
 * OptionError when a zip or a file of charts is not the one that was released.
 */
export function storedReleases(dataDir: string): StoredRelease[] {
  const folder = join(dataDir, 'releases');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => parseVersion(name))
    .sort(compareVersions)
    .map((version) => readRelease(releaseFolder(dataDir, version)));
}

/** The tables of a release as text. */
export function stateOfRelease({ record, files }: StoredRelease): State {
  return stateOf((name) => files[tablePath(name)] ?? null, record.columns);
}

/** The tables of a release, typed as the tables are today: a column that it lacks is empty, one that is gone
 *  is left out, a table that it lacks has no rows. */
export function tablesOfRelease({ files }: StoredRelease): Tables {
  const read = readTables(
    tablePath,
    (path) => files[path] ?? null,
    () => {},
  );
  return Object.fromEntries(tableNames.map((name) => [name, read[name].rows])) as unknown as Tables;
}
