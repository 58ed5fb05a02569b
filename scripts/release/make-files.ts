import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citationFile } from '../../src/citation-file.ts';
import type { Release, ReleaseFile, Tables } from '../../src/types.ts';
import { type TableName, tableNames } from '../schema.ts';
import { assessmentsPath, checksumLines, type SnapshotFiles, sha256, tablePath } from './snapshot.ts';

const checksums = 'SHA256SUMS';

function settingOf(tables: Tables, key: string): string {
  return tables.settings.find((row) => row.key === key)?.value ?? '';
}

/** The name of a release's zip: that of the site in letters and digits, and the version. */
export function zipName(tables: Tables, version: string): string {
  const name = settingOf(tables, 'site_name_en')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return `${name.replace(/^-|-$/g, '') || 'data'}-${version}.zip`;
}

function citationOf(tables: Tables, release: Release): string {
  const name = settingOf(tables, 'site_name_en');
  return citationFile({
    title: `${name}: data ${release.version}`,
    author: name,
    version: release.version,
    released: release.date,
    abstract: release.summary_en,
  });
}

/** A text file of the folder of tables under its own name, where there is one. */
function textFile(dataDir: string, name: string): SnapshotFiles {
  const path = join(dataDir, name);
  return existsSync(path) ? { [name]: readFileSync(path) } : {};
}

/**
 * The files of a release: every table byte by byte as it stands in its folder, the assessments of the day, the
 * dictionary, the licence, how to cite, and the checksums of them all.
 */
export function releaseFiles(
  dataDir: string,
  { tables, release, assessments }: { tables: Tables; release: Release; assessments: Uint8Array },
): SnapshotFiles {
  const rows = tableNames.map((name) => [tablePath(name), readFileSync(join(dataDir, `${name}.csv`))]);
  const files: SnapshotFiles = {
    ...Object.fromEntries(rows),
    [assessmentsPath]: assessments,
    ...textFile(dataDir, 'README.md'),
    ...textFile(dataDir, 'LICENSE'),
    'CITATION.cff': Buffer.from(citationOf(tables, release)),
  };
  return { ...files, [checksums]: Buffer.from(checksumLines(files)) };
}

/** Name, size and checksum of a file; `rows` is null where it is no table. */
export function describeFile(name: string, bytes: Uint8Array, rows: number | null = null): ReleaseFile {
  return { name, bytes: bytes.length, sha256: sha256(bytes), rows };
}

/** What a record says of each file, in the order of names. */
export function describeFiles(files: SnapshotFiles, tables: Tables): ReleaseFile[] {
  const rows = new Map(tableNames.map((name: TableName) => [tablePath(name), tables[name].length]));
  return Object.keys(files)
    .sort()
    .map((name) => describeFile(name, files[name] ?? new Uint8Array(), rows.get(name) ?? null));
}
