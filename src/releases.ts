/** The door to the releases that were made: their records, their data and their files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assessment, BuildInfo, PendingChanges, ReleaseRecord, Tables } from './types.ts';
import { compareVersions, parseVersion } from './version.ts';

const folder = join(process.cwd(), 'src/generated/releases');

/** What a release published: its tables typed as they are today, its assessments as they were made then, and
 *  the day on which they were made. The same shapes as the generated data that `data.ts` gives out. */
export interface ReleaseData {
  tables: Tables;
  assessments: Assessment[];
  build: BuildInfo;
}

function load<T>(...path: string[]): T {
  return JSON.parse(readFileSync(join(folder, ...path), 'utf8')) as T;
}

const versions = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => parseVersion(name))
      .sort(compareVersions)
  : [];

/** The record of every release, the newest first. */
export const releaseRecords: readonly ReleaseRecord[] = versions
  .toReversed()
  .map((version) => load<ReleaseRecord>(version, 'release.json'));

/** What the tables hold that the newest release does not; null for nothing, or where there is no release. */
export const pendingChanges: PendingChanges | null =
  versions.length > 0 ? load<PendingChanges | null>('pending.json') : null;

/** The record of one release. Throws on an unknown version. */
export function releaseRecord(version: string): ReleaseRecord {
  const found = releaseRecords.find((record) => record.version === version);
  if (!found) throw new Error(`unknown release: ${version}`);
  return found;
}

const loaded = new Map<string, ReleaseData>();

/** The data of a release, for pages that stay as they were. Throws on an unknown version. */
export function loadRelease(version: string): ReleaseData {
  const data = loaded.get(version) ?? readRelease(version);
  loaded.set(version, data);
  return data;
}

function readRelease(version: string): ReleaseData {
  const { rows } = load<BuildInfo>(releaseRecord(version).version, 'build.json');
  const tables = Object.keys(rows).map((name) => [name, load(version, `${name}.json`)]);
  return {
    tables: Object.fromEntries(tables) as Tables,
    assessments: load(version, 'assessments.json'),
    build: load(version, 'build.json'),
  };
}

/** The bytes of a release's zip. Throws on an unknown version. */
export function releaseZip(version: string): Uint8Array {
  return readFileSync(join(folder, version, releaseRecord(version).zip.name));
}

/** The bytes of the file that holds a release's charts. Throws on an unknown version and on a release without them. */
export function releaseCharts(version: string): Uint8Array {
  const { charts } = releaseRecord(version);
  if (!charts) throw new Error(`release without charts: ${version}`);
  return readFileSync(join(folder, version, charts.name));
}
