import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BuildResult, buildData, readOptions } from '../../scripts/build-data.ts';
import { OptionError } from '../../scripts/option-error.ts';
import { tableNames } from '../../scripts/schema.ts';
import { filesOf, type TinyTables, tinyTables } from './tiny-tables.ts';

let dir = '';
let lines: string[] = [];
const dataDir = () => join(dir, 'data');
const outDir = () => join(dir, 'out');

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'build-data-'));
  lines = [];
});

afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** Writes the small set of tables after a change. */
function writeData(change: (tables: TinyTables) => void = () => {}): void {
  const tables = tinyTables();
  change(tables);
  mkdirSync(dataDir(), { recursive: true });
  for (const [name, text] of Object.entries(filesOf(tables)))
    writeFileSync(join(dataDir(), `${name}.csv`), text);
}

function build(asOf: string | null = null): BuildResult {
  const log = (line: string) => lines.push(line.replaceAll(dir, '.'));
  return buildData({ dataDir: dataDir(), outDir: outDir(), asOf, log, now: () => 0 });
}

/** Names and texts of all files in the output folder. */
function output(): Record<string, string> {
  const names = readdirSync(outDir(), { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => name.endsWith('.json'));
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(outDir(), name), 'utf8')]));
}

function spoil(tables: TinyTables): void {
  Object.assign(tables.observations[0] ?? {}, { region_code: '110108', value: '1,000' });
  Object.assign(tables.sources[0] ?? {}, { title_zh: '' });
}

describe('buildData', () => {
  it('writes one file a table, the assessments and a word about the build', () => {
    writeData();
    const { info } = build();
    const files = [...tableNames, 'assessments', 'build'].map((name) => `${name}.json`);
    expect(Object.keys(output())).toEqual(files.sort());
    expect(JSON.parse(output()['build.json'] ?? '')).toEqual(info);
    expect(info).toMatchObject({
      asOf: '2026-01-31',
      release: '1.0.0',
      rows: { regions: 4, corrections: 0 },
    });
  });

  it('writes one row a line, also where there is none', () => {
    writeData();
    build();
    const regions = output()['regions.json'] ?? '';
    expect(regions.split('\n')).toHaveLength(4 + 3);
    expect(JSON.parse(regions)).toHaveLength(4);
    expect(JSON.parse(output()['corrections.json'] ?? '')).toEqual([]);
  });

  it('assesses every target once, in their order', () => {
    writeData();
    build();
    const assessments = JSON.parse(output()['assessments.json'] ?? '') as { target_id: string }[];
    expect(assessments.map(({ target_id }) => target_id)).toEqual(['t-1', 't-2']);
  });

  it('takes the day of the newest release, in whatever row it stands', () => {
    writeData(({ releases }) => releases.unshift({ ...releases[0], version: '1.1.0', date: '2026-03-01' }));
    expect(build().info).toMatchObject({ asOf: '2026-03-01', release: '1.1.0' });
  });

  it('names the greater number of two releases of one day', () => {
    writeData(({ releases }) =>
      releases.push({ ...releases[0], version: '1.0.10' }, { ...releases[0], version: '1.0.9' }),
    );
    expect(build().info).toMatchObject({ release: '1.0.10' });
  });

  it('takes another day when it is given one', () => {
    writeData();
    expect(build('2024-06-30').info).toMatchObject({ asOf: '2024-06-30', release: '1.0.0' });
  });

  it('writes the same bytes again', () => {
    writeData();
    build();
    const first = output();
    build();
    expect(output()).toEqual(first);
  });

  it('leaves out what an earlier build wrote and this one does not', () => {
    writeData();
    build();
    writeFileSync(join(outDir(), 'old.json'), '[]');
    build();
    expect(Object.keys(output())).not.toContain('old.json');
  });

  it('copies boundaries as they are', () => {
    writeData();
    mkdirSync(join(dataDir(), 'boundaries'));
    writeFileSync(join(dataDir(), 'boundaries', '11.json'), '{ "type":"Topology" }');
    build();
    expect(output()[join('boundaries', '11.json')]).toBe('{ "type":"Topology" }');
  });

  it('says what it read, found, covered, judged and wrote', () => {
    writeData((tables) => tables.sources.push({ ...tables.sources[0], source_id: 'lost' }));
    expect(build()).toMatchObject({ problems: 0, notices: 0, warnings: 1 });
    expect(lines).toEqual([
      expect.stringMatching(
        /^read \.\/data: regions 4, indicators 7, sources 2, .*, tiles 1, aliases 1, rules 1$/,
      ),
      './data/sources.csv:3:1: warning: source used by no row: lost\n    source_id: name it in the row it belongs to, or remove it',
      'checked: 0 problems, 0 notices, 1 warning; 2 of 4 regions, 3 indicators, figures of 2022 to 2022',
      expect.stringMatching(/^assessed as of 2026-01-31: 2 targets, .*1 no-number/),
      'wrote ./out, release 1.0.0, in 0.0 s',
    ]);
  });

  it('reports the problems of all tables at once, by table and place, and no warnings', () => {
    writeData(spoil);
    expect(build()).toEqual({ info: null, problems: 3, notices: 0, warnings: 0 });
    expect(lines.slice(1)).toEqual([
      './data/sources.csv:2:8: source without title_zh\n    title_zh: fill the cell; it must not be empty',
      './data/observations.csv:2:5: unknown region: 110108\n    region_code: take it from column code of ./data/regions.csv, or add it there; nearest: 110100 地 Milltown',
      './data/observations.csv:2:36: number with thousands separators: 1,000\n    value: write 1000',
      '3 problems, nothing written',
    ]);
  });

  it('writes nothing when there is a problem', () => {
    writeData(spoil);
    build();
    expect(readdirSync(dir)).toEqual(['data']);
  });

  it('leaves the old output as it was when there is a problem', () => {
    writeData();
    build();
    const before = output();
    writeData(spoil);
    build();
    expect(output()).toEqual(before);
    expect(readdirSync(dir).sort()).toEqual(['data', 'out']);
  });

  it('prints the first two hundred problems of a table and the number of the rest', () => {
    writeData(({ observations }) => {
      for (let index = 0; index < 300; index += 1)
        observations.push({
          ...observations[0],
          observation_id: `x-${index}`,
          as_of: '2022',
          region_code: `x${index}`,
          value: '-',
        });
    });
    build();
    expect(lines).toHaveLength(1 + 200 + 2);
    expect(lines.slice(-2)).toEqual([
      './data/observations.csv: and 400 more',
      '600 problems, nothing written',
    ]);
  });

  it.each<[string, string, () => void]>([
    ['a data folder that does not exist', 'no such folder: ./data', () => {}],
    [
      'an output folder that holds something else',
      'not a folder of generated data: ./out',
      () => {
        writeData();
        mkdirSync(outDir());
        writeFileSync(join(outDir(), 'letter.txt'), 'dear');
      },
    ],
  ])('throws on %s', (_title, message, prepare) => {
    prepare();
    const before = existsSync(outDir()) ? readdirSync(outDir()) : null;
    expect(() => build()).toThrow(new OptionError(message.replace('.', dir)));
    expect(existsSync(outDir()) ? readdirSync(outDir()) : null).toEqual(before);
  });

  it.each([
    ['2026-02-30', '--as-of: date does not exist: 2026-02-30'],
    ['2026', '--as-of: not an ISO date: 2026'],
  ])('throws on %s as the day of the assessment', (day, message) => {
    writeData();
    expect(() => build(day)).toThrow(new OptionError(message));
  });
});

describe('readOptions', () => {
  it('has a default for every flag', () => {
    expect(readOptions([])).toEqual({ dataDir: 'data', outDir: join('src', 'generated'), asOf: null });
  });

  it('reads every flag', () => {
    const args = ['--data', 'a', '--out=b', '--as-of', '2026-01-31'];
    expect(readOptions(args)).toEqual({ dataDir: 'a', outDir: 'b', asOf: '2026-01-31' });
  });

  it.each([
    ['an unknown flag', ['--datum', 'a'], /Unknown option '--datum'[\s\S]*usage: /],
    ['a flag without its value', ['--data'], /--data <value>[\s\S]*usage: /],
    ['a word without a flag', ['data'], /Unexpected argument 'data'[\s\S]*usage: /],
  ])('throws on %s', (_title, args, message) => {
    expect(() => readOptions(args)).toThrow(OptionError);
    expect(() => readOptions(args)).toThrow(message);
  });
});
