import type { AssessedTables } from '../../src/method/context.ts';
import type { Indicator, Observation, Source, Target } from '../../src/types.ts';

const indicator: Indicator = {
  id: 'seats',
  name_zh: '学位',
  name_en: 'Places',
  unit: 'places',
  kind: 'flow',
  direction: 'up',
  stage: '',
  definition_zh: '',
  definition_en: '',
  note: '',
} as Indicator;

const source: Source = {
  source_id: 'plan',
  title_zh: '规划',
  issuer_zh: '',
  doc_number: '',
  published: '2021',
  kind: 'policy',
  original_of: '',
  url: '',
  reliability: 'A',
  note: '',
  linkable: 'no',
  access: '',
};

const target: Target = {
  target_id: 't',
  region_code: 'r',
  indicator: 'seats',
  due: '2025',
  comparator: '>=',
  value: 1000,
  label_zh: '',
  label_en: '',
  period_start: '2021',
  period_end: '2025',
  scope: 'public',
  status: 'in_force',
  source_id: 'plan',
  locator: '',
  as_written: '',
  note: '',
  also_source_ids: [],
};

const observation: Observation = {
  observation_id: 'o',
  region_code: 'r',
  indicator: 'seats',
  period_start: '2021',
  period_end: '2025',
  as_of: '',
  basis: 'cumulative',
  value: 500,
  bound: 'exact',
  status: 'final',
  scope: 'public',
  source_id: 'a',
  as_written: '',
  note: '',
  also_source_ids: [],
  conflict_id: '',
};

/** A target of 1,000 public places for 2021–2025, changed as a test asks. */
export function makeTarget(changes: Partial<Target> = {}): Target {
  return { ...target, ...changes };
}

/** A final figure of 500 public places for 2021–2025 from source `a`, changed as a test asks. */
export function makeObservation(changes: Partial<Observation> = {}): Observation {
  return { ...observation, ...changes };
}

/** A ratio told for the end of a year. */
export function makeRatio(year: string, value: number, changes: Partial<Observation> = {}): Observation {
  return makeObservation({
    observation_id: `ratio-${year}`,
    period_start: year,
    period_end: year,
    basis: 'ratio',
    value,
    ...changes,
  });
}

/** Places told for one year. */
export function makeYear(year: string, value: number, changes: Partial<Observation> = {}): Observation {
  return makeObservation({
    observation_id: `year-${year}`,
    period_start: year,
    period_end: year,
    basis: 'annual',
    value,
    ...changes,
  });
}

/** Tables of one region `r` and one indicator `seats`, with a source of each reliability `a` to `d`. */
export function makeTables(
  targets: Target[],
  observations: Observation[],
  changes: Partial<Indicator> = {},
): AssessedTables {
  const graded = (['A', 'B', 'C', 'D'] as const).map((reliability) => {
    return { ...source, source_id: reliability.toLowerCase(), reliability, published: '2026' };
  });
  return {
    targets,
    observations,
    indicators: [{ ...indicator, ...changes }],
    sources: [source, { ...source, source_id: 'undated', published: '' }, ...graded],
    plans: [],
    regions: [
      {
        code: 'r',
        name_zh: '某市',
        name_en: 'Some City',
        level: 'prefecture',
        parent_code: '',
        group: '',
        note: '',
      },
    ],
    codes: [],
  };
}
