import { byText } from '../format.ts';
import type {
  Indicator,
  Observation,
  PartialDate,
  Plan,
  Region,
  Sentence,
  Source,
  Tables,
  Target,
} from '../types.ts';

/** The tables an assessment needs. */
export type AssessedTables = Pick<
  Tables,
  'targets' | 'observations' | 'indicators' | 'sources' | 'plans' | 'regions' | 'codes'
>;

/** Everything an assessment looks up. Look-ups of an unknown code throw. */
export interface AssessContext {
  /** Day of the assessment; an input, never the clock. */
  asOf: PartialDate;
  observations: (region: string, indicator: string) => readonly Observation[];
  indicator: (id: string) => Indicator;
  region: (code: string) => Region;
  source: (id: string) => Source;
  /** The plan that a source is the text of. */
  plan: (sourceId: string) => Plan | undefined;
  /** Name of a code in a code list (`scope`, `unit`), or the code itself. */
  label: (list: string, code: string) => Sentence;
}

function finder<Row>(name: string, rows: readonly Row[], key: (row: Row) => string): (id: string) => Row {
  const index = new Map(rows.map((row) => [key(row), row]));
  return (id) => {
    const row = index.get(id);
    if (row === undefined) throw new Error(`unknown ${name}: ${id}`);
    return row;
  };
}

const pairKey = (region: string, indicator: string): string => `${region} ${indicator}`;

/** The observations that some target needs, by region and indicator, in order of their ids: one pass over the
 *  table, after which its order no longer matters. */
function observationIndex(
  observations: readonly Observation[],
  targets: readonly Target[],
): AssessContext['observations'] {
  const index = new Map<string, Observation[]>();
  for (const target of targets) index.set(pairKey(target.region_code, target.indicator), []);
  for (const row of observations) index.get(pairKey(row.region_code, row.indicator))?.push(row);
  for (const rows of index.values()) rows.sort((a, b) => byText(a.observation_id, b.observation_id));
  return (region, indicator) => index.get(pairKey(region, indicator)) ?? [];
}

function labelIndex(codes: Tables['codes']): AssessContext['label'] {
  const index = new Map(
    codes.map((row) => [`${row.list} ${row.code}`, { zh: row.name_zh, en: row.name_en }]),
  );
  return (list, code) => index.get(`${list} ${code}`) ?? { zh: code, en: code };
}

/** Indexes the tables once for any number of assessments on the day `asOf` (`YYYY-MM-DD`). */
export function createContext(tables: AssessedTables, asOf: PartialDate): AssessContext {
  const plans = new Map(tables.plans.map((plan) => [plan.source_id, plan]));
  return {
    asOf,
    observations: observationIndex(tables.observations, tables.targets),
    indicator: finder('indicator', tables.indicators, ({ id }) => id),
    region: finder('region', tables.regions, ({ code }) => code),
    source: finder('source', tables.sources, ({ source_id }) => source_id),
    plan: (sourceId) => plans.get(sourceId),
    label: labelIndex(tables.codes),
  };
}
