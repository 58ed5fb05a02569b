import type { MapGeometry } from './map-geometry.ts';
import { type RegionMapOptions, regionMap } from './region-map.ts';
import { defaultPrefix, type ShownStatus, statusFill } from './status-style.ts';

/** A region and its status. `short` fits on the map, `value` is the second line of a tile ('' for none), `text`
 *  says everything in a sentence. */
export interface StatusCell {
  code: string;
  status: ShownStatus;
  short: string;
  abbr?: string | undefined;
  value: string;
  text: string;
  href: string;
}

/**
 * Regions by status, as a map or (with `values`) as a tile grid. `prefix` is that of the page's
 * hatch patterns.
 */
export function statusMap(
  map: MapGeometry,
  cells: readonly StatusCell[],
  { prefix = defaultPrefix, ...options }: RegionMapOptions & { prefix?: string },
): string {
  const filled = cells.map(({ status, code, short, abbr, value, text, href }) => ({
    code,
    short,
    abbr,
    value,
    text,
    href,
    fill: { ...statusFill(status, prefix, !options.values) },
    words: `on-${status}`,
  }));
  return regionMap(map, filled, options);
}
