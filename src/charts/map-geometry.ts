import { feature, mesh, neighbors } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { isWithin } from '../is-within.ts';
import type { Boundaries, Tile } from '../types.ts';
import { innerPoint, type Point } from './inner-point.ts';
import { type Drawing, projectTopology } from './project-topology.ts';
import { relativePath } from './relative-path.ts';

/** A region as drawn: its path, a point inside it for a label, and the radius of the room around that point. */
export interface RegionShape {
  code: string;
  path: string;
  x: number;
  y: number;
  r: number;
}

/** A map ready to be drawn: path data in drawing units, '' for what the map does not have. */
export interface MapGeometry {
  width: number;
  height: number;
  /** In the order of their codes. */
  regions: RegionShape[];
  /** Lines between regions, each drawn once. */
  borders: string;
  /** Lines between prefectures, on a map of counties of more than one of them. */
  parentBorders: string;
  /** The edge of the regions as a whole. */
  outline: string;
  /** Shapes that are drawn without data. */
  context: string;
}

/** `within` narrows the map to the parts of one division or of several, drawn as large as the frame allows. */
export interface MapOptions {
  object: 'prefectures' | 'counties';
  width: number;
  height?: number;
  padding?: number;
  within?: string | readonly string[];
  /** Decimals of the coordinates. */
  digits?: number;
}

type Shapes = GeometryCollection<Record<string, never>>;
type Shape = Shapes['geometries'][number];
type Weighted = number[][];

/** Points that change the drawing by less than this many square units are left out, and islands under it too. */
const minArea = 0.5;

function areaOf(ring: Weighted): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = [ring[i - 1], ring[i]];
    sum += x0 * y1 - x1 * y0;
  }
  return Math.abs(sum) / 2;
}

const asPoints = (line: Weighted): Point[] => line.map(([x = 0, y = 0]) => [x, y]);

/** A line without the points that do not show at the drawn size; a ring that would vanish keeps them all. */
function thin(line: Weighted): Point[] {
  const kept = line.filter(([, , weight = 0]) => weight >= minArea);
  return asPoints(kept.length < 4 && isClosed(line) ? line : kept);
}

function isClosed(line: Weighted): boolean {
  const [start, end] = [line[0], line.at(-1)];
  return start?.[0] === end?.[0] && start?.[1] === end?.[1];
}

const isVisible = (line: Weighted): boolean => !isClosed(line) || areaOf(line) >= minArea;

function polygonsOf(drawing: Drawing, shape: Shape): Weighted[][] {
  return feature(drawing, { type: 'GeometryCollection', geometries: [shape] }).features.flatMap(
    ({ geometry }) => {
      if (geometry.type === 'Polygon') return [geometry.coordinates];
      return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
    },
  );
}

/** A square of one unit, for a region too small to have a shape at the drawn size. */
const speck = ([x = 0, y = 0]: readonly number[] = []): string =>
  `m${[x, y].map(Math.round).join(' ')}h1v1h-1z`;

function drawRegion(drawing: Drawing, shape: Shape, digits: number): RegionShape {
  const polygons = polygonsOf(drawing, shape).toSorted((a, b) => areaOf(b[0] ?? []) - areaOf(a[0] ?? []));
  const [largest = []] = polygons;
  const rings = polygons.flatMap((polygon, index) =>
    polygon.filter((ring, hole) => index + hole === 0 || isVisible(ring)),
  );
  const path = relativePath(rings.map(thin), { digits });
  const { x, y, r } = innerPoint(largest.map(asPoints));
  const [code, round] = [String(shape.id), (value: number) => Math.round(value * 10) / 10];
  return { code, path: path || speck(largest[0]?.[0]), x: round(x), y: round(y), r: round(r) };
}

function drawMesh(
  drawing: Drawing,
  shapes: Shapes,
  digits: number,
  filter: (a: unknown, b: unknown) => boolean,
): string {
  const lines = mesh(drawing, shapes, filter).coordinates;
  return relativePath(lines.filter(isVisible).map(thin), { digits });
}

function pick(shapes: Shapes, within: MapOptions['within']): Shapes {
  if (within === undefined) return shapes;
  const parents = [within].flat();
  const geometries = shapes.geometries.filter(({ id }) => parents.some((code) => isWithin(String(id), code)));
  if (geometries.length === 0) throw new Error(`no shapes within: ${parents.join(' ')}`);
  return { ...shapes, geometries };
}

function drawMap(
  topology: Boundaries,
  options: Required<Omit<MapOptions, 'height' | 'within'>> & MapOptions,
): MapGeometry {
  const { object, width, padding, within, digits } = options;
  const regions = pick(topology.objects[object], within);
  const context = within === undefined ? topology.objects.context : { ...regions, geometries: [] };
  const frame = { ...regions, geometries: [...regions.geometries, ...context.geometries] };
  const { drawing, height } = projectTopology(topology, frame, { width, height: options.height, padding });
  const parents = pick(topology.objects.prefectures, within);
  const inner = (a: unknown, b: unknown) => a !== b;
  return {
    width,
    height,
    regions: regions.geometries
      .map((shape) => drawRegion(drawing, shape, digits))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    borders: drawMesh(drawing, regions, digits, inner),
    parentBorders: object === 'counties' ? drawMesh(drawing, parents, digits, inner) : '',
    outline: drawMesh(drawing, parents, digits, (a, b) => a === b),
    context: context.geometries.map((shape) => drawRegion(drawing, shape, digits).path).join(''),
  };
}

const drawn = new WeakMap<Boundaries, Map<string, MapGeometry>>();

/**
 * A province, or one part of it, as path data that fits `width` x `height` drawing units with `padding` on
 * every side (without a height, as high as it needs to be). The projection is an equal-area conic computed
 * from the extent. Islands and details too small to see are left out of the drawing, never a whole region.
 * Throws when nothing lies `within`. The same call returns the same object.
 */
export function mapGeometry(topology: Boundaries, options: MapOptions): MapGeometry {
  const full = { padding: 2, digits: 0, ...options };
  const key = JSON.stringify([full.object, full.width, full.height, full.padding, full.within, full.digits]);
  const known = drawn.get(topology) ?? new Map<string, MapGeometry>();
  drawn.set(topology, known);
  const found = known.get(key) ?? drawMap(topology, full);
  known.set(key, found);
  return found;
}

/** Size of a tile and the space between two, in drawing units; `radius` rounds the corners. */
export interface TileOptions {
  cell?: number;
  gap?: number;
  radius?: number;
}

/** A square with rounded corners whose top left corner is at x, y. */
function tilePath(x: number, y: number, cell: number, radius: number): string {
  const side = cell - 2 * radius;
  const arc = `a${radius} ${radius} 0 0 1 `;
  const corners = [
    `${radius} ${radius}`,
    `${-radius} ${radius}`,
    `${-radius} ${-radius}`,
    `${radius} ${-radius}`,
  ];
  const [a, b, c, d] = corners.map((end) => arc + end);
  return `m${x + radius} ${y}h${side}${a}v${side}${b}h${-side}${c}v${-side}${d}z`;
}

/**
 * The tiles of one grid as a map of squares: `cell` is the side, `gap` the space between two and around all.
 * Empty columns and rows at the edges are left out. The same shape of result as `mapGeometry`, so one
 * function draws both.
 */
export function tileGeometry(
  tiles: readonly Tile[],
  { cell = 56, gap = 4, radius = 3 }: TileOptions = {},
): MapGeometry {
  const [cols, rows] = [tiles.map(({ col }) => col), tiles.map(({ row }) => row)];
  const [left, top] = [Math.min(...cols), Math.min(...rows)];
  const place = (index: number) => gap + index * (cell + gap);
  const regions = tiles.map(({ region_code: code, col, row }) => {
    const [x, y] = [place(col - left), place(row - top)];
    return { code, path: tilePath(x, y, cell, radius), x: x + cell / 2, y: y + cell / 2, r: cell / 2 };
  });
  return {
    width: tiles.length === 0 ? 0 : place(Math.max(...cols) - left + 1),
    height: tiles.length === 0 ? 0 : place(Math.max(...rows) - top + 1),
    regions: regions.sort((a, b) => (a.code < b.code ? -1 : 1)),
    borders: '',
    parentBorders: '',
    outline: '',
    context: '',
  };
}

/** Codes of the regions that share a border with each region, in order. */
export function neighbours(topology: Boundaries, object: 'prefectures' | 'counties'): Map<string, string[]> {
  const { geometries } = topology.objects[object];
  const codes = geometries.map(({ id }) => String(id));
  const near = neighbors(geometries).map((indices) => indices.map((index) => codes[index] ?? '').sort());
  return new Map(codes.map((code, index) => [code, near[index] ?? []]));
}
