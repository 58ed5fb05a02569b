import type { Feature, Geometry, Position } from 'geojson';
import { isWithin } from '../../src/is-within.ts';
import { type Area, cleanPolygons, polygonsOf } from './area.ts';
import { type Finding, failOn } from './author-error.ts';
import type { BoundaryTables } from './read-boundary-tables.ts';

/** Properties that may hold the code of a feature, in the order in which they are looked for. */
const codeProperties = ['adcode', 'gb', 'code'];

interface Coded {
  at: string;
  code: string;
  geometry: Geometry | null;
}

/** The six digits of a code: `990100`, 990100 or `156990100`; '' when the feature has none. */
function codeOf(feature: Feature | null): string {
  const values = codeProperties.map((name) => feature?.properties?.[name]);
  const value = String(values.find((found) => found !== undefined && found !== null) ?? '');
  return /^(?:156)?(\d{6})$/.exec(value)?.[1] ?? '';
}

function parse(text: string, at: string): (Feature | null)[] {
  const finding: Finding = {
    at,
    message: 'not JSON',
    hint: 'supply a GeoJSON file in UTF-8; a shapefile has to be converted first',
  };
  let value: { type?: unknown; features?: unknown } | null = null;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    failOn([finding]);
  }
  if (value?.type === 'FeatureCollection' && Array.isArray(value.features)) return value.features;
  const message = `not a FeatureCollection: type is ${JSON.stringify(value?.type ?? null)}`;
  failOn([{ at, message, hint: 'supply one FeatureCollection with a feature for every division' }]);
  return [];
}

function isLonLat([lon = Number.NaN, lat = Number.NaN]: Position): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

function checkGeometry({ at, code, geometry }: Coded): Finding[] {
  const polygons = polygonsOf(geometry);
  if (polygons.length === 0) {
    const message = `no polygon: ${geometry?.type ?? 'geometry is empty'}`;
    return [{ at, message, hint: `give ${code} a Polygon or MultiPolygon` }];
  }
  const wrong = polygons.flat(2).find((position) => !isLonLat(position));
  if (!wrong) return [];
  const message = `not longitude and latitude: ${wrong.slice(0, 2).join(', ')}`;
  return [{ at, message, hint: 'convert the file to degrees (EPSG:4490 or EPSG:4326)' }];
}

/** The prefecture that a code is or lies in, by the region table; '' when there is none. */
function parentOf(code: string, prefectures: readonly string[]): string {
  return prefectures.find((prefecture) => isWithin(code, prefecture)) ?? '';
}

function prefecturesOf(province: string, { regions }: BoundaryTables): string[] {
  return regions
    .filter(({ level, parent_code }) => level === 'prefecture' && parent_code === province)
    .map(({ code }) => code);
}

function checkCodes(coded: readonly Coded[], province: string, prefectures: readonly string[]): Finding[] {
  return coded
    .filter(({ code }) => code !== province && parentOf(code, prefectures) === '')
    .map(({ at, code }) => ({
      at,
      message: `unknown code: ${code}`,
      hint: `remove it, add its prefecture to regions.csv, or name another --province than ${province}`,
    }));
}

function checkRepeats(coded: readonly Coded[]): Finding[] {
  return coded
    .filter(({ code }, index) => coded.findIndex((other) => other.code === code) < index)
    .map(({ at, code }) => ({
      at,
      message: `code again: ${code}`,
      hint: 'join the parts of a division in one MultiPolygon',
    }));
}

function checkPrefectures(
  at: string,
  areas: readonly Area[],
  prefectures: readonly string[],
  { regions }: BoundaryTables,
): Finding[] {
  const drawn = new Set(areas.map(({ parent }) => parent));
  return regions
    .filter(({ code }) => prefectures.includes(code) && !drawn.has(code))
    .map(({ code, name_zh }) => ({
      at,
      message: `missing prefecture: ${code} ${name_zh}`,
      hint: 'supply a file that covers the whole province',
    }));
}

/** Counties of the region table that have no shape although their prefecture is drawn by counties. */
function checkCounties(at: string, areas: readonly Area[], tables: BoundaryTables): Finding[] {
  const drawn = new Set(areas.map(({ code }) => code));
  const divided = new Set(areas.filter(({ code, parent }) => code !== parent).map(({ parent }) => parent));
  for (const { change, code } of tables.changes) if (change === 'inside') drawn.add(code);
  return tables.regions
    .filter(
      ({ code, level, parent_code }) => level === 'county' && divided.has(parent_code) && !drawn.has(code),
    )
    .map(({ code, name_zh }) => ({
      at,
      message: `missing county: ${code} ${name_zh}`,
      hint: 'supply it, or add a row to boundary-codes.csv that says inside which shape it lies',
    }));
}

/** Counties where a prefecture has them, else the prefecture itself, so that nothing is drawn twice. */
function toAreas(coded: readonly Coded[], province: string, prefectures: readonly string[]): Area[] {
  const areas = coded
    .filter(({ code }) => code !== province)
    .map(({ code, geometry }) => ({
      code,
      parent: parentOf(code, prefectures),
      polygons: cleanPolygons(polygonsOf(geometry)),
    }));
  const divided = new Set(areas.filter(({ code, parent }) => code !== parent).map(({ parent }) => parent));
  return areas.filter(({ code }) => !divided.has(code));
}

/** The one province of the region table in which the codes lie; throws when there is none, or more than one. */
function provinceOf(coded: readonly Coded[], at: string, { regions }: BoundaryTables): string {
  const found = regions
    .filter(({ level }) => level === 'province')
    .map(({ code }) => code)
    .filter((province) => coded.some(({ code }) => isWithin(code, province)));
  const [only = '', ...others] = found;
  const message = only === '' ? 'no code of a known province' : `codes of ${found.length} provinces`;
  const hint = 'supply a file of one province of regions.csv, or name it with --province';
  if (only === '' || others.length > 0) failOn([{ at, message, hint }]);
  return only;
}

function checkProvince(province: string, { regions }: BoundaryTables): void {
  if (regions.some(({ code, level }) => code === province && level === 'province')) return;
  const message = `unknown province: ${province}`;
  failOn([{ at: '--province', message, hint: 'name a code of level province in regions.csv' }]);
}

function readFeatures(text: string, name: string): Coded[] {
  const coded = parse(text, name).map((feature, index) => ({
    at: `${name}:feature ${index + 1}`,
    code: codeOf(feature),
    geometry: feature?.geometry ?? null,
  }));
  const hint = `give it a property ${codeProperties.join(' or ')} with six digits, or 156 and six digits`;
  failOn(coded.filter(({ code }) => code === '').map(({ at }) => ({ at, message: 'no code', hint })));
  return coded;
}

/**
 * The areas of a province from the text of an official GeoJSON file: features with a code in `adcode`, `gb`
 * or `code`, in degrees, covering every prefecture of the region table. A feature of the province itself is
 * not needed and not used. `name` stands for the file in messages; `province` is found from the codes unless
 * given. Throws an `AuthorError` with everything that is wrong.
 */
export function readOfficial(
  text: string,
  name: string,
  tables: BoundaryTables,
  given?: string,
): { province: string; areas: Area[] } {
  if (given !== undefined) checkProvince(given, tables);
  const coded = readFeatures(text, name);
  const province = given ?? provinceOf(coded, name, tables);
  const prefectures = prefecturesOf(province, tables);
  failOn([
    ...checkCodes(coded, province, prefectures),
    ...checkRepeats(coded),
    ...coded.flatMap(checkGeometry),
  ]);
  const areas = toAreas(coded, province, prefectures);
  failOn([...checkPrefectures(name, areas, prefectures, tables), ...checkCounties(name, areas, tables)]);
  return { province, areas };
}
