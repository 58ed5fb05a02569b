import { element } from './element.ts';
import type { MapGeometry } from './map-geometry.ts';

/** Path data that begins at the origin, whatever it follows: its first step is relative. */
const fromOrigin = (path: string): string => (path === '' ? '' : `M0 0${path}`);

/** The regions of a map as one quiet shape with their borders, for marks to lie on; `covered` are drawn by these. */
export function ground({ context, regions }: MapGeometry, covered: ReadonlySet<string>): string {
  const open = regions.filter(({ code }) => !covered.has(code));
  const d = [context, ...open.map(({ path }) => path)].map(fromOrigin).join('');
  return d === '' ? '' : element('path', { class: 'map-ground', d });
}
