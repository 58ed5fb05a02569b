import { geoConicEqualArea } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify } from 'topojson-simplify';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';

type Plain = Record<string, never>;
type Arc = number[][];

/** A topology in drawing units: each point is [x, y, weight], the weight being what leaving it out would cost. */
export type Drawing = Topology<Objects<Plain>>;

interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

function boxOf(points: Iterable<readonly number[]>): Box {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const [x = 0, y = 0] of points) {
    if (x < box.x0) box.x0 = x;
    if (x > box.x1) box.x1 = x;
    if (y < box.y0) box.y0 = y;
    if (y > box.y1) box.y1 = y;
  }
  return box;
}

/** All points of the shapes, in the coordinates of the topology. */
function pointsOf(topology: Topology, shapes: GeometryCollection): number[][] {
  return feature(topology, shapes).features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates.flat(2)
      : geometry.type === 'Polygon'
        ? geometry.coordinates.flat(1)
        : [],
  );
}

/**
 * An equal-area conic projection for a box of degrees: central meridian in its middle, standard parallels a
 * sixth of its height inside its south and north edge.
 */
function conic({ x0, y0, x1, y1 }: Box): (point: readonly number[]) => [number, number] {
  const inset = (y1 - y0) / 6;
  const projection = geoConicEqualArea()
    .rotate([-(x0 + x1) / 2, 0])
    .center([0, (y0 + y1) / 2])
    .parallels([y0 + inset, y1 - inset]);
  return ([lon = 0, lat = 0]) => projection([lon, lat]) ?? [0, 0];
}

/** The arcs of a topology with absolute coordinates in degrees. */
function degrees(topology: Topology): Arc[] {
  const { scale: [kx, ky] = [1, 1], translate: [dx, dy] = [0, 0] } = topology.transform ?? {};
  if (!topology.transform) return topology.arcs;
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([stepX = 0, stepY = 0]) => {
      x += stepX;
      y += stepY;
      return [x * kx + dx, y * ky + dy];
    });
  });
}

/** What a drawing has to fit into, in drawing units. Without a height it is as high as it needs to be. */
export interface Frame {
  width: number;
  height?: number | undefined;
  padding: number;
}

/**
 * A topology projected so that `shapes` fill the frame, its points weighted for simplifying at that size.
 * Areas keep their proportions. Returns the drawing with the height it takes.
 */
export function projectTopology(
  topology: Topology<Objects<Plain>>,
  shapes: GeometryCollection,
  { width, height, padding }: Frame,
): { drawing: Drawing; height: number } {
  const points = pointsOf(topology, shapes);
  const project = conic(boxOf(points));
  const { x0, y0, x1, y1 } = boxOf(points.map(project));
  const [roomX, roomY] = [width - 2 * padding, (height ?? Infinity) - 2 * padding];
  const k = Math.min(roomX / (x1 - x0), roomY / (y1 - y0));
  const high = height ?? Math.ceil((y1 - y0) * k + 2 * padding);
  const [dx, dy] = [(width - k * (x0 + x1)) / 2, (high - k * (y0 + y1)) / 2];
  const place = (point: readonly number[]) => {
    const [x, y] = project(point);
    return [x * k + dx, y * k + dy];
  };
  const arcs = degrees(topology).map((arc) => arc.map(place));
  const drawing = presimplify({ type: 'Topology', objects: topology.objects, arcs }) as Drawing;
  return { drawing, height: high };
}
