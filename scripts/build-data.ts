/** `npm run data`: reads the tables, validates them, derives the assessments and writes JSON for the pages. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BuildInfo, PartialDate, Release, Tables } from '../src/types.ts';
import { compareVersions } from '../src/version.ts';
import { derive } from './derive.ts';
import { createFindings, type Findings } from './findings.ts';
import { OptionError } from './option-error.ts';
import { countOf } from './problem.ts';
import { parseDate } from './read/parse-date.ts';
import { type ReadTables, readTables } from './read/read-table.ts';
import { storedReleases } from './release/stored-releases.ts';
import {
  countFindings,
  describeAssessments,
  describeCoverage,
  describeRows,
  listFindings,
} from './report.ts';
import { tableNames } from './schema.ts';
import { review, validate } from './validate/validate.ts';
import { writeOutput } from './write-output.ts';

/** What a build needs; its effects are passed in. */
export interface BuildOptions {
  /** Folder with one CSV file a table. */
  dataDir: string;
  /** Folder to write; it is replaced as a whole. */
  outDir: string;
  /** Day of the assessment, YYYY-MM-DD; null for the day of the newest release. */
  asOf: PartialDate | null;
  /** Takes one line, or several, for people. */
  log: (line: string) => void;
  /** A clock in milliseconds. */
  now: () => number;
}

/** What came of a build. `info` is null when there were problems and nothing was written. */
export interface BuildResult {
  info: BuildInfo | null;
  problems: number;
  notices: number;
  warnings: number;
}

function checkOptions({ dataDir, asOf }: BuildOptions): void {
  if (!existsSync(dataDir)) throw new OptionError(`no such folder: ${dataDir}`);
  const date = asOf === null ? null : parseDate(asOf, 'day');
  if (date && 'message' in date) throw new OptionError(`--as-of: ${date.message}`);
}

function readFolder(dir: string, findings: Findings): ReadTables {
  const read = (path: string) => (existsSync(path) ? readFileSync(path) : null);
  return readTables((name) => join(dir, `${name}.csv`), read, findings.add);
}

function check(tables: ReadTables, findings: Findings): void {
  for (const finding of validate(tables)) findings.add(finding);
  if (findings.count('problem') > 0) return;
  for (const finding of review(tables)) findings.add(finding);
}

/** Later by its day; on one day by its number. */
function isNewer(release: Release, than: Release): boolean {
  if (release.date !== than.date) return release.date > than.date;
  return compareVersions(release.version, than.version) > 0;
}

function newest(releases: readonly Release[]): Release {
  const [first, ...others] = releases;
  if (!first) throw new Error('no release');
  return others.reduce((latest, release) => (isNewer(release, latest) ? release : latest), first);
}

function rowsOf(tables: ReadTables): Tables {
  return Object.fromEntries(tableNames.map((name) => [name, tables[name].rows])) as unknown as Tables;
}

function describeBuild(tables: Tables, asOf: PartialDate | null, warnings: number): BuildInfo {
  const { date, version } = newest(tables.releases);
  const rows = Object.fromEntries(tableNames.map((name) => [name, tables[name].length])) as BuildInfo['rows'];
  return { asOf: asOf ?? date, release: version, rows, warnings };
}

function logFindings(read: ReadTables, findings: Findings, log: BuildOptions['log']): void {
  for (const severity of ['notice', 'warning', 'problem'] as const)
    for (const lines of listFindings(read, findings, severity)) log(lines);
}

function countAll(findings: Findings): Omit<BuildResult, 'info'> {
  const { count } = findings;
  return { problems: count('problem'), notices: count('notice'), warnings: count('warning') };
}

/**
 * Builds the data of the site. Problems are logged, all of them, and nothing is written. Throws an
 * OptionError on a data folder that does not exist, an output folder that holds something else, and a day
 * that is not a date.
 */
export function buildData(options: BuildOptions): BuildResult {
  checkOptions(options);
  const { dataDir, outDir, log, now } = options;
  const start = now();
  const findings = createFindings();
  const read = readFolder(dataDir, findings);
  log(`read ${dataDir}: ${describeRows(read)}`);
  check(read, findings);
  logFindings(read, findings, log);
  const counts = countAll(findings);
  if (counts.problems > 0) {
    log(`${countOf(counts.problems, 'problem')}, nothing written`);
    return { info: null, ...counts };
  }
  const tables = rowsOf(read);
  const info = describeBuild(tables, options.asOf, counts.warnings);
  log(`checked: ${countFindings(findings)}; ${describeCoverage(tables)}`);
  const assessments = derive(tables, info.asOf);
  log(
    `assessed as of ${info.asOf}: ${countOf(assessments.length, 'target')}, ${describeAssessments(assessments)}`,
  );
  const boundaries = join(dataDir, 'boundaries');
  const releases = storedReleases(dataDir);
  writeOutput(outDir, { dataDir, tables, assessments, info, boundaries, releases });
  log(`wrote ${outDir}, release ${info.release}, in ${((now() - start) / 1000).toFixed(1)} s`);
  return { info, ...counts };
}

const flags = {
  data: { type: 'string', default: 'data' },
  out: { type: 'string', default: join('src', 'generated') },
  'as-of': { type: 'string' },
} as const;

function parseFlags(args: string[]) {
  try {
    return parseArgs({ args, options: flags }).values;
  } catch (error) {
    const usage = 'usage: build-data.ts [--data DIR] [--out DIR] [--as-of YYYY-MM-DD]';
    throw new OptionError(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

/** Options from the command line. Throws an OptionError on an unknown flag, or one without its value. */
export function readOptions(args: string[]): Pick<BuildOptions, 'dataDir' | 'outDir' | 'asOf'> {
  const values = parseFlags(args);
  return { dataDir: values.data, outDir: values.out, asOf: values['as-of'] ?? null };
}

function main(args: string[]): void {
  const effects = { log: (line: string) => console.log(line), now: () => performance.now() };
  try {
    const { info } = buildData({ ...readOptions(args), ...effects });
    process.exitCode = info ? 0 : 1;
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (import.meta.main) main(process.argv.slice(2));
