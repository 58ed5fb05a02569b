import { regionMap } from '../charts/region-map.ts';
import type { Drawing } from '../charts/stand-alone.ts';
import { lineage } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';
import { mapOf } from '../views/maps.ts';
import { drawingOf } from './drawing-of.ts';
import { token } from './flat-style.ts';

/** The map on which a region, or the nearest one it lies in, has a shape, and that region. */
function placeOn(code: string): { parent: string; here: string } | null {
  for (const { code: here, parent_code: parent } of lineage(code)) {
    if (parent === '') return null;
    if (mapOf(parent)?.regions.some((shape) => shape.code === here)) return { parent, here };
  }
  return null;
}

/** Where a region lies: a map of its neighbours with its place filled, and the region whose map it is; null where no
 *  boundaries are held. */
export function locator(r: Reader, code: string): { parent: string; drawing: Drawing } | null {
  const place = placeOn(code);
  const map = place && mapOf(place.parent);
  if (!place || !map) return null;
  const short = r.shortName(place.here);
  const row = {
    code: place.here,
    fill: { fill: token('accent') },
    words: '',
    short,
    value: '',
    text: short,
    href: '',
  };
  const svg = regionMap(map, [row], { id: 'locator', label: short });
  return { parent: place.parent, drawing: drawingOf(svg) };
}
