/** The only door to the generated data. Pages ask here; nothing else reads `src/generated`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableNames } from '../scripts/schema.ts';
import { byText } from './format.ts';
import type {
  Assessment,
  Boundaries,
  BuildInfo,
  Indicator,
  Region,
  Source,
  Tables,
  Target,
} from './types.ts';
import { compareVersions } from './version.ts';

const generated = join(process.cwd(), 'src/generated');
/** The tables of the present build, or those of a release where `DATA_RELEASE` names one: one process, one state. */
const folder = join(
  generated,
  ...(process.env['DATA_RELEASE'] ? ['releases', process.env['DATA_RELEASE']] : []),
);

function load<T>(name: string, from: string = folder): T {
  const file = join(from, `${name}.json`);
  if (!existsSync(file)) throw new Error(`missing ${file}: run \`npm run data\` first`);
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

function table<K extends keyof Tables>(name: K): Tables[K] {
  return load<Tables[K]>(name);
}

/** Every table as it was read, for the files that readers download. */
export function everyTable(): Tables {
  return Object.fromEntries(tableNames.map((name) => [name, table(name)])) as unknown as Tables;
}

export const regions = table('regions');
export const indicators = table('indicators');
export const sources = table('sources');
export const targets = table('targets');
export const observations = table('observations');
export const zones = table('zones');
export const programmes = table('programmes');
export const pairs = table('pairs');
export const plans = table('plans');
export const commitments = table('commitments');
const provisions = table('provisions');
export const phases = table('phases');
export const milestones = table('milestones');
/** Every release that was announced, the newest first. */
export const releases = table('releases').toSorted((a, b) => compareVersions(b.version, a.version));
/** Changes to published numbers, the newest first. */
export const corrections = table('corrections').toSorted((a, b) => byText(b.date, a.date));
export const codes = table('codes');
export const notes = table('notes');
export const rules = table('rules');
const tiles = table('tiles');
const aliases = table('aliases');
/** One assessment a target, in the order of the targets. */
export const assessments = load<Assessment[]>('assessments');
/** What was built: assessment date, release, rows a table. */
export const build = load<BuildInfo>('build');

const settings = new Map(table('settings').map(({ key, value }) => [key, value]));

/** One setting; throws when `data/settings.csv` lacks it. */
export function setting(key: string): string {
  const value = settings.get(key);
  if (value === undefined) throw new Error(`unknown setting: ${key}`);
  return value;
}

/** Settings whose key starts with `prefix.`, by the rest of the key. */
export function settingsUnder(prefix: string): Map<string, string> {
  return new Map(
    [...settings]
      .filter(([key]) => key.startsWith(`${prefix}.`))
      .map(([key, value]) => [key.slice(prefix.length + 1), value]),
  );
}

function index<T>(rows: readonly T[], key: (row: T) => string): Map<string, T> {
  return new Map(rows.map((row) => [key(row), row]));
}

function group<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const found = groups.get(key(row));
    if (found) found.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

function required<T>(map: Map<string, T>, key: string, what: string): T {
  const found = map.get(key);
  if (found === undefined) throw new Error(`unknown ${what}: ${key}`);
  return found;
}

const regionByCode = index(regions, (row) => row.code);
const indicatorById = index(indicators, (row) => row.id);
const sourceById = index(sources, (row) => row.source_id);
const assessmentByTarget = index(assessments, (row) => row.target_id);
const observationById = index(observations, (row) => row.observation_id);
const programmeById = index(programmes, (row) => row.programme);
const childrenByParent = group(regions, (row) => row.parent_code);
const targetsByRegion = group(targets, (row) => row.region_code);
const targetsByIndicator = group(targets, (row) => row.indicator);
const observationsByRegion = group(observations, (row) => row.region_code);
const observationsByIndicator = group(observations, (row) => row.indicator);
const zonesByRegion = group(zones, (row) => row.region_code);
const zonesByProgramme = group(zones, (row) => row.programme);
const pairsByProgramme = group(pairs, (row) => row.programme);
const plansByRegion = group(plans, (row) => row.region_code);
const commitmentsByPlan = group(commitments, (row) => row.plan);
const provisionsByPlan = group(provisions, (row) => row.plan);
const planById = index(plans, (row) => row.plan);
const tilesByGrid = group(tiles, (row) => row.grid);
const tileByRegion = index(tiles, (row) => row.region_code);
const aliasesByRegion = group(aliases, (row) => row.region_code);

export const region = (code: string): Region => required(regionByCode, code, 'region');
export const indicator = (id: string): Indicator => required(indicatorById, id, 'indicator');
export const source = (id: string): Source => required(sourceById, id, 'source');
export const observation = (id: string) => required(observationById, id, 'observation');
export const programme = (id: string) => required(programmeById, id, 'programme');
export const assessmentOf = (target: Target): Assessment =>
  required(assessmentByTarget, target.target_id, 'assessment');

export const childrenOf = (code: string) => childrenByParent.get(code) ?? [];
export const targetsOf = (code: string) => targetsByRegion.get(code) ?? [];
export const targetsFor = (id: string) => targetsByIndicator.get(id) ?? [];
export const observationsOf = (code: string) => observationsByRegion.get(code) ?? [];
export const observationsFor = (id: string) => observationsByIndicator.get(id) ?? [];
export const zonesOf = (code: string) => zonesByRegion.get(code) ?? [];
export const zonesIn = (programmeId: string) => zonesByProgramme.get(programmeId) ?? [];
export const pairsIn = (programmeId: string) => pairsByProgramme.get(programmeId) ?? [];
export const plansOf = (code: string) => plansByRegion.get(code) ?? [];
export const commitmentsOf = (plan: string) => commitmentsByPlan.get(plan) ?? [];
export const provisionsOf = (plan: string) => provisionsByPlan.get(plan) ?? [];
export const planOf = (id: string) => required(planById, id, 'plan');
export const tilesOf = (grid: string) => tilesByGrid.get(grid) ?? [];
export const tileOf = (code: string) => tileByRegion.get(code);
export const aliasesOf = (code: string) => aliasesByRegion.get(code) ?? [];

/** The pairs a region stands in, as supporter or as supported. */
export const pairsOf = (code: string) =>
  pairs.filter((pair) => pair.supporter_code === code || pair.supported_code === code);

/** Region, its parent, the parent's parent … up to the root. */
export function lineage(code: string): Region[] {
  const here = region(code);
  return here.parent_code === '' ? [here] : [here, ...lineage(here.parent_code)];
}

const boundariesByRegion = new Map<string, Boundaries | null>();

/** Boundaries of a region's parts, or null where none are held. */
export function boundaries(code: string): Boundaries | null {
  const known = boundariesByRegion.get(code);
  if (known !== undefined) return known;
  const name = `boundaries/${code}`;
  const found = existsSync(join(generated, `${name}.json`)) ? load<Boundaries>(name, generated) : null;
  boundariesByRegion.set(code, found);
  return found;
}
