import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { neighbours } from '../../../src/charts/map-geometry.ts';
import type { Boundaries } from '../../../src/types.ts';
import { table } from '../../support/table.ts';

const tiles = table('tiles').map((row) => ({ ...row, col: Number(row.col), row: Number(row.row) }));
const regions = new Map(table('regions').map((row) => [row.code, row]));
const grids = [...new Set(table('tiles').map((row) => row.grid ?? ''))];
const tilesOf = (grid: string) => table('tiles').filter((row) => row.grid === grid);

it('has grids of the nation and of two provinces', () => {
  expect(grids).toEqual(['100000', '440000', '510000']);
});

it('counts columns and rows in whole numbers from 0', () => {
  expect(tiles.filter(({ col, row }) => !(Number.isInteger(col) && Number.isInteger(row)))).toEqual([]);
  expect(Math.min(...tiles.flatMap(({ col, row }) => [col, row]))).toBe(0);
});

describe.each([
  ['100000', 'province', 34],
  ['440000', 'prefecture', 21],
  ['510000', 'prefecture', 21],
])('tiles of %s', (grid, level, count) => {
  it(`are all ${level}s of the grid, each once`, () => {
    const expected = [...regions.values()].filter((row) => row.parent_code === grid && row.level === level);
    expect(tilesOf(grid).map((row) => row.region_code)).toEqual(expected.map((row) => row.code).sort());
    expect(expected).toHaveLength(count);
  });

  it('do not overlap', () => {
    const cells = tilesOf(grid).map(({ col, row }) => `${col}:${row}`);
    expect(new Set(cells).size).toBe(cells.length);
  });

  it('carry names that begin the full name', () => {
    for (const { region_code, short_zh = '', short_en = '' } of tilesOf(grid)) {
      const region = regions.get(region_code);
      expect(short_zh.length).toBeGreaterThan(1);
      expect(region?.name_zh).toMatch(new RegExp(`^${short_zh}`));
      expect(region?.name_en).toMatch(new RegExp(`^${short_en}`));
    }
  });
});

/** Share of the pairs that share a border on the map whose tiles touch by a side. */
function neighboursKept(grid: string): number {
  const file = new URL(`../../../data/boundaries/${grid}.json`, import.meta.url);
  const boundaries = JSON.parse(readFileSync(file, 'utf8')) as Boundaries;
  const cells = new Map(
    tilesOf(grid).map(({ region_code, col, row }) => [region_code, [Number(col), Number(row)]]),
  );
  const pairs = [...neighbours(boundaries, 'prefectures')].flatMap(([a, near]) => near.map((b) => [a, b]));
  const kept = pairs.filter(([a, b]) => {
    const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = [cells.get(a), cells.get(b)];
    return Math.abs(ax - bx) + Math.abs(ay - by) === 1;
  });
  return kept.length / pairs.length;
}

it.each([
  ['440000', 26 / 39],
  ['510000', 29 / 45],
])('the grid of %s keeps its neighbours: %d', (grid, share) => {
  expect(neighboursKept(grid)).toBeCloseTo(share, 10);
  expect(share).toBeGreaterThan(0.6);
});
