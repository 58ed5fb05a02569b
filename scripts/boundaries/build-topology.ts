import type { Feature, MultiPolygon } from 'geojson';
import { mergeArcs, quantize, feature as toFeature } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, quantile, simplify } from 'topojson-simplify';
import type { MultiPolygon as Arcs, GeometryCollection, Objects, Topology } from 'topojson-specification';
import type { BoundaryObjects } from '../../src/types.ts';
import type { Area } from './area.ts';
import { isClockwise, ringArea } from './ring.ts';

/** `keep` is the share of points that stays (1 keeps the shapes as they are); `minHole` is in km². */
export interface TopologyOptions {
  keep: number;
  minHole: number;
  quantization: number;
}

/** Shared slivers that simplifying flattens to fewer km² than this are left out. */
const minRing = 0.1;

type Bare = Record<string, never>;
type Collection = GeometryCollection<Bare>;

function toFeatures(areas: readonly Area[]): Feature<MultiPolygon>[] {
  return areas
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, polygons }) => ({
      type: 'Feature',
      id: code,
      properties: {},
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    }));
}

/** Only the type, the code and the arcs of every geometry; filtering leaves an empty collection without any. */
function bare({ geometries = [] }: Partial<Collection>): Collection {
  return {
    type: 'GeometryCollection',
    geometries: geometries.map((geometry) => {
      const { type, id = '', arcs } = geometry as Arcs<Bare>;
      return { type, id, arcs };
    }),
  };
}

/** Keeps three corners beside the start of every island, however small, so that simplifying spares it. */
function holdIslands(shapes: ReturnType<typeof presimplify>): void {
  for (const arc of shapes.arcs as number[][][]) {
    const [start, end] = [arc[0], arc.at(-1)];
    if (start?.[0] !== end?.[0] || start?.[1] !== end?.[1]) continue;
    const inner = arc.slice(1, -1).sort((a, b) => (b[2] ?? 0) - (a[2] ?? 0));
    for (const point of inner.slice(0, 3)) point[2] = Number.POSITIVE_INFINITY;
  }
}

function thinOut(shapes: Topology<Objects<Bare>>, keep: number): Topology {
  if (keep >= 1) return shapes;
  const weighted = presimplify(shapes);
  const limit = quantile(weighted, keep);
  holdIslands(weighted);
  const thinned = simplify(weighted, limit);
  return filter(thinned, filterWeight(thinned, minRing, ringArea)) as Topology<Objects<Bare>>;
}

/**
 * One geometry from its parts; holes under `minHole` km², which are gaps between parts, are closed. Land that
 * hung on the rest by a line comes out of the merge as if it were a hole: its direction gives it away, and it
 * becomes a polygon of its own.
 */
function mergeParts(shapes: Topology, code: string, parts: Arcs<Bare>[], minHole: number): Arcs<Bare> {
  const merged = mergeArcs(shapes, parts);
  const drawn = toFeature(shapes, merged);
  const rings = drawn.geometry.type === 'MultiPolygon' ? drawn.geometry.coordinates : [];
  const arcs = merged.arcs.flatMap((polygon, p) => {
    const at = (r: number) => rings[p]?.[r] ?? [];
    const land = polygon.filter((_, r) => r > 0 && isClockwise(at(r)));
    const body = polygon.filter((_, r) => r === 0 || (!isClockwise(at(r)) && ringArea(at(r)) >= minHole));
    return [body, ...land.map((ring) => [ring])];
  });
  return { type: 'MultiPolygon', id: code, arcs };
}

function mergeByParent(shapes: Topology, areas: readonly Area[], minHole: number): Collection {
  const parents = new Map(areas.map(({ code, parent }) => [code, parent]));
  const parts = (shapes.objects.counties as Collection).geometries as Arcs<Bare>[];
  return {
    type: 'GeometryCollection',
    geometries: [...new Set(parents.values())].sort().map((parent) => {
      const own = parts.filter(({ id }) => parents.get(String(id)) === parent);
      return mergeParts(shapes, parent, own, minHole);
    }),
  };
}

/**
 * A topology of the areas (`counties`), of their parents merged from them, so that borders coincide
 * (`prefectures`), and of what is drawn without data (`context`). Geometries carry their code only. The same
 * input gives the same bytes.
 */
export function buildTopology(
  areas: readonly Area[],
  context: readonly Area[],
  { keep, minHole, quantization }: TopologyOptions,
): Topology<BoundaryObjects> {
  const collection = (from: readonly Area[]) => ({
    type: 'FeatureCollection' as const,
    features: toFeatures(from),
  });
  const input = { counties: collection(areas), context: collection(context) };
  const shapes = thinOut(topology(input) as Topology<Objects<Bare>>, keep);
  const counties = bare(shapes.objects.counties as Collection);
  const objects: BoundaryObjects = {
    counties,
    prefectures: mergeByParent(shapes, areas, minHole),
    context: bare(shapes.objects.context as Collection),
  };
  return quantize({ ...shapes, objects }, quantization);
}
