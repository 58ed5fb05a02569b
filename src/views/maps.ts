import { type MapGeometry, mapGeometry, tileGeometry } from '../charts/map-geometry.ts';
import { boundaries, tilesOf } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';

const mapWidth = 640;

/** The prefectures of a region as drawn on its pages; null where no boundaries are held. */
export function mapOf(parent: string): MapGeometry | null {
  const found = boundaries(parent);
  return found && mapGeometry(found, { object: 'prefectures', width: mapWidth });
}

/** The tile grid of a region's parts; null where none is laid out. */
export function tilesFor(parent: string): MapGeometry | null {
  const tiles = tilesOf(parent);
  return tiles.length > 0 ? tileGeometry(tiles) : null;
}

/** Whether the parts of a region have boundaries. */
export function hasBoundaries(parent: string): boolean {
  return boundaries(parent) !== null;
}

/** What stands under a map: the approval of an official one, or which edition the sketch follows. */
export function boundaryNote(r: Reader, parent: string): string {
  const meta = boundaries(parent)?.meta;
  if (!meta) return '';
  const edition = `${r.pick(meta.edition_zh, meta.edition_en)}${r.t('word.open')}${meta.licence}${r.t('word.close')}`;
  return meta.approval ? `${meta.approval}${r.t('word.stop')}${edition}` : r.t('map.sketch', { edition });
}
