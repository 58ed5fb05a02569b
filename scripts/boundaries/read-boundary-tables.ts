import { join } from 'node:path';
import { readRows } from './read-rows.ts';

/** Which package the shapes of a province come from, and how much of them is kept. */
export interface Edition {
  province: string;
  package: string;
  version: string;
  /** Subresource integrity of the packed package: `sha512-` and base64. */
  integrity: string;
  /** Folder of the files inside the package. */
  folder: string;
  licence: string;
  /** Share of the points that stays. */
  keep: number;
  /** Islands smaller than this many km² are left out. */
  minIsland: number;
  edition_zh: string;
  edition_en: string;
}

/** One file of the package: the division whose parts it holds, as data areas or as context. */
export interface EditionFile {
  province: string;
  use: string;
  code: string;
  file: string;
}

/** A division that the edition names or codes otherwise (`recode`) or does not draw (`inside`). */
export interface CodeChange {
  province: string;
  change: string;
  edition_code: string;
  edition_name_zh: string;
  code: string;
  name_zh: string;
}

/** A row of the region table, as far as boundaries need it. */
export interface RegionRow {
  code: string;
  name_zh: string;
  level: string;
  parent_code: string;
}

/** What the boundaries are built from and checked against. */
export interface BoundaryTables {
  editions: Edition[];
  files: EditionFile[];
  changes: CodeChange[];
  regions: RegionRow[];
}

function readEditions(file: string): Edition[] {
  const rows = readRows(file, [
    'province',
    'package',
    'version',
    'integrity',
    'folder',
    'licence',
    'keep',
    'min_island_km2',
    'edition_zh',
    'edition_en',
  ]);
  return rows.map(({ keep, min_island_km2, ...row }) => ({
    ...row,
    keep: Number(keep),
    minIsland: Number(min_island_km2),
  }));
}

/** Reads the tables of a data folder; throws an `AuthorError` naming the first file that is not as expected. */
export function readBoundaryTables(dataDir: string): BoundaryTables {
  return {
    editions: readEditions(join(dataDir, 'boundaries/editions.csv')),
    files: readRows(join(dataDir, 'boundaries/sources.csv'), ['province', 'use', 'code', 'file']),
    changes: readRows(join(dataDir, 'boundary-codes.csv'), [
      'province',
      'change',
      'edition_code',
      'edition_name_zh',
      'code',
      'name_zh',
    ]),
    regions: readRows(join(dataDir, 'regions.csv'), ['code', 'name_zh', 'level', 'parent_code']),
  };
}
