import { describe, expect, it } from 'vitest';
import { arc } from '../../src/charts/arc.ts';
import type { RegionShape } from '../../src/charts/map-geometry.ts';
import { pairs, programmes, regions, zones } from '../../src/data.ts';
import { reader } from '../../src/i18n/reader.ts';
import { pairedProgrammes, pairGroup } from '../../src/views/pairs.ts';
import { programmeView } from '../../src/views/programme.ts';
import { timeState } from '../../src/views/time-state.ts';
import { mappedParent, zoneMaps } from '../../src/views/zone-maps.ts';
import { zonePlaces, zonesWithin } from '../../src/views/zone-places.ts';
import { zoneTiles } from '../../src/views/zone-tiles.ts';

const r = reader('en');
const maps = programmes.flatMap(({ programme }) => {
  const places = zonePlaces(r, programme);
  return { programme, places, ...zoneMaps(r, places) };
});

/** Whether a point lies in the drawn shape of a region. */
function contains({ path }: RegionShape, x: number, y: number): boolean {
  let [px, py, inside] = [0, 0, false];
  for (const ring of path.split(/(?=m)/)) {
    const numbers = (ring.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const [startX, startY] = [px + (numbers[0] ?? 0), py + (numbers[1] ?? 0)];
    const corners: [number, number][] = [];
    for (let i = 0; i < numbers.length; i += 2) {
      [px, py] = [px + (numbers[i] ?? 0), py + (numbers[i + 1] ?? 0)];
      corners.push([px, py]);
    }
    corners.forEach(([x1, y1], i) => {
      const [x2, y2] = corners[(i + 1) % corners.length] ?? [0, 0];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
    [px, py] = [startX, startY];
  }
  return inside;
}

const endsOf = (path: string) => {
  const numbers = (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  return [numbers.slice(0, 2), numbers.slice(-2)];
};

describe('the maps of a programme', () => {
  it('show every zone once: as a shape, as a cell or as a place elsewhere', () => {
    for (const { programme, maps: drawn, elsewhere } of maps) {
      const shown = [
        ...drawn.flatMap(({ marks, cells }) => [
          ...marks.map(({ code }) => code),
          ...cells.map(({ place }) => place.region.code),
        ]),
        ...elsewhere.map(({ region }) => region.code),
      ];
      const held = zones.filter((zone) => zone.programme === programme).map(({ region_code }) => region_code);
      expect(shown.sort()).toEqual(held.sort());
    }
  });

  it('show a place without a border as a cell with what contains it, never as a shape', () => {
    const cells = maps.flatMap((one) => one.maps.flatMap((map) => map.cells));
    expect(cells.length).toBeGreaterThan(0);
    for (const { place, within } of cells) {
      expect(within.code).not.toBe(place.region.code);
      expect(mappedParent(within.code)).toBe(mappedParent(place.region.code));
    }
  });

  it('draw prefectures and counties in one frame: a place drawn in both has one shape', () => {
    const grounds = maps.flatMap((one) => one.maps.map(({ ground }) => ground));
    expect(grounds.length).toBeGreaterThan(0);
    for (const { prefectures, counties } of grounds) {
      const both = counties.regions.filter(({ code }) =>
        prefectures.regions.some((one) => one.code === code),
      );
      for (const county of both)
        expect(prefectures.regions.find(({ code }) => code === county.code)).toEqual(county);
      expect([prefectures.width, prefectures.height]).toEqual([counties.width, counties.height]);
    }
  });

  it('enlarge the places that are too small, all of those of the prefectures they lie in', () => {
    const details = maps.flatMap((one) =>
      one.maps.flatMap((map) => (map.detail ? [{ map, detail: map.detail }] : [])),
    );
    expect(details.length).toBeGreaterThan(0);
    for (const { map, detail } of details) {
      const named = map.marks.filter(({ short }) => short !== '').map(({ code }) => code);
      const enlarged = detail.marks.map(({ code }) => code);
      expect([...named, ...enlarged].sort()).toEqual(map.marks.map(({ code }) => code).sort());
      expect(detail.marks.every(({ short }) => short !== '')).toBe(true);
    }
  });
});

describe('the tile grid of zones', () => {
  const grids = programmes.flatMap(({ programme }) => {
    const held = zones.filter((zone) => zone.programme === programme);
    return regions.flatMap(({ code }) => zoneTiles(r, code, held) ?? []).map((grid) => ({ grid, held }));
  });

  it('counts in every tile the places listed inside it', () => {
    expect(grids.length).toBeGreaterThan(0);
    for (const { grid, held } of grids)
      for (const { code, value } of grid.tiles) {
        const inside = zonesWithin(code).filter((zone) => held.includes(zone));
        expect(value).toBe(inside.length > 0 ? String(inside.length) : '');
      }
  });

  it('says of a tile without a listing that none was found, and hatches a region listed as a whole', () => {
    for (const { grid, held } of grids)
      for (const { code, fill, text, value } of grid.tiles) {
        const isOwn = held.some(({ region_code }) => region_code === code);
        expect(text.includes('no listing found')).toBe(!isOwn && value === '');
        expect(String(fill['class']).includes('zone-whole')).toBe(isOwn);
      }
  });
});

describe('the page of a programme', () => {
  it('counts whole prefectures and counties so that they add up', () => {
    for (const programme of programmes) {
      const { places } = programmeView(r, programme);
      const wholes = places.filter(({ reach }) => reach === 'whole').length;
      const { finding } = programmeView(r, programme);
      if (places.length > 0 && wholes > 0 && wholes < places.length)
        expect(finding).toContain(`${places.length} places are listed: ${wholes} whole`);
    }
  });

  it('puts every place in one batch', () => {
    for (const programme of programmes) {
      const { places, batches } = programmeView(r, programme);
      const batched = batches.flatMap((batch) => batch.places.map(({ zone }) => zone.zone_id));
      expect(batched.sort()).toEqual(places.map(({ zone }) => zone.zone_id).sort());
    }
  });
});

describe('zones within a region', () => {
  it('are those of its parts at every depth, without its own', () => {
    for (const { code } of regions) {
      const within = zonesWithin(code);
      expect(within.every(({ region_code }) => region_code !== code)).toBe(true);
      const children = regions.filter(({ parent_code }) => parent_code === code);
      const expected = children.flatMap((child) => [
        ...zones.filter(({ region_code }) => region_code === child.code),
        ...zonesWithin(child.code),
      ]);
      expect(within.map(({ zone_id }) => zone_id).sort()).toEqual(
        expected.map(({ zone_id }) => zone_id).sort(),
      );
    }
  });
});

describe('the map of pairs', () => {
  const groups = pairedProgrammes().map((programme) => pairGroup(r, programme));

  it('holds every pair once', () => {
    expect(groups.flatMap(({ rows }) => rows.map(({ pair }) => pair))).toHaveLength(pairs.length);
    const ids = groups.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has arcs that start in the supporter and end in the supported', () => {
    const drawn = groups.flatMap(({ map }) =>
      map ? map.arcs.map((one) => ({ one, ground: map.ground })) : [],
    );
    expect(drawn.length).toBeGreaterThan(0);
    for (const { one, ground } of drawn) {
      const shapes = new Map(
        [...ground.counties.regions, ...ground.prefectures.regions].map((s) => [s.code, s]),
      );
      const [from, to] = [shapes.get(one.from), shapes.get(one.to)];
      if (!from || !to) throw new Error(`region not drawn: ${one.from} or ${one.to}`);
      const [start = [], end = []] = endsOf(arc(from, to).path);
      expect(contains(from, start[0] ?? -1, start[1] ?? -1)).toBe(true);
      expect(contains(to, end[0] ?? -1, end[1] ?? -1)).toBe(true);
    }
  });
});

describe('a period on the assessment date', () => {
  it.each([
    ['1990', '1995', 'over'],
    ['1990-09', '2999-12', 'running'],
    ['2990', '2999', 'ahead'],
    ['1990', '', 'open'],
    ['', '2999', ''],
    ['--09', '--12', ''],
    ['', '1999', 'over'],
    ['', '', ''],
  ])('from %s to %s: %s', (start, end, state) => {
    expect(timeState(start, end)).toBe(state);
  });
});
