import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { buildTopology } from '../../../scripts/boundaries/build-topology.ts';
import { ringArea } from '../../../scripts/boundaries/ring.ts';
import { box } from './data-folder.ts';

const options = { keep: 1, minHole: 1, quantization: 1e5 };
const areas = [
  { code: '990102', parent: '990100', polygons: [box(1, 0)] },
  { code: '990101', parent: '990100', polygons: [box(0, 0)] },
  { code: '990200', parent: '990200', polygons: [box(2, 0)] },
];

/** A coast with a tooth every hundredth of a degree. */
const jagged = [
  [0, 0],
  ...Array.from({ length: 101 }, (_, i) => [i / 100, 1 + (i % 2) / 200]),
  [1, 0],
  [0, 0],
];

describe('buildTopology', () => {
  it('merges parts into their parents, which carry their code only', () => {
    const { objects } = buildTopology(areas, [], options);
    expect(objects.counties.geometries.map(({ id }) => id)).toEqual(['990101', '990102', '990200']);
    expect(objects.prefectures.geometries.map((geometry) => Object.keys(geometry))).toEqual([
      ['type', 'id', 'arcs'],
      ['type', 'id', 'arcs'],
    ]);
  });

  it('leaves no line between the parts of a parent', () => {
    const built = buildTopology(areas, [], options);
    const [merged] = feature(built, built.objects.prefectures).features;
    if (merged?.geometry.type !== 'MultiPolygon') throw new Error('not merged');
    const [[ring = []] = []] = merged.geometry.coordinates;
    expect(merged.geometry.coordinates).toHaveLength(1);
    expect(ringArea(ring) / ringArea(box(0, 0, 2)[0] ?? [])).toBeCloseTo(1, 3);
  });

  it.each([
    ['closes', 2000, 1],
    ['keeps', 1, 2],
  ])('%s a gap between parts of about 495 km² when holes may have %d km²', (_, minHole, rings) => {
    const cells = Array.from({ length: 9 }, (_cell, i) => box((i % 3) / 5, Math.floor(i / 3) / 5, 0.2, 0.2));
    const around = cells.toSpliced(4, 1);
    const split = around.map((polygon, i) => ({ code: `99010${i}`, parent: '990100', polygons: [polygon] }));
    const built = buildTopology(split, [], { ...options, minHole });
    const [merged] = feature(built, built.objects.prefectures).features;
    if (merged?.geometry.type !== 'MultiPolygon') throw new Error('not merged');
    expect(merged.geometry.coordinates[0]).toHaveLength(rings);
  });

  it('takes a part that hangs on the rest by a line for land, not for a hole', () => {
    const exclave = [
      [2, 2],
      [2, 3],
      [3, 3],
      [3, 2],
      [2, 2],
    ];
    const land = [[0, 0], [0, 1], [1, 1], ...exclave, [1, 1], [1, 0], [0, 0]];
    const north = [
      [0, 1],
      [0, 3],
      [2, 3],
      [2, 2],
      [1, 1],
      [0, 1],
    ];
    const south = [
      [1, 0],
      [1, 1],
      [2, 2],
      [3, 2],
      [3, 0],
      [1, 0],
    ];
    const around = [north, south].map((ring, i) => ({
      code: `99020${i}`,
      parent: '990200',
      polygons: [[ring]],
    }));
    const built = buildTopology(
      [{ code: '990101', parent: '990100', polygons: [[land]] }, ...around],
      [],
      options,
    );
    const [merged] = feature(built, built.objects.prefectures).features;
    if (merged?.geometry.type !== 'MultiPolygon') throw new Error('not merged');
    expect(merged.geometry.coordinates.map((polygon) => polygon.length)).toEqual([1, 1]);
  });

  it('keeps a share of the points', () => {
    const coast = [{ code: '990200', parent: '990200', polygons: [[jagged]] }];
    const count = (keep: number) => buildTopology(coast, [], { ...options, keep }).arcs.flat().length;
    expect(count(1)).toBe(104);
    expect(count(0.1)).toBeLessThan(20);
  });

  it('keeps every island, however much is left out', () => {
    const islands = [box(3, 3, 0.02, 0.02), box(5, 5, 0.02, 0.02)];
    const coast = [{ code: '990200', parent: '990200', polygons: [[jagged], ...islands] }];
    const built = buildTopology(coast, [], { ...options, keep: 0.02 });
    const [shape] = feature(built, built.objects.counties).features;
    if (shape?.geometry.type !== 'MultiPolygon') throw new Error('no shape');
    expect(shape.geometry.coordinates).toHaveLength(3);
  });

  it('gives the same bytes whatever the order of the areas', () => {
    const turned = buildTopology(areas.toReversed(), [], options);
    expect(turned.objects.prefectures.geometries.map(({ id }) => id)).toEqual(['990100', '990200']);
    expect(JSON.stringify(turned)).toBe(JSON.stringify(buildTopology(areas, [], options)));
  });

  it('keeps what is drawn without data apart', () => {
    const { objects } = buildTopology(
      areas,
      [{ code: '999900', parent: '999900', polygons: [box(9, 9)] }],
      options,
    );
    expect(objects.context.geometries.map(({ id }) => id)).toEqual(['999900']);
    expect(objects.prefectures.geometries.map(({ id }) => id)).not.toContain('999900');
  });
});
