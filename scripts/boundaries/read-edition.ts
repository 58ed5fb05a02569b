import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection } from 'geojson';
import { isWithin } from '../../src/is-within.ts';
import { type Area, cleanPolygons, polygonsOf } from './area.ts';
import { type Finding, failOn } from './author-error.ts';
import type { BoundaryTables, EditionFile } from './read-boundary-tables.ts';

/** The shapes of a province: areas that carry data, and what is only drawn. */
export interface Shapes {
  areas: Area[];
  context: Area[];
}

interface Named extends Area {
  file: EditionFile;
  name: string;
}

function readFeature(feature: Feature, file: EditionFile, tables: BoundaryTables, minArea: number): Named {
  const printed = String(feature.id);
  const recode = tables.changes.find(
    ({ change, edition_code }) => change === 'recode' && edition_code === printed,
  );
  return {
    file,
    code: recode?.code ?? printed,
    name:
      recode && feature.properties?.name === recode.edition_name_zh
        ? recode.name_zh
        : feature.properties?.name,
    parent: file.code,
    polygons: cleanPolygons(polygonsOf(feature.geometry), { minArea }),
  };
}

/** Findings on one area: outside its division, without a shape, or named otherwise than in the region table. */
function checkArea({ code, name, parent, polygons, file }: Named, tables: BoundaryTables): Finding[] {
  const at = `${file.file}:${code}`;
  const findings: Finding[] = [];
  const region = tables.regions.find((row) => row.code === code);
  const add = (message: string, hint: string) => findings.push({ at, message, hint });
  if (!isWithin(code, parent)) {
    add(`code outside ${parent}`, 'correct the code of the file in boundaries/sources.csv');
  }
  if (polygons.length === 0) add('no polygon', 'leave the file out of boundaries/sources.csv');
  if (region && region.name_zh !== name) {
    add(
      `named ${name}, in regions.csv ${region.name_zh}`,
      'add a row to boundary-codes.csv if it was renamed',
    );
  }
  return findings;
}

/** Places of the region table without a shape and without a row that says in which shape they lie. */
function checkComplete(province: string, areas: readonly Area[], tables: BoundaryTables): Finding[] {
  const drawn = new Set(areas.flatMap(({ code, parent }) => [code, parent]));
  for (const { change, code } of tables.changes) if (change === 'inside') drawn.add(code);
  return tables.regions
    .filter(({ level }) => level === 'prefecture' || level === 'county')
    .filter(({ code }) => isWithin(code, province) && !drawn.has(code))
    .map(({ code, name_zh }) => ({
      at: `regions.csv:${code}`,
      message: `${name_zh} has no shape in this edition`,
      hint: 'add a row to boundary-codes.csv: recode, or inside another shape',
    }));
}

/**
 * The shapes of a province from the GeoJSON files of an edition in `folder`, under today's codes. Throws an
 * `AuthorError` with everything that does not fit the tables.
 */
export function readEdition(
  folder: string,
  province: string,
  tables: BoundaryTables,
  { minIsland = 0 } = {},
): Shapes {
  const named = tables.files
    .filter((file) => file.province === province)
    .flatMap((file) => {
      const { features } = JSON.parse(readFileSync(join(folder, file.file), 'utf8')) as FeatureCollection;
      return features.map((feature) => readFeature(feature, file, tables, minIsland));
    });
  const pick = (use: string): Area[] =>
    named
      .filter(({ file }) => file.use === use)
      .map(({ code, parent, polygons }) => ({ code, parent, polygons }));
  const areas = pick('areas');
  failOn([...named.flatMap((area) => checkArea(area, tables)), ...checkComplete(province, areas, tables)]);
  return { areas, context: pick('context') };
}
