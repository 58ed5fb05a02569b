import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Assessment, BuildInfo, Tables } from '../src/types.ts';
import { OptionError } from './option-error.ts';
import type { StoredRelease } from './release/stored-releases.ts';
import { writeReleases } from './release/write-releases.ts';
import { tableNames } from './schema.ts';
import { writeJsonRows } from './write-json.ts';

/** What goes into the output folder. `boundaries` is the folder with the drawn borders, copied as it is;
 *  `releases` are those whose snapshots the folder of tables holds. */
export interface Output {
  dataDir: string;
  tables: Tables;
  assessments: readonly Assessment[];
  info: BuildInfo;
  boundaries: string;
  releases: readonly StoredRelease[];
}

/** Throws when a folder holds anything that was not written here, since it would be replaced as a whole. */
function checkOutputFolder(dir: string): void {
  if (!existsSync(dir) || readdirSync(dir).length === 0 || existsSync(join(dir, 'build.json'))) return;
  throw new OptionError(`not a folder of generated data: ${dir}`);
}

function copyBoundaries(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(to);
  for (const name of readdirSync(from))
    if (name.endsWith('.json')) copyFileSync(join(from, name), join(to, name));
}

function fill(dir: string, output: Output): void {
  const { tables, assessments, info, boundaries } = output;
  for (const name of tableNames) writeJsonRows(join(dir, `${name}.json`), tables[name]);
  writeJsonRows(join(dir, 'assessments.json'), assessments);
  writeFileSync(join(dir, 'build.json'), `${JSON.stringify(info, null, 2)}\n`);
  copyBoundaries(boundaries, join(dir, 'boundaries'));
  writeReleases(join(dir, 'releases'), output.releases, { ...output, day: info.asOf });
}

/** Puts a finished folder in the place of `dir`. */
function swap(fresh: string, dir: string): void {
  const old = `${fresh}.old`;
  if (existsSync(dir)) renameSync(dir, old);
  renameSync(fresh, dir);
  rmSync(old, { recursive: true, force: true });
}

/**
 * Writes one JSON file a table, the assessments and a word about the build into `dir`. All of it is written
 * beside the folder first, in a folder of this run alone, and then put in its place: a run that fails leaves the old folder as it was.
 * Throws when the folder holds anything else.
 */
export function writeOutput(dir: string, output: Output): void {
  checkOutputFolder(dir);
  const place = resolve(dir);
  mkdirSync(dirname(place), { recursive: true });
  const fresh = mkdtempSync(`${place}.tmp-`);
  try {
    fill(fresh, output);
    swap(fresh, place);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
