import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { checkIntegrity, integrityOf } from '../../../scripts/boundaries/fetch-package.ts';
import { buildBoundaries } from '../../../scripts/build-boundaries.ts';
import {
  box,
  boxFeature,
  codesIn,
  collection,
  dataFolder,
  readBoundaries,
  temporaryFolder,
} from './data-folder.ts';

const part = (id: string, name: string, x: number): Feature => ({ ...boxFeature({ name }, x, 30), id });
const east = [part('990101', '东一县', 0), part('990102', '东二县', 1)];
const west = [part('990200', '西市', 2)];
const codes = 'province,change,edition_code,edition_name_zh,code,name_zh,note\n';

/** Runs the build on an unpacked package with two files; gives the data folder and what was logged. */
function build(dataDir: string, files: { east?: Feature[]; west?: Feature[] } = {}): string[] {
  const temporary = temporaryFolder();
  mkdirSync(join(temporary, 'files'));
  for (const [name, features] of Object.entries({ east, west, ...files })) {
    writeFileSync(join(temporary, 'files', `${name}.geojson`), JSON.stringify(collection(...features)));
  }
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  buildBoundaries({ dataDir, log, fetch: () => ({ files: join(temporary, 'files'), temporary }) });
  expect(existsSync(temporary)).toBe(false);
  return lines;
}

describe('buildBoundaries', () => {
  it('writes one file a province with counties, prefectures and where they come from', () => {
    const folder = dataFolder();
    const [line] = build(folder);
    const built = readBoundaries(folder);
    expect(codesIn(built, 'counties')).toEqual(['990101', '990102', '990200']);
    expect(codesIn(built, 'prefectures')).toEqual(['990100', '990200']);
    expect(built.meta).toEqual({
      edition_zh: '试版',
      edition_en: 'Test edition',
      source: 'some-shapes@1.0.0',
      licence: 'MIT',
      approval: '',
      inside: [],
    });
    expect(line).toContain('2 prefectures, 3 counties');
  });

  it('gives the same bytes every time', () => {
    const folder = dataFolder();
    const bytes = () => readFileSync(join(folder, 'boundaries/990000.json'), 'utf8');
    build(folder);
    const first = bytes();
    build(folder);
    expect(bytes()).toBe(first);
  });

  it('puts an area under its code of today', () => {
    const folder = dataFolder({
      'boundary-codes.csv': `${codes}990000,recode,990121,东二乡,990102,东二县,\n`,
    });
    build(folder, { east: [part('990101', '东一县', 0), part('990121', '东二乡', 1)] });
    expect(codesIn(readBoundaries(folder), 'counties')).toEqual(['990101', '990102', '990200']);
  });

  it('names a place that lies inside another shape instead of drawing it', () => {
    const folder = dataFolder({
      'boundary-codes.csv': `${codes}990000,inside,990101,东一县,990102,东二县,\n`,
    });
    build(folder, { east: [part('990101', '东一县', 0)] });
    const built = readBoundaries(folder);
    expect(built.meta.inside).toEqual([{ code: '990102', within: '990101' }]);
    expect(codesIn(built, 'counties')).not.toContain('990102');
  });

  it('draws a file of context without making it an area', () => {
    const folder = dataFolder({
      'boundaries/sources.csv':
        'province,use,code,file\n990000,areas,990100,east.geojson\n990000,context,990200,west.geojson\n',
      'regions.csv': 'code,name_zh,level,parent_code\n990100,东市,prefecture,990000\n',
    });
    build(folder);
    expect(codesIn(readBoundaries(folder), 'context')).toEqual(['990200']);
    expect(codesIn(readBoundaries(folder), 'prefectures')).toEqual(['990100']);
  });

  it('leaves out specks of land but never a whole division', () => {
    const geometry = (...polygons: ReturnType<typeof box>[]): Feature['geometry'] => ({
      type: 'MultiPolygon',
      coordinates: polygons,
    });
    const specks = [box(7, 30, 0.001, 0.001), box(8, 30, 0.002, 0.002)];
    const folder = dataFolder();
    build(folder, {
      east: [
        { ...part('990101', '东一县', 0), geometry: geometry(box(0, 30), ...specks) },
        part('990102', '东二县', 1),
      ],
      west: [{ ...part('990200', '西市', 2), geometry: geometry(...specks) }],
    });
    const shapes = readBoundaries(folder).objects.counties.geometries;
    expect(shapes.map((shape) => ('arcs' in shape ? shape.arcs.length : 0))).toEqual([1, 1, 1]);
  });

  it.each([
    [
      'a place without a shape',
      { east: [part('990101', '东一县', 0)] },
      ['regions.csv:990102: 东二县 has no shape in this edition'],
    ],
    [
      'another name than in the region table',
      { east: [part('990101', '东一区', 0), part('990102', '东二县', 1)] },
      ['east.geojson:990101: named 东一区, in regions.csv 东一县'],
    ],
    [
      'a code of another prefecture',
      { east: [...east, part('990300', '南市', 4)] },
      ['east.geojson:990300: code outside 990100'],
    ],
    [
      'an area without a polygon',
      {
        west: [{ ...part('990200', '西市', 2), geometry: { type: 'Point', coordinates: [1, 2] } } as Feature],
      },
      ['west.geojson:990200: no polygon'],
    ],
  ])('writes nothing when it finds %s', (_, files, messages) => {
    const folder = dataFolder();
    for (const message of messages) expect(() => build(folder, files)).toThrow(message);
    expect(existsSync(join(folder, 'boundaries/990000.json'))).toBe(false);
  });

  it('says all problems at once', () => {
    const wrong = { east: [part('990101', '东一区', 0)] };
    expect(() => build(dataFolder(), wrong)).toThrow('2 problems, nothing written');
  });

  it.each([
    ['is missing', { 'boundaries/sources.csv': 'province,use,code\n' }, 'missing column: file'],
    ['has a ragged row', { 'boundaries/sources.csv': 'province,use,code,file\n990000,areas\n' }, 'row 1'],
  ])('says when a column or cell of a table %s', (_, tables, message) => {
    expect(() => build(dataFolder(tables))).toThrow(message);
  });
});

describe('checkIntegrity', () => {
  const bytes = new TextEncoder().encode('shapes');
  const ref = { package: 'some-shapes', version: '1.0.0', integrity: integrityOf(bytes) };

  it('accepts the file that the integrity was taken of', () => {
    expect(() => checkIntegrity(bytes, ref)).not.toThrow();
  });

  it('refuses any other file', () => {
    expect(() => checkIntegrity(new TextEncoder().encode('Shapes'), ref)).toThrow(
      'some-shapes@1.0.0: integrity is sha512-',
    );
  });
});
