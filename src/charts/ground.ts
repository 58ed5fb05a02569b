import { element } from './element.ts';
import { joinPaths } from './join-paths.ts';
import type { MapGeometry } from './map-geometry.ts';

/** The regions of a map as one quiet shape with their borders, for marks to lie on; `covered` are drawn by these. */
export function ground({ context, regions }: MapGeometry, covered: ReadonlySet<string>): string {
  const open = regions.filter(({ code }) => !covered.has(code));
  const d = joinPaths([context, ...open.map(({ path }) => path)]);
  return d === '' ? '' : element('path', { class: 'map-ground', d });
}
