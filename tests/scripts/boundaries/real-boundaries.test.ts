import { readFileSync } from 'node:fs';
import { geoArea, geoContains } from 'd3-geo';
import type { Feature, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { isWithin } from '../../../src/is-within.ts';
import type { Boundaries } from '../../../src/types.ts';
import { table } from '../../support/table.ts';
import { codesIn } from './data-folder.ts';

const provinces = table('boundaries/editions').map((row) => row.province ?? '');
const regions = table('regions');
const changes = table('boundary-codes');

function read(province: string): Boundaries {
  return JSON.parse(
    readFileSync(new URL(`../../../data/boundaries/${province}.json`, import.meta.url), 'utf8'),
  );
}

const shapesIn = (boundaries: Boundaries, object: 'counties' | 'prefectures') =>
  feature(boundaries, boundaries.objects[object]).features as Feature<MultiPolygon>[];

const squareKm = (shape: Feature<MultiPolygon>) => geoArea(shape) * 6371.0088 ** 2;

it('holds two provinces', () => {
  expect(provinces).toEqual(['440000', '510000']);
});

describe.each([
  { province: '440000', prefectures: 21, counties: 123, context: ['442100'] },
  { province: '510000', prefectures: 21, counties: 183, context: [] as string[] },
])('boundaries of $province', ({ province, prefectures, counties, context }) => {
  const boundaries = read(province);

  it('are those of the prefectures in the region table, each once', () => {
    const expected = regions
      .filter((row) => row.level === 'prefecture' && row.parent_code === province)
      .map((row) => row.code);
    expect(codesIn(boundaries, 'prefectures')).toEqual(expected.sort());
    expect(expected).toHaveLength(prefectures);
  });

  it('hold every county of the region table, or the shape inside which it lies', () => {
    const drawn = new Set(codesIn(boundaries, 'counties'));
    const inside = new Map(boundaries.meta.inside.map(({ code, within }) => [code, within]));
    const lost = regions
      .filter((row) => row.level === 'county' && isWithin(row.code ?? '', province))
      .filter((row) => !drawn.has(inside.get(row.code ?? '') ?? row.code ?? ''));
    expect(lost).toEqual([]);
    expect(drawn.size).toBe(counties);
  });

  it('hold no code that was replaced', () => {
    const old = changes.filter((row) => row.change === 'recode').map((row) => row.edition_code ?? '');
    const kept = changes.filter((row) => row.change === 'recode' && row.province === province);
    const drawn = codesIn(boundaries, 'counties');
    expect(drawn.filter((code) => old.includes(code))).toEqual([]);
    expect(drawn).toEqual(expect.arrayContaining(kept.map((row) => row.code)));
  });

  it('have every county inside the prefecture of its code', () => {
    const parents = codesIn(boundaries, 'prefectures');
    const orphans = codesIn(boundaries, 'counties').filter(
      (code) => !parents.some((it) => isWithin(code, it)),
    );
    expect(orphans).toEqual([]);
  });

  it('keep what is drawn without data out of the areas', () => {
    expect(codesIn(boundaries, 'context')).toEqual(context);
    const areas = [...codesIn(boundaries, 'counties'), ...codesIn(boundaries, 'prefectures')];
    expect(areas.filter((code) => context.includes(code))).toEqual([]);
  });

  it('run the way d3-geo wants them: no shape covers the rest of the globe', () => {
    const shapes = [...shapesIn(boundaries, 'counties'), ...shapesIn(boundaries, 'prefectures')];
    expect(shapes.filter((shape) => geoArea(shape) > 1).map(({ id }) => id)).toEqual([]);
  });

  it('have prefectures as large as their counties together, to 1 %', () => {
    const parts = shapesIn(boundaries, 'counties');
    for (const whole of shapesIn(boundaries, 'prefectures')) {
      const own = parts.filter(({ id }) => isWithin(String(id), String(whole.id)));
      const sum = own.reduce((total, part) => total + squareKm(part), 0);
      expect(sum / squareKm(whole), String(whole.id)).toBeCloseTo(1, 2);
    }
  });

  it('carry nothing but codes', () => {
    const keys = Object.values(boundaries.objects).flatMap(({ geometries }) =>
      geometries.flatMap(Object.keys),
    );
    expect([...new Set(keys)].sort()).toEqual(['arcs', 'id', 'type']);
  });

  it('say where they come from', () => {
    const { edition_zh, edition_en, source, licence, approval } = boundaries.meta;
    expect([edition_zh, edition_en, source, licence].every((text) => text.length > 2)).toBe(true);
    expect(approval).toBe('');
  });
});

it.each([
  ['440000', '440100', [113.2644, 23.1291]],
  ['440000', '440306', [113.9, 22.75]],
  ['510000', '510100', [104.0665, 30.5728]],
  ['510000', '510185', [104.5472, 30.4113]],
])('%s: the shape of %s contains a point known to lie there', (province, code, point) => {
  const boundaries = read(province);
  const shapes = [...shapesIn(boundaries, 'counties'), ...shapesIn(boundaries, 'prefectures')];
  const found = shapes.filter((shape) => geoContains(shape, point as [number, number])).map(({ id }) => id);
  expect(found).toContain(code);
});
