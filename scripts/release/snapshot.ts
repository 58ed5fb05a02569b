import { createHash } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import type { TableName } from '../schema.ts';

/** Files of a snapshot by their names in the zip. */
export type SnapshotFiles = Record<string, Uint8Array>;

/** Where the assessments lie in the zip: one row a line. */
export const assessmentsPath = 'assessments.json';

/** Where a table lies in the zip. */
export function tablePath(name: TableName): string {
  return `data/${name}.csv`;
}

/** The sha256 of some bytes in hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The lines that `sha256sum --check` reads, one a file, in the order of names. */
export function checksumLines(files: SnapshotFiles): string {
  const names = Object.keys(files).sort();
  return names.map((name) => `${sha256(files[name] ?? new Uint8Array())}  ${name}\n`).join('');
}

/**
 * A zip that depends on the files and on nothing else: names in order, one date for all, the same in every
 * time zone (fflate writes the parts of a date as the local clock reads them).
 */
export function packSnapshot(files: SnapshotFiles): Uint8Array {
  const sorted = Object.keys(files)
    .sort()
    .map((name): [string, Uint8Array] => [name, files[name] ?? new Uint8Array()]);
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: new Date(1980, 0, 1) });
}

/** The files of a snapshot. Throws when the bytes are no zip. */
export function unpackSnapshot(zip: Uint8Array): SnapshotFiles {
  return unzipSync(zip);
}
