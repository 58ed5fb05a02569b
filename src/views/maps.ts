import { type MapGeometry, mapGeometry, tileGeometry } from '../charts/map-geometry.ts';
import { boundaries, regions, tilesOf } from '../data.ts';
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

/** What stands under a map: the approval of an official one, or which edition the sketch follows. */
export function boundaryNote(r: Reader, parent: string): string {
  const meta = boundaries(parent)?.meta;
  if (!meta) return '';
  const edition = r.pick(meta.edition_zh, meta.edition_en);
  return meta.approval ? `${meta.approval}${r.t('word.stop')}${edition}` : r.t('map.sketch', { edition });
}

/** The editions of all boundaries that are drawn, each with its licence. */
export function boundaryLicences(r: Reader): { edition: string; licence: string }[] {
  const metas = regions.flatMap(({ code }) => boundaries(code)?.meta ?? []);
  const byEdition = new Map(metas.map((meta) => [meta.edition_en, meta]));
  return [...byEdition.values()].map((meta) => ({
    edition: r.pick(meta.edition_zh, meta.edition_en),
    licence: meta.licence,
  }));
}
