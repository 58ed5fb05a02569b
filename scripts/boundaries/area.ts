import type { Geometry, Position } from 'geojson';
import { cleanRing, ringArea } from './ring.ts';

/** A drawn division: its code, the division one level up that it is merged into, and its cleaned polygons. */
export interface Area {
  code: string;
  parent: string;
  polygons: Position[][][];
}

/** The polygons of a geometry; empty when it has none. */
export function polygonsOf(geometry: Geometry | null): Position[][][] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function cleanPolygon(polygon: readonly Position[][], minLoop: number): Position[][] {
  const rings = polygon.map((ring, index) => cleanRing(ring, { isHole: index > 0, minLoop }));
  return rings[0] ? rings.filter((ring) => ring !== null) : [];
}

const areaOf = (polygon: Position[][]): number => ringArea(polygon[0] ?? []);

/**
 * Polygons with cleaned rings. Loops on a ring and polygons under `minArea` km² are left out, but never the largest, so that no
 * division is lost.
 */
export function cleanPolygons(polygons: readonly Position[][][], { minArea = 0 } = {}): Position[][][] {
  const clean = polygons
    .map((polygon) => cleanPolygon(polygon, minArea))
    .filter((polygon) => polygon.length > 0);
  const largest = Math.max(...clean.map(areaOf));
  return clean.filter((polygon) => areaOf(polygon) >= Math.min(minArea, largest));
}
