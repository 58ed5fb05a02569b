import { isSmallMap, zoneMap } from '../charts/zone-map.ts';
import { tilesOf } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Programme } from '../types.ts';
import type { Figure } from './figure.ts';
import { zoneFigure } from './zone-figure.ts';
import type { ZoneMapView } from './zone-maps.ts';
import type { ZonePlace } from './zone-places.ts';
import { type ZoneTilesView, zoneTiles } from './zone-tiles.ts';

/** The map of a programme in one province as a figure: its finding, its places, what it is drawn with. */
export interface ZoneMapFigure {
  id: string;
  title: string;
  shown: ZonePlace[];
  /** The same as a tile grid; null where no tiles are laid out, or where a map of two places or fewer says it all. */
  tiles: ZoneTilesView | null;
  /** What the enlarged part shows; '' where there is none. */
  detailTitle: string;
  figure: Figure;
}

/** Where the map of a province stands on the page of a programme. */
export const zoneMapAnchor = (parent: string): string => `map-${parent}`;

const fewest = 3;

/** Whether places of a province are drawn as a tile grid, too: where tiles are laid out, and for three or more. */
export const hasZoneTiles = (parent: string, places: number): boolean =>
  places >= fewest && tilesOf(parent).length > 0;

function titleOf(r: Reader, { parent }: ZoneMapView, shown: readonly ZonePlace[]): string {
  const wholes = shown.filter(({ reach }) => reach === 'whole').length;
  const kind = wholes === 0 ? 'parts' : wholes === shown.length ? 'wholes' : 'both';
  const params = { region: r.regionName(parent), n: shown.length, wholes, parts: shown.length - wholes };
  return r.t(`zones.map.${kind}`, params);
}

/** What the page of a programme and its charts say of the places on a map. */
export function zoneMapFigure(
  r: Reader,
  programme: Programme,
  map: ZoneMapView,
  places: readonly ZonePlace[],
): ZoneMapFigure {
  const codes = new Set([
    ...map.marks.map(({ code }) => code),
    ...map.cells.map(({ place }) => place.region.code),
  ]);
  const shown = places.filter(({ region }) => codes.has(region.code));
  const zones = shown.map(({ zone }) => zone);
  const title = titleOf(r, map, shown);
  const said = `${r.name(programme)}${r.t('word.colon')}${title}`;
  const id = zoneMapAnchor(map.parent);
  const file = `edumilestones-${programme.programme}-${map.parent}`;
  return {
    id,
    title,
    shown,
    tiles: hasZoneTiles(map.parent, shown.length) ? zoneTiles(r, map.parent, zones) : null,
    detailTitle: map.detail ? r.t('zones.map.detail', { region: map.detail.name }) : '',
    figure: zoneFigure(r, shown, { id, title: said, said, file }),
  };
}

/** The whole map of a figure. */
export function wholeMap(
  { ground, marks }: ZoneMapView,
  { title, id }: Pick<ZoneMapFigure, 'title' | 'id'>,
): string {
  const sizes = isSmallMap(ground.prefectures) ? ([13, 15] as const) : ([13, 24] as const);
  return zoneMap(ground, marks, { id, label: title, sizes });
}

/** Its enlarged part, with a caption in the drawing where nothing else says what it is; '' where there is none. */
export function detailMap(
  { detail }: ZoneMapView,
  { detailTitle, id }: Pick<ZoneMapFigure, 'detailTitle' | 'id'>,
  caption = '',
): string {
  if (!detail) return '';
  const options = { id, label: detailTitle, sizes: [13, 15] as const, areAllNamed: true, caption };
  return zoneMap(detail.ground, detail.marks, options);
}
