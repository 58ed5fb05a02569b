import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildTopology } from '../../scripts/boundaries/build-topology.ts';
import { type MapGeometry, mapGeometry, neighbours, tileGeometry } from '../../src/charts/map-geometry.ts';
import type { Boundaries, Tile } from '../../src/types.ts';

function read(province: string): Boundaries {
  return JSON.parse(readFileSync(new URL(`../../data/boundaries/${province}.json`, import.meta.url), 'utf8'));
}

const guangdong = read('440000');
const sichuan = read('510000');

/** The corners that relative path data of `m`, `h`, `v` and `z` visits, ring by ring. */
function ringsOf(path: string): [number, number][][] {
  let [x, y] = [0, 0];
  return path.split(/(?=m)/).map((part) => {
    const numbers = (part.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const ring = Array.from({ length: numbers.length / 2 }, (_, i): [number, number] => {
      x += numbers[2 * i] ?? 0;
      y += numbers[2 * i + 1] ?? 0;
      return [x, y];
    });
    if (part.endsWith('z')) [x, y] = ring[0] ?? [0, 0];
    return ring;
  });
}

function area(ring: readonly [number, number][]): number {
  const sum = ring.reduce((total, [x, y], i) => {
    const [x1, y1] = ring[(i + 1) % ring.length] ?? [0, 0];
    return total + x * y1 - x1 * y;
  }, 0);
  return Math.abs(sum) / 2;
}

function contains(rings: readonly [number, number][][], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings)
    ring.forEach(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length] ?? [0, 0];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
  return inside;
}

const drawnArea = (path: string) => ringsOf(path).reduce((sum, ring) => sum + area(ring), 0);
const gzipSize = (geometry: MapGeometry) => gzipSync(JSON.stringify(geometry)).length;

const meta = { edition_zh: '', edition_en: '', source: '', licence: '', approval: '', inside: [] };

/** A rectangle of degrees as an area of its own prefecture. */
function boxArea(code: string, x: number, y: number, width: number, height: number) {
  const ring = [
    [x, y],
    [x, y + height],
    [x + width, y + height],
    [x + width, y],
    [x, y],
  ];
  return { code, parent: code, polygons: [[ring]] };
}

function made(...areas: ReturnType<typeof boxArea>[]): Boundaries {
  return { ...buildTopology(areas, [], { keep: 1, minHole: 0, quantization: 1e6 }), meta };
}

describe('mapGeometry', () => {
  it.each([
    ['prefectures of the one province', guangdong, 'prefectures', 21, 9000],
    ['prefectures of the other', sichuan, 'prefectures', 21, 9000],
    ['counties of the one province', guangdong, 'counties', 123, 18_000],
    ['counties of the other', sichuan, 'counties', 183, 28_000],
  ] as const)(
    'draws the %s, all of them, in code order and few bytes',
    (_, topology, object, count, bytes) => {
      const map = mapGeometry(topology, { object, width: 720 });
      const codes = map.regions.map(({ code }) => code);
      expect(codes).toHaveLength(count);
      expect(codes).toEqual(codes.toSorted());
      expect(map.regions.filter(({ path }) => drawnArea(path) === 0)).toEqual([]);
      expect(gzipSize(map)).toBeLessThan(bytes);
    },
  );

  it.each([
    ['the width alone', { width: 720, padding: 10 }],
    ['a low frame', { width: 720, height: 200, padding: 10 }],
    ['a narrow frame', { width: 100, height: 500, padding: 4 }],
  ])('fits %s, with the context and the padding', (_, frame) => {
    const map = mapGeometry(guangdong, { object: 'prefectures', ...frame });
    const paths = [map.context, map.outline, ...map.regions.map(({ path }) => path)];
    const points = paths.flatMap((path) => ringsOf(path).flat());
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    expect(Math.min(...xs, ...ys)).toBeGreaterThanOrEqual(frame.padding - 1);
    expect(Math.max(...xs)).toBeLessThanOrEqual(map.width - frame.padding + 1);
    expect(Math.max(...ys)).toBeLessThanOrEqual(map.height - frame.padding + 1);
    expect(map.width).toBe(frame.width);
  });

  it('is as high as it needs to be when no height is given', () => {
    const map = mapGeometry(guangdong, { object: 'prefectures', width: 720, padding: 0 });
    expect(map.height).toBeGreaterThan(400);
    expect(mapGeometry(guangdong, { object: 'prefectures', width: 360, padding: 0 }).height).toBe(
      Math.ceil(map.height / 2),
    );
  });

  it('draws areas in proportion, at the edges and in the middle of the map', () => {
    const latitudes = [20, 40, 60];
    const boxes = latitudes.map((lat, i) => boxArea(`99010${i}`, 0, lat, 1, 1));
    const map = mapGeometry(made(...boxes), { object: 'prefectures', width: 1000, height: 4000, digits: 1 });
    const band = (lat: number) => Math.sin(((lat + 1) * Math.PI) / 180) - Math.sin((lat * Math.PI) / 180);
    const scales = map.regions.map(({ path }, i) => drawnArea(path) / band(latitudes[i] ?? 0));
    for (const scale of scales) expect(scale / (scales[0] ?? 0)).toBeCloseTo(1, 2);
  });

  it('leaves out points that change less than half a square unit', () => {
    const teeth = Array.from({ length: 101 }, (_, i) => [i / 25, 34 + (i % 2) / 50]);
    const ring = [[0, 30], ...teeth, [4, 30], [0, 30]];
    const topology = made({ code: '990100', parent: '990100', polygons: [[ring]] });
    const corners = (width: number) =>
      ringsOf(mapGeometry(topology, { object: 'prefectures', width, digits: 1 }).outline).flat().length;
    expect(corners(1000)).toBe(103);
    expect(corners(20)).toBeLessThan(10);
  });

  it('puts north up and west left', () => {
    const map = mapGeometry(made(boxArea('990100', 0, 30, 1, 1), boxArea('990200', 3, 33, 1, 1)), {
      object: 'prefectures',
      width: 100,
    });
    const [south, north] = map.regions;
    expect(south?.x).toBeLessThan(north?.x ?? 0);
    expect(south?.y).toBeGreaterThan(north?.y ?? 0);
  });

  it('puts every label point inside its shape, with the room it says', () => {
    for (const { code, path, x, y, r } of mapGeometry(sichuan, { object: 'counties', width: 720 }).regions) {
      expect(contains(ringsOf(path), x, y), code).toBe(true);
      expect(r, code).toBeGreaterThan(0);
    }
  });

  it('draws the border of two regions once, from the same points as both of them', () => {
    const topology = made(boxArea('990100', 0, 30, 1, 1), boxArea('990200', 1, 30, 1, 1));
    const map = mapGeometry(topology, { object: 'prefectures', width: 200, padding: 0 });
    const [border = []] = ringsOf(map.borders);
    expect(border).toHaveLength(2);
    for (const { path } of map.regions) expect(ringsOf(path).flat()).toEqual(expect.arrayContaining(border));
    expect(map.outline.endsWith('z')).toBe(true);
  });

  it('leaves out islands too small to see but no region', () => {
    const land = boxArea('990100', 0, 30, 4, 4);
    const islands = [boxArea('', 5, 30, 0.01, 0.01), boxArea('', 5, 31, 0.5, 0.5)].flatMap(
      ({ polygons }) => polygons,
    );
    const rock = boxArea('990200', 6, 33, 0.001, 0.001);
    const topology = made({ ...land, polygons: [...land.polygons, ...islands] }, rock);
    const map = mapGeometry(topology, { object: 'prefectures', width: 120, padding: 0, digits: 1 });
    expect(map.regions.map(({ path }) => ringsOf(path).length)).toEqual([2, 1]);
    expect(map.regions[1]?.path).toMatch(/^m\d+ \d+h1v1h-1z$/);
  });

  it('draws the counties of one prefecture as large as the frame', () => {
    const map = mapGeometry(guangdong, { object: 'counties', within: '440100', width: 300, height: 300 });
    expect(map.regions).toHaveLength(11);
    expect(map.regions.every(({ code }) => code.startsWith('4401'))).toBe(true);
    const ys = ringsOf(map.outline).flatMap((ring) => ring.map(([, y]) => y));
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(290);
    expect([map.context, map.parentBorders]).toEqual(['', '']);
  });

  it('draws the borders of prefectures on a map of counties only', () => {
    const [counties, prefectures] = (['counties', 'prefectures'] as const).map((object) =>
      mapGeometry(guangdong, { object, width: 720 }),
    );
    expect(counties?.parentBorders).toBe(prefectures?.borders);
    expect(prefectures?.parentBorders).toBe('');
  });

  it('throws when nothing lies within', () => {
    const options = { object: 'counties', within: '990100', width: 300 } as const;
    expect(() => mapGeometry(guangdong, options)).toThrow('no shapes within: 990100');
  });

  it('gives the same object for the same call, another for another', () => {
    const options = { object: 'prefectures', width: 500 } as const;
    expect(mapGeometry(guangdong, options)).toBe(mapGeometry(guangdong, { ...options }));
    expect(mapGeometry(guangdong, options)).not.toBe(mapGeometry(guangdong, { ...options, width: 501 }));
    expect(mapGeometry(guangdong, options)).not.toBe(mapGeometry(sichuan, options));
  });
});

describe('neighbours', () => {
  it.each([
    [guangdong, 'prefectures', '440300', ['441300', '441900']],
    [guangdong, 'prefectures', '440800', ['440900']],
    [guangdong, 'prefectures', '441900', ['440100', '440300', '441300']],
    [sichuan, 'prefectures', '510400', ['513400']],
    [guangdong, 'counties', '440523', []],
  ] as const)('of a region are those that share a border with it: %#', (topology, object, code, near) => {
    expect(neighbours(topology, object).get(code)).toEqual(near);
  });

  it('are mutual', () => {
    const near = neighbours(sichuan, 'counties');
    const oneSided = [...near].flatMap(([a, codes]) => codes.filter((b) => !near.get(b)?.includes(a)));
    expect(oneSided).toEqual([]);
  });
});

describe('tileGeometry', () => {
  const tile = (region_code: string, col: number, row: number): Tile => ({
    grid: '990000',
    region_code,
    col,
    row,
    short_zh: '',
    short_en: '',
    abbr_en: '',
  });
  const tiles = [tile('990200', 2, 1), tile('990100', 1, 1), tile('990300', 1, 3)];

  it('puts each tile at its cell, in code order, without empty edges', () => {
    const map = tileGeometry(tiles, { cell: 40, gap: 4 });
    expect(map.regions.map(({ code, x, y, r }) => [code, x, y, r])).toEqual([
      ['990100', 24, 24, 20],
      ['990200', 68, 24, 20],
      ['990300', 24, 112, 20],
    ]);
    expect([map.width, map.height]).toEqual([92, 136]);
  });

  it('draws a square with rounded corners', () => {
    const [first] = tileGeometry(tiles, { cell: 40, gap: 4, radius: 3 }).regions;
    expect(first?.path).toBe(
      'm7 4h34a3 3 0 0 1 3 3v34a3 3 0 0 1 -3 3h-34a3 3 0 0 1 -3 -3v-34a3 3 0 0 1 3 -3z',
    );
  });

  it('has the shape of a map without lines', () => {
    const { borders, parentBorders, outline, context } = tileGeometry(tiles);
    expect([borders, parentBorders, outline, context]).toEqual(['', '', '', '']);
  });

  it('is empty without tiles', () => {
    expect(tileGeometry([])).toMatchObject({ width: 0, height: 0, regions: [] });
  });
});
