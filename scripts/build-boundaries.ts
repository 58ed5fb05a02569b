import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Boundaries, BoundaryMeta } from '../src/types.ts';
import { AuthorError } from './boundaries/author-error.ts';
import { buildTopology } from './boundaries/build-topology.ts';
import { fetchPackage } from './boundaries/fetch-package.ts';
import { type BoundaryTables, type Edition, readBoundaryTables } from './boundaries/read-boundary-tables.ts';
import { readEdition } from './boundaries/read-edition.ts';
import { readOfficial } from './boundaries/read-official.ts';
import { writeBoundaries } from './boundaries/write-boundaries.ts';

type Log = (line: string) => void;

/** Gaps between parts that are smaller than this many km² are closed where the parts are merged. */
const minHole = 1;
const sketchQuantization = 2e4;
const officialQuantization = 1e5;

/** Divisions that lie inside another's shape, unless the boundaries draw them by themselves. */
function insideOf(
  province: string,
  tables: BoundaryTables,
  drawn: ReadonlySet<string>,
): BoundaryMeta['inside'] {
  return tables.changes
    .filter((row) => row.province === province && row.change === 'inside' && !drawn.has(row.code))
    .map(({ code, edition_code }) => ({ code, within: edition_code }));
}

function codesOf(objects: Boundaries['objects'], object: 'counties' | 'prefectures'): Set<string> {
  return new Set(objects[object].geometries.map(({ id }) => String(id)));
}

function write(dataDir: string, province: string, boundaries: Boundaries, log: Log): void {
  const file = join(dataDir, 'boundaries', `${province}.json`);
  const bytes = writeBoundaries(file, boundaries);
  const [prefectures, counties] = [
    codesOf(boundaries.objects, 'prefectures'),
    codesOf(boundaries.objects, 'counties'),
  ];
  log(`${file}: ${prefectures.size} prefectures, ${counties.size} counties, ${bytes} bytes`);
}

function buildEdition(folder: string, edition: Edition, tables: BoundaryTables): Boundaries {
  const { areas, context } = readEdition(folder, edition.province, tables, { minIsland: edition.minIsland });
  const options = { keep: edition.keep, minHole, quantization: sketchQuantization };
  const meta: BoundaryMeta = {
    edition_zh: edition.edition_zh,
    edition_en: edition.edition_en,
    source: `${edition.package}@${edition.version}`,
    licence: edition.licence,
    approval: '',
    inside: insideOf(edition.province, tables, new Set(areas.map(({ code }) => code))),
  };
  return { ...buildTopology(areas, context, options), meta };
}

/** Whether a province has an official file, which a rebuild must not undo. */
function isOfficial(dataDir: string, province: string): boolean {
  const file = join(dataDir, 'boundaries', `${province}.json`);
  if (!existsSync(file)) return false;
  const { meta } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Boundaries>;
  return meta !== undefined && meta.approval !== '';
}

/**
 * Makes the boundary file of every province that `boundaries/editions.csv` of the data folder lists, from
 * its published package; a province with an official file is left alone. `fetch` gives the folder with the files. Throws an `AuthorError` before anything is
 * written when a file does not fit the tables.
 */
export function buildBoundaries({
  dataDir,
  log,
  fetch = fetchPackage,
}: {
  dataDir: string;
  log: Log;
  fetch?: typeof fetchPackage;
}): void {
  const tables = readBoundaryTables(dataDir);
  const editions = tables.editions.filter(({ province }) => {
    const isKept = isOfficial(dataDir, province);
    if (isKept) log(`${province}: official file kept`);
    return !isKept;
  });
  const fetched = new Map<string, ReturnType<typeof fetchPackage>>();
  try {
    const built = editions.map((edition) => {
      const key = `${edition.integrity} ${edition.folder}`;
      const found = fetched.get(key) ?? fetch(edition, edition.folder);
      fetched.set(key, found);
      return { province: edition.province, boundaries: buildEdition(found.files, edition, tables) };
    });
    for (const { province, boundaries } of built) write(dataDir, province, boundaries, log);
  } finally {
    for (const { temporary } of fetched.values()) rmSync(temporary, { recursive: true, force: true });
  }
}

/** What the command for an official file is given. */
export interface OfficialOptions {
  dataDir: string;
  /** Path of the GeoJSON file. */
  file: string;
  /** Text of the map approval, as it is to be printed under every map. */
  approval: string;
  /** Code of the province; found from the features unless given. */
  province?: string | undefined;
  log: Log;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const hint = 'check the path after --official';
    throw new AuthorError([{ at: file, message: 'file not found', hint }]);
  }
}

/**
 * Replaces the boundaries of a province by an official GeoJSON file, whose shapes stay as they are; the
 * approval text goes into the file and from there under every map. Shapes drawn without data are dropped,
 * since two sources are never laid over each other. Throws an `AuthorError`, with nothing written, when the
 * file or the text will not do.
 */
export function replaceBoundaries({ dataDir, file, approval, province: given, log }: OfficialOptions): void {
  if (approval.trim() === '') {
    const hint = 'give the text to print under the maps after --approval, with the approval number';
    throw new AuthorError([{ at: '--approval', message: 'empty', hint }]);
  }
  const tables = readBoundaryTables(dataDir);
  const name = basename(file);
  const { province, areas } = readOfficial(readText(file), name, tables, given);
  const topology = buildTopology(areas, [], { keep: 1, minHole: 0, quantization: officialQuantization });
  const meta: BoundaryMeta = {
    edition_zh: name,
    edition_en: name,
    source: name,
    licence: '',
    approval: approval.trim(),
    inside: insideOf(province, tables, codesOf(topology.objects, 'counties')),
  };
  write(dataDir, province, { ...topology, meta }, log);
}

/** Runs the command line; returns the exit code. */
export function main(args: readonly string[], log: Log, logError: Log): number {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string', default: 'data' },
        official: { type: 'string' },
        approval: { type: 'string', default: '' },
        province: { type: 'string' },
      },
    });
    const { data: dataDir, official: file, approval, province } = values;
    if (file === undefined) buildBoundaries({ dataDir, log });
    else replaceBoundaries({ dataDir, file, approval, province, log });
    return 0;
  } catch (error) {
    if (!(error instanceof AuthorError || (error instanceof TypeError && 'code' in error))) throw error;
    logError(error.message);
    return 1;
  }
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2), console.log, console.error);
