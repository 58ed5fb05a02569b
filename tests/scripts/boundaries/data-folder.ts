import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { onTestFinished } from 'vitest';
import type { Boundaries } from '../../../src/types.ts';

/** The province of the tests: two prefectures, the first with two counties. */
export const regionsTable = `code,name_zh,level,parent_code
990000,测试省,province,100000
990100,东市,prefecture,990000
990101,东一县,county,990100
990102,东二县,county,990100
990200,西市,prefecture,990000
`;

const codesTable = `province,change,edition_code,edition_name_zh,code,name_zh,note
`;

const editionsTable = `province,package,version,integrity,folder,licence,keep,min_island_km2,edition_zh,edition_en
990000,some-shapes,1.0.0,sha512-x,shapes,MIT,1,0.5,试版,Test edition
`;

const sourcesTable = `province,use,code,file
990000,areas,990100,east.geojson
990000,areas,990200,west.geojson
`;

/** A new folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'boundaries-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new data folder with the tables of the test province; `tables` replaces some by their path. */
export function dataFolder(tables: Record<string, string> = {}): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'boundaries'));
  const all = {
    'regions.csv': regionsTable,
    'boundary-codes.csv': codesTable,
    'boundaries/editions.csv': editionsTable,
    'boundaries/sources.csv': sourcesTable,
    ...tables,
  };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text);
  return folder;
}

/** A clockwise rectangle of degrees. */
export function box(x: number, y: number, width = 1, height = 1): Position[][] {
  const [x1, y1] = [x + width, y + height];
  return [
    [
      [x, y],
      [x, y1],
      [x1, y1],
      [x1, y],
      [x, y],
    ],
  ];
}

/** A feature with one rectangle. */
export function boxFeature(properties: Record<string, unknown>, x: number, y: number): Feature {
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: box(x, y) } };
}

export const collection = (...features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

/** The boundary file of the test province. */
export function readBoundaries(folder: string): Boundaries {
  return JSON.parse(readFileSync(join(folder, 'boundaries/990000.json'), 'utf8'));
}

/** Codes of one object of a boundary file, in its order. */
export function codesIn(boundaries: Boundaries, object: 'counties' | 'prefectures' | 'context'): string[] {
  return boundaries.objects[object].geometries.map(({ id }) => String(id));
}
