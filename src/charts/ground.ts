import { element } from './element.ts';
import { joinPaths } from './join-paths.ts';
import type { MapGeometry } from './map-geometry.ts';

/** The regions of a map as one quiet shape with their borders, each drawn once, for marks to lie on. */
export function ground({ context, outline, borders }: MapGeometry): string {
  const shape = element('path', { class: 'map-ground', d: joinPaths([context, outline]) });
  return borders === '' ? shape : shape + element('path', { class: 'ground-borders', d: borders });
}
