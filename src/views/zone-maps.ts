import { mapGeometry } from '../charts/map-geometry.ts';
import type { ZoneGround, ZoneMark } from '../charts/zone-map.ts';
import { boundaries, lineage, region } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Region } from '../types.ts';
import { mapName } from './map-name.ts';
import type { ZonePlace } from './zone-places.ts';

/** The places of a programme in one province: the whole map, an enlarged part where places lie close, and places
 *  without a border of their own, which are shown as cells. */
export interface ZoneMapView {
  parent: string;
  ground: ZoneGround;
  marks: ZoneMark[];
  detail: { name: string; ground: ZoneGround; marks: ZoneMark[] } | null;
  cells: { place: ZonePlace; within: Region }[];
}

const mapWidth = 640;
const detailWidth = 400;

/** Places or pairs up to which a province is drawn small. */
const few = 2;

/** Radius of the room in a shape, as a share of the width, under which it is too small for a phone. */
const smallRoom = { part: 8 / mapWidth, whole: 16 / mapWidth } as const;

/** Prefectures and counties of a province, or of some of its prefectures, in the same frame, for `n` marks. */
export function zoneGround(parent: string, n: number, within?: readonly string[]): ZoneGround | null {
  const found = boundaries(parent);
  if (!found) return null;
  const width = within || n <= few ? detailWidth : mapWidth;
  const options = within ? { within, width } : { width };
  return {
    prefectures: mapGeometry(found, { object: 'prefectures', ...options }),
    counties: mapGeometry(found, { object: 'counties', ...options }),
  };
}

/** The region above a place for which boundaries are held; '' where there is none. */
export function mappedParent(code: string): string {
  return lineage(code).find((row) => boundaries(row.code))?.code ?? '';
}

/** The prefecture in which a place lies, or the place itself. */
export function prefectureOf(code: string): Region {
  return lineage(code).find(({ level }) => level === 'prefecture') ?? region(code);
}

function markOf(r: Reader, { region: row, reach, tone, isOpen, text, href }: ZonePlace): ZoneMark {
  return { code: row.code, reach, tone, isOpen, short: mapName(r, row), text, href };
}

/** The prefectures in which places are too small to see: small as a whole, or with two small ones or more. */
function crowdedPrefectures(ground: ZoneGround, places: readonly ZonePlace[]): Region[] {
  const shapes = new Map(
    [...ground.counties.regions, ...ground.prefectures.regions].map((one) => [one.code, one]),
  );
  const small = places.filter(
    ({ region: { code }, reach }) => (shapes.get(code)?.r ?? 0) < smallRoom[reach] * ground.prefectures.width,
  );
  const groups = Map.groupBy(small, ({ region: { code } }) => prefectureOf(code));
  return [...groups].flatMap(([prefecture, [first, second]]) =>
    first?.reach === 'whole' || second ? [prefecture] : [],
  );
}

/** The crowded prefectures of the group of regions that has most of them; null where there is none. */
function crowded(
  r: Reader,
  ground: ZoneGround,
  places: readonly ZonePlace[],
): { name: string; within: string[] } | null {
  const groups = Map.groupBy(crowdedPrefectures(ground, places), ({ group }) => group);
  const [largest] = [...groups.values()].sort((a, b) => b.length - a.length);
  const [first, second] = largest ?? [];
  if (!largest || !first) return null;
  const name = second ? r.label('group', first.group) : r.name(first);
  return { name, within: largest.map(({ code }) => code).sort() };
}

/** What contains a place without a border: the shape that the boundaries name, else the region above it. */
function container(parent: string, { code, parent_code }: Region): Region {
  const inside = boundaries(parent)?.meta.inside.find((row) => row.code === code);
  return region(inside?.within ?? parent_code);
}

function mapOf(r: Reader, parent: string, places: readonly ZonePlace[]): ZoneMapView | null {
  const ground = zoneGround(parent, places.length);
  if (!ground) return null;
  const shapes = new Set([...ground.counties.regions, ...ground.prefectures.regions].map(({ code }) => code));
  const drawn = places.filter(({ region: { code } }) => shapes.has(code));
  const close = crowded(r, ground, drawn);
  const detailGround = close && zoneGround(parent, places.length, close.within);
  const inDetail = new Set(close?.within);
  return {
    parent,
    ground,
    marks: drawn.map((place) => {
      const mark = markOf(r, place);
      return inDetail.has(prefectureOf(mark.code).code) ? { ...mark, short: '' } : mark;
    }),
    detail:
      close && detailGround
        ? {
            name: close.name,
            ground: detailGround,
            marks: drawn
              .filter(({ region: { code } }) => inDetail.has(prefectureOf(code).code))
              .map((place) => markOf(r, place)),
          }
        : null,
    cells: places
      .filter(({ region: { code } }) => !shapes.has(code))
      .map((place) => ({ place, within: container(parent, place.region) })),
  };
}

/** The maps of a programme, a province each, and the places in provinces without boundaries. */
export function zoneMaps(
  r: Reader,
  places: readonly ZonePlace[],
): { maps: ZoneMapView[]; elsewhere: ZonePlace[] } {
  const byParent = Map.groupBy(places, ({ region: { code } }) => mappedParent(code));
  const maps = [...byParent].flatMap(([parent, rows]) =>
    parent === '' ? [] : (mapOf(r, parent, rows) ?? []),
  );
  return { maps, elsewhere: byParent.get('') ?? [] };
}
