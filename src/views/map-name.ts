import { tileOf } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Region } from '../types.ts';
import { shortRegionName } from './region-sounds.ts';

/** Words at the end of an English name that a map can do without. */
const kind = / (?:City|County|District|(?:\p{L}+ )*Autonomous (?:County|Prefecture))$/u;

/** The name of a region that fits a map: the short one of its tile, else its own without the word for what it is. */
export function mapName(r: Reader, row: Region): string {
  const tile = tileOf(row.code);
  if (tile) return r.pick(tile.short_zh, tile.short_en);
  const english = row.name_en.replace(/ \(.*\)$/, '').replace(kind, '');
  return r.pick(shortRegionName(row) || row.name_zh, english);
}
