import type { MapGeometry } from '../charts/map-geometry.ts';
import { type FilledRegion, regionMap } from '../charts/region-map.ts';
import { statusFill } from '../charts/status-style.ts';
import { zoneFill } from '../charts/zone-style.ts';
import { lineage, region, tilesOf } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';
import { paths } from '../paths.ts';
import type { Zone } from '../types.ts';
import { tilesFor } from './maps.ts';
import { zoneLook, zonesAnchor } from './zone-places.ts';

/** A tile grid that needs no boundary: a tile a part of a region, with the places listed inside it. */
export interface ZoneTilesView {
  parent: string;
  geometry: MapGeometry;
  tiles: FilledRegion[];
  sentence: string;
}

interface TileZones {
  code: string;
  own: Zone[];
  inside: Zone[];
}

function zonesOfTile(code: string, zones: readonly Zone[]): TileZones {
  const own = zones.filter(({ region_code }) => region_code === code);
  const inside = zones.filter(
    ({ region_code }) => region_code !== code && lineage(region_code).some((above) => above.code === code),
  );
  return { code, own, inside };
}

/** A tile is hatched where the region as a whole is listed, flat where places inside it are, else empty. */
function looksOf({ own: [own], inside }: TileZones): Pick<FilledRegion, 'fill' | 'words'> {
  if (own) return { fill: zoneFill(zoneLook(own)), words: 'on-zone-whole' };
  if (inside.length > 0) return { fill: { class: 'c-1' }, words: 'on-c-1' };
  return { fill: statusFill('no-target'), words: 'on-no-target' };
}

function tileOf(r: Reader, tile: TileZones): FilledRegion {
  const { code, own, inside } = tile;
  const places = new Set(inside.map(({ region_code }) => region_code)).size;
  const said = [
    ...own.map(({ designation }) =>
      r.t('zones.tiles.own', { designation: r.label('designation', designation) }),
    ),
    ...(places > 0 ? [r.t('zones.tiles.inside', { n: places })] : []),
  ];
  const words = said.length > 0 ? said.join(r.t('word.semicolon')) : r.t('zones.tiles.none');
  return {
    code,
    ...looksOf(tile),
    short: r.shortName(code),
    abbr: r.abbreviation(code) || undefined,
    value: places > 0 ? String(places) : '',
    text: `${r.name(region(code))}${r.t('word.colon')}${words}${r.t('word.stop').trim()}`,
    href: said.length > 0 ? `${r.href(paths.region(code))}#${zonesAnchor}` : r.href(paths.region(code)),
  };
}

/** The parts of a region as tiles with the zones in them; null where no tiles are laid out. */
export function zoneTiles(r: Reader, parent: string, zones: readonly Zone[]): ZoneTilesView | null {
  const geometry = tilesFor(parent);
  if (!geometry) return null;
  const tiles = tilesOf(parent).map(({ region_code }) => zonesOfTile(region_code, zones));
  return {
    parent,
    geometry,
    tiles: tiles.map((tile) => tileOf(r, tile)),
    sentence: r.t('zones.tiles.sentence', {
      region: r.regionName(parent),
      all: tiles.length,
      own: tiles.filter(({ own }) => own.length > 0).length,
      inside: tiles.filter(({ own, inside }) => own.length === 0 && inside.length > 0).length,
    }),
  };
}

/** The tile grid as an SVG string; a number in a tile counts places, and stays on narrow screens. */
export function tilesDrawing({ geometry, tiles, sentence }: ZoneTilesView, id: string): string {
  return regionMap(geometry, tiles, { id, label: sentence, values: true, className: 'zone-grid' });
}
