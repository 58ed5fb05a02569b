import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRelease } from '../../../scripts/make-release.ts';
import type { ReleaseRecord } from '../../../src/types.ts';
import { filesOf, type TinyTables, tinyTables } from '../tiny-tables.ts';

/** A folder of tables of its own, in which releases are made. */
export interface ReleaseFolder {
  dir: string;
  /** The tables as the next call of `write` puts them into files. */
  tables: TinyTables;
  /** What was logged since the last release, the folder called `data`. */
  lines: string[];
  write: () => void;
  /** Adds a row to the releases, writes the tables and makes the release. */
  release: (version: string, date?: string) => ReleaseRecord | null;
  /** Bytes of the zip of a release. */
  zip: (version: string) => Buffer;
  remove: () => void;
}

/** A folder with the tiny tables and no release. */
export function releaseFolder(): ReleaseFolder {
  const dir = mkdtempSync(join(tmpdir(), 'releases-'));
  const tables = tinyTables();
  tables.releases = [];
  const lines: string[] = [];
  const write = () => {
    mkdirSync(dir, { recursive: true });
    for (const [name, text] of Object.entries(filesOf(tables))) writeFileSync(join(dir, `${name}.csv`), text);
  };
  const folder = (version: string) => join(dir, 'releases', version);
  return {
    dir,
    tables,
    lines,
    write,
    release: (version, date = '2026-01-31') => {
      tables.releases.push({ version, date, summary_zh: '新', summary_en: 'New' });
      write();
      lines.length = 0;
      return makeRelease({ dataDir: dir, log: (line) => lines.push(line.replaceAll(dir, 'data')) });
    },
    zip: (version) => {
      const name = readdirSync(folder(version)).find((file) => file.endsWith('.zip')) ?? '';
      return readFileSync(join(folder(version), name));
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}
