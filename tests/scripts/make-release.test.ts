import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildData } from '../../scripts/build-data.ts';
import { checksumLines, packSnapshot, unpackSnapshot } from '../../scripts/release/snapshot.ts';
import type { PendingChanges } from '../../src/types.ts';
import { type ReleaseFolder, releaseFolder } from './release/release-folder.ts';

let folder: ReleaseFolder;

beforeEach(() => {
  folder = releaseFolder();
});

afterEach(() => folder.remove());

const correction = {
  correction_id: 'c-1',
  date: '2026-02-01',
  table: 'observations',
  row_id: 'o-1',
  column: 'value',
  old_value: '100',
  new_value: '1000',
  reason_zh: '误录',
  reason_en: 'Misread.',
};

/** Corrects the first reported value, from not enough to enough. */
function correct(isTold = true): void {
  Object.assign(folder.tables.observations[0] ?? {}, { value: '1000' });
  if (isTold) folder.tables.corrections.push(correction);
}

describe('makeRelease', () => {
  it('makes the first release as 1.0.0 with every table, the assessments and the checksums', () => {
    const record = folder.release('1.0.0');
    expect(record).toMatchObject({ version: '1.0.0', previous: '', bump: 'first' });
    const files = unpackSnapshot(folder.zip('1.0.0'));
    expect(Object.keys(files)).toEqual(record?.files.map(({ name }) => name));
    expect(Buffer.from(files['data/targets.csv'] ?? []).toString()).toBe(
      readFileSync(join(folder.dir, 'targets.csv'), 'utf8'),
    );
    expect(JSON.parse(Buffer.from(files['assessments.json'] ?? []).toString())).toHaveLength(2);
    const { SHA256SUMS: sums = new Uint8Array(), ...others } = files;
    expect(Buffer.from(sums).toString()).toBe(checksumLines(others));
  });

  it('tells what changed: cells, rows, and the statuses that follow from them', () => {
    folder.release('1.0.0');
    correct();
    expect(folder.release('1.0.1', '2026-02-01')).toMatchObject({
      bump: 'patch',
      previous: '1.0.0',
      changes: {
        tables: [{ table: 'observations', changed: [{ row_id: 'o-1', before: '100', after: '1000' }] }],
        statuses: [{ target_id: 't-1', before: 'not-comparable', after: 'met-early', because: 'data' }],
      },
    });
  });

  it('tells a status that time alone has changed from one that a figure has', () => {
    Object.assign(folder.tables.targets[0] ?? {}, { due: '2026', period_end: '2026' });
    folder.tables.observations.splice(0, 1);
    folder.release('1.0.0', '2026-01-31');
    Object.assign(folder.tables.sources[0] ?? {}, { title_zh: '方案一' });
    expect(folder.release('1.0.1', '2027-03-01')?.changes.statuses).toEqual([
      {
        target_id: 't-1',
        region_code: '110100',
        indicator: 'seats',
        before: 'no-figure',
        after: 'no-figure-overdue',
        because: 'day',
      },
    ]);
  });

  it.each([
    ['the first one', () => {}, '0.1.0', 'version: write 1.0.0, since it is the first one'],
    [
      'a correction',
      () => {
        folder.release('1.0.0');
        correct();
      },
      '1.1.0',
      'version: write 1.0.1, since 1 change in observations since 1.0.0',
    ],
    [
      'a new row',
      () => {
        folder.release('1.0.0');
        folder.tables.observations.push({
          ...folder.tables.observations[1],
          observation_id: 'o-3',
          period_start: '2023',
          period_end: '2023',
        });
      },
      '1.0.1',
      'version: write 1.1.0, since 1 row added in observations since 1.0.0',
    ],
    [
      'a removed row',
      () => {
        folder.release('1.0.0');
        folder.tables.observations.pop();
      },
      '1.1.0',
      'version: write 2.0.0, since 1 row removed in observations since 1.0.0',
    ],
  ])('refuses a wrong number for %s and names the right one', (_what, prepare, wrong, hint) => {
    prepare();
    expect(folder.release(wrong, '2026-02-01')).toBeNull();
    const line = folder.tables.releases.length + 1;
    expect(folder.lines.slice(-2)).toEqual([
      `data/releases.csv:${line}:1: wrong release number: ${wrong}\n    ${hint}`,
      'nothing released',
    ]);
  });

  it('refuses when nothing has changed', () => {
    folder.release('1.0.0');
    expect(folder.release('1.0.1')).toBeNull();
    expect(folder.lines.at(-2)).toContain('nothing has changed since 1.0.0');
  });

  it('refuses a changed number that no correction tells of, and gives the cells of its row', () => {
    folder.release('1.0.0');
    correct(false);
    expect(folder.release('1.0.1')).toBeNull();
    expect(folder.lines.at(-2)).toBe(
      'data/releases.csv:3:1: changed number without a row in corrections.csv: o-1\n' +
        '    add table,row_id,column,old_value,new_value = observations,o-1,value,100,1000',
    );
  });

  it('refuses tables with problems, which are named', () => {
    Object.assign(folder.tables.observations[0] ?? {}, { region_code: '999999' });
    expect(folder.release('1.0.0')).toBeNull();
    expect(folder.lines.at(-1)).toBe('1 problem, nothing written');
  });

  it('refuses to go on when the zip of an earlier release is not what was released', () => {
    folder.release('1.0.0');
    const path = join(folder.dir, 'releases', '1.0.0');
    const name = readdirSync(path).find((file) => file.endsWith('.zip')) ?? '';
    writeFileSync(join(path, name), packSnapshot({ other: new Uint8Array() }));
    expect(() => folder.release('1.0.1')).toThrow('changed since its release');
  });

  it('writes the same bytes from the same tables, in whatever zone', () => {
    folder.release('1.0.0');
    const first = folder.zip('1.0.0');
    const other = releaseFolder();
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Asia/Shanghai';
    other.release('1.0.0');
    const second = other.zip('1.0.0');
    other.remove();
    process.env['TZ'] = zone;
    expect(second.equals(first)).toBe(true);
  });
});

describe('buildData with releases', () => {
  const build = () =>
    buildData({
      dataDir: folder.dir,
      outDir: join(folder.dir, 'out'),
      asOf: null,
      log: () => {},
      now: () => 0,
    });
  const pending = () => {
    build();
    const text = readFileSync(join(folder.dir, 'out/releases/pending.json'), 'utf8');
    return JSON.parse(text) as PendingChanges | null;
  };

  it('writes the data of each release as it was published', () => {
    folder.release('1.0.0');
    correct();
    folder.write();
    build();
    const file = join(folder.dir, 'out/releases/1.0.0/observations.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject([{ value: 100 }, { value: 54.5 }]);
  });

  it('says what the next release will hold and which number it must bear', () => {
    folder.release('1.0.0');
    expect(pending()).toBeNull();
    correct();
    folder.write();
    expect(pending()).toMatchObject({ previous: '1.0.0', bump: 'patch', version: '1.0.1' });
  });
});
