/** `npm run release`: makes a release from the newest one before it and the tables as they stand. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Release, ReleaseRecord, StateChanges, Tables } from '../src/types.ts';
import { buildData } from './build-data.ts';
import { OptionError } from './option-error.ts';
import { countOf } from './problem.ts';
import { changesSince, stateOfFolder } from './release/changes-since.ts';
import { keepCharts } from './release/keep-charts.ts';
import { describeFile, describeFiles, releaseFiles, zipName } from './release/make-files.ts';
import { planRelease, type ReleasePlan } from './release/plan-release.ts';
import { packSnapshot } from './release/snapshot.ts';
import { releaseFolder, stateOfRelease, storedReleases } from './release/stored-releases.ts';
import { tableNames } from './schema.ts';

/** What making a release needs; its effects are passed in. */
export interface ReleaseOptions {
  /** Folder with one CSV file a table; the releases stand in `releases/` of it. */
  dataDir: string;
  /** Takes one line, or several, for people. */
  log: (line: string) => void;
}

/** The tables as they stand, checked, with the assessments of the day as the build writes them. */
interface Present {
  tables: Tables;
  assessments: Uint8Array;
}

/** Builds the data into a folder of this run alone. Null when there are problems, all of them logged. */
function readPresent({ dataDir, log }: ReleaseOptions): Present | null {
  const scratch = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const outDir = join(scratch, 'data');
    if (!buildData({ dataDir, outDir, asOf: null, log, now: () => 0 }).info) return null;
    const read = (name: string) => readFileSync(join(outDir, `${name}.json`));
    const tables = tableNames.map((name) => [name, JSON.parse(read(name).toString())]);
    return { tables: Object.fromEntries(tables) as Tables, assessments: read('assessments') };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Where a row of the releases stands: the header for none. */
function lineOf(tables: Tables, row: Release | null): number {
  return row ? tables.releases.findIndex(({ version }) => version === row.version) + 2 : 1;
}

function columnsOf(dataDir: string): ReleaseRecord['columns'] {
  const state = Object.entries(stateOfFolder(dataDir));
  return Object.fromEntries(state.map(([name, table]) => [name, table.columns]));
}

function describeChanges({ tables, statuses }: StateChanges): string[] {
  const lines = tables.map(
    ({ table, added, removed, changed }) =>
      `${table}: ${added.length} added, ${removed.length} removed, ${countOf(changed.length, 'cell')} changed`,
  );
  return [...lines, `statuses: ${statuses.length} changed`];
}

/** Writes the folder of a release: beside its place first, and then put there. */
function writeRelease(folder: string, record: ReleaseRecord, zip: Uint8Array): void {
  if (existsSync(folder)) throw new OptionError(`a release never changes: ${folder}`);
  const fresh = `${folder}.tmp`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  writeFileSync(join(fresh, record.zip.name), zip);
  writeFileSync(join(fresh, 'release.json'), `${JSON.stringify(record, null, 1)}\n`);
  renameSync(fresh, folder);
}

type Planned = Extract<ReleasePlan, { release: Release }> & {
  previous: string;
  changes: StateChanges | null;
};

function make({ dataDir, log }: ReleaseOptions, { tables, assessments }: Present, planned: Planned) {
  const { release, bump, previous, changes } = planned;
  const files = releaseFiles(dataDir, { tables, release, assessments });
  const zip = packSnapshot(files);
  const record: ReleaseRecord = {
    version: release.version,
    date: release.date,
    previous,
    bump,
    zip: describeFile(zipName(tables, release.version), zip),
    files: describeFiles(files, tables),
    columns: columnsOf(dataDir),
    changes: changes ?? { tables: [], statuses: [] },
  };
  writeRelease(releaseFolder(dataDir, release.version), record, zip);
  if (changes) for (const line of describeChanges(changes)) log(line);
  log(`released ${release.version} (${bump}): ${record.zip.name}, ${zip.length} bytes`);
  return record;
}

/**
 * Makes the release that the newest row of `releases.csv` announces. Problems of the tables, a wrong number
 * and a changed number without its correction are logged, and nothing is written: null.
 */
export function makeRelease(options: ReleaseOptions): ReleaseRecord | null {
  const { dataDir, log } = options;
  const present = readPresent(options);
  if (!present) return null;
  const made = storedReleases(dataDir);
  const newest = made.at(-1);
  const due = present.tables.releases.map(({ date }) => date).toSorted();
  const now = { state: stateOfFolder(dataDir), tables: present.tables, day: due.at(-1) ?? '' };
  const changes = newest ? changesSince(newest, now) : null;
  const plan = planRelease({
    tables: present.tables,
    made: made.map(({ record }) => record.version),
    before: newest ? stateOfRelease(newest) : {},
    changes,
  });
  if ('release' in plan)
    return make(options, present, { ...plan, previous: newest?.record.version ?? '', changes });
  const path = join(dataDir, 'releases.csv');
  log(`${path}:${lineOf(present.tables, plan.row)}:1: ${plan.message}\n    ${plan.hint}`);
  log('nothing released');
  return null;
}

function main(args: string[]): void {
  try {
    const { values } = parseArgs({ args, options: { data: { type: 'string', default: 'data' } } });
    const record = makeRelease({ dataDir: values.data, log: (line) => console.log(line) });
    if (record) keepCharts(record, { dataDir: values.data, log: (line) => console.log(line) });
    process.exitCode = record ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

if (import.meta.main) main(process.argv.slice(2));
