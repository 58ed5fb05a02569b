import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildBoundaries, main } from '../../../scripts/build-boundaries.ts';
import { boxFeature, codesIn, collection, dataFolder, readBoundaries, regionsTable } from './data-folder.ts';

const approval = '审图号：GS（2024）0000号';
const eastOne = boxFeature({ adcode: 990101 }, 0, 30);
const eastTwo = boxFeature({ adcode: 990102 }, 1, 30);
const west = boxFeature({ adcode: 990200 }, 2, 30);
const whole = collection(eastOne, eastTwo, west);

let folder = '';
let errors: string[] = [];
let lines: string[] = [];

beforeEach(() => {
  folder = dataFolder();
  [errors, lines] = [[], []];
});

/** Runs the command on a file with this content; gives the exit code. */
function run(content: unknown, { text = approval, more = [] as string[] } = {}): number {
  const file = join(folder, 'official.geojson');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  const args = ['--data', folder, '--official', file, '--approval', text, ...more];
  return main(
    args,
    (line) => void lines.push(line),
    (line) => void errors.push(line),
  );
}

const isWritten = () => existsSync(join(folder, 'boundaries/990000.json'));

describe('boundaries --official', () => {
  it('replaces the shapes and keeps the approval text for the maps', () => {
    expect(run(whole)).toBe(0);
    const built = readBoundaries(folder);
    expect(built.meta).toMatchObject({ approval, source: 'official.geojson', licence: '' });
    expect(codesIn(built, 'counties')).toEqual(['990101', '990102', '990200']);
    expect(codesIn(built, 'prefectures')).toEqual(['990100', '990200']);
    expect(codesIn(built, 'context')).toEqual([]);
    expect(lines).toHaveLength(1);
  });

  it.each([
    ['a number in adcode', { adcode: 990200 }],
    ['text in adcode', { adcode: '990200' }],
    ['156 and the code in gb', { gb: '156990200' }],
    ['text in code', { code: '990200' }],
  ])('reads %s', (_, properties) => {
    expect(run(collection(eastOne, eastTwo, boxFeature(properties, 2, 30)))).toBe(0);
    expect(codesIn(readBoundaries(folder), 'counties')).toContain('990200');
  });

  it('takes prefectures without counties as their own counties', () => {
    expect(run(collection(boxFeature({ adcode: 990100 }, 0, 30), west))).toBe(0);
    expect(codesIn(readBoundaries(folder), 'counties')).toEqual(['990100', '990200']);
  });

  it('draws a prefecture from its counties when the file has both, and passes over the province', () => {
    const extra = [boxFeature({ adcode: 990000 }, 0, 30), boxFeature({ adcode: 990100 }, 0, 30)];
    expect(run(collection(...extra, eastOne, eastTwo, west))).toBe(0);
    expect(codesIn(readBoundaries(folder), 'counties')).toEqual(['990101', '990102', '990200']);
  });

  it('is not undone by a later build of the package', () => {
    run(whole);
    const kept = readFileSync(join(folder, 'boundaries/990000.json'), 'utf8');
    const fetch = () => {
      throw new Error('fetched');
    };
    buildBoundaries({ dataDir: folder, log: (line) => void lines.push(line), fetch });
    expect(readFileSync(join(folder, 'boundaries/990000.json'), 'utf8')).toBe(kept);
    expect(lines.at(-1)).toBe('990000: official file kept');
  });

  const metres = {
    ...west,
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [12e6, 2e6],
          [12e6, 3e6],
          [13e6, 3e6],
          [12e6, 2e6],
        ],
      ],
    },
  };
  const line = {
    ...west,
    geometry: {
      type: 'LineString',
      coordinates: [
        [2, 30],
        [3, 31],
      ],
    },
  };

  it.each([
    ['not JSON', 'PK\u0003', 'official.geojson: not JSON'],
    ['no object at all', 'null', 'official.geojson: not a FeatureCollection: type is null'],
    ['a single feature', west, 'official.geojson: not a FeatureCollection: type is "Feature"'],
    [
      'a feature without a code',
      collection(eastOne, boxFeature({ name: 'x' }, 1, 30)),
      'official.geojson:feature 2: no code',
    ],
    [
      'a code of five digits',
      collection(boxFeature({ adcode: 99020 }, 1, 30)),
      'official.geojson:feature 1: no code',
    ],
    [
      'a feature that is empty',
      { type: 'FeatureCollection', features: [null] },
      'official.geojson:feature 1: no code',
    ],
    [
      'a code of another province',
      collection(...whole.features, boxFeature({ adcode: 880100 }, 5, 30)),
      'official.geojson:feature 4: unknown code: 880100',
    ],
    [
      'a prefecture that is not in the table',
      collection(...whole.features, boxFeature({ adcode: 990300 }, 5, 30)),
      'official.geojson:feature 4: unknown code: 990300',
    ],
    ['a code twice', collection(...whole.features, west), 'official.geojson:feature 4: code again: 990200'],
    [
      'a prefecture missing',
      collection(eastOne, eastTwo),
      'official.geojson: missing prefecture: 990200 西市',
    ],
    ['a county missing', collection(eastOne, west), 'official.geojson: missing county: 990102 东二县'],
    [
      'a line instead of a polygon',
      collection(eastOne, eastTwo, line as typeof west),
      'official.geojson:feature 3: no polygon: LineString',
    ],
    [
      'an empty geometry',
      collection(eastOne, eastTwo, { ...west, geometry: null } as unknown as typeof west),
      'official.geojson:feature 3: no polygon: geometry is empty',
    ],
    [
      'metres',
      collection(eastOne, eastTwo, metres as typeof west),
      'official.geojson:feature 3: not longitude and latitude: 12000000, 2000000',
    ],
    [
      'no code of the table',
      collection(boxFeature({ adcode: 880100 }, 5, 30)),
      'official.geojson: no code of a known province',
    ],
  ])('writes nothing and says what to do on %s', (_, content, message) => {
    expect(run(content)).toBe(1);
    expect(errors.join('\n')).toContain(`${message}\n    `);
    expect(errors.join('\n')).toMatch(/\d problems?, nothing written$/);
    expect(isWritten()).toBe(false);
  });

  it('asks for the province when the codes are of several', () => {
    folder = dataFolder({
      'regions.csv': `${regionsTable}880000,他省,province,100000\n880100,南市,prefecture,880000\n`,
    });
    const both = collection(...whole.features, boxFeature({ adcode: 880100 }, 5, 30));
    expect(run(both)).toBe(1);
    expect(errors[0]).toContain('codes of 2 provinces');
    expect(run(both, { more: ['--province', '990000'] })).toBe(1);
    expect(errors[1]).toContain('unknown code: 880100');
  });

  it.each([
    ['', 'nothing'],
    ['  ', 'spaces'],
  ])('refuses "%s" as approval text', (text) => {
    expect(run(whole, { text })).toBe(1);
    expect(errors[0]).toMatch(/^--approval: empty\n {4}/);
    expect(isWritten()).toBe(false);
  });

  it('refuses a province that is not in the table', () => {
    expect(run(whole, { more: ['--province', '770000'] })).toBe(1);
    expect(errors[0]).toContain('--province: unknown province: 770000');
  });

  it('says when the file or an option does not exist', () => {
    const log = (line: string) => void errors.push(line);
    expect(
      main(['--data', folder, '--official', join(folder, 'none.geojson'), '--approval', 'x'], log, log),
    ).toBe(1);
    expect(errors[0]).toContain('file not found');
    expect(main(['--oficial', 'x'], log, log)).toBe(1);
    expect(errors[1]).toContain('--oficial');
  });

  it('keeps the old file when the new one is wrong', () => {
    run(whole);
    const old = readFileSync(join(folder, 'boundaries/990000.json'), 'utf8');
    expect(run(collection(eastOne))).toBe(1);
    expect(readFileSync(join(folder, 'boundaries/990000.json'), 'utf8')).toBe(old);
  });

  it('collects all problems of the features', () => {
    run(collection(metres as typeof west, boxFeature({ adcode: 990300 }, 5, 30)));
    expect(errors[0]).toContain('2 problems, nothing written');
  });
});
