import { indicators, plans, regions, setting } from '../data.ts';
import { publishedTable } from '../publish/publication.ts';
import type { Sentence } from '../types.ts';
import type { Endpoint, Parameter } from './endpoint.ts';

const region: Omit<Parameter, 'example'> = {
  name: 'region',
  about: { zh: '地区代码，见 /regions.json。', en: 'Code of a region, see /regions.json.' },
  column: 'region_code',
  values: regions.map(({ code }) => code),
};
const indicator: Omit<Parameter, 'example'> = {
  name: 'indicator',
  about: { zh: '指标编号，见 /indicators.json。', en: 'Id of an indicator, see /indicators.json.' },
  column: 'indicator',
  values: indicators.map(({ id }) => id),
};
const plan: Parameter = {
  name: 'plan',
  about: { zh: '方案编号，见 /plans.json。', en: 'Number of a plan, see /plans.json.' },
  column: 'plan',
  values: plans.map((row) => row.plan),
  example: plans[0]?.plan ?? '',
};
const byRegion: Parameter = { ...region, example: setting('home_region') };
const byIndicator: Parameter = { ...indicator, example: setting('home_indicator') };

/** An endpoint whose id is made from its path: `/assessments/regions/{region}.json` is `assessmentsByRegion`. */
function endpoint(
  path: string,
  table: string,
  parameter: Parameter | null,
  zh: string,
  en: string,
): Endpoint {
  const by = parameter ? `By${parameter.name.replace(/^./, (letter) => letter.toUpperCase())}` : '';
  const about: Sentence = { zh, en };
  return { path, id: `${table}${by}`, about, table, parameter };
}

/** Every address of the interface that answers with rows, in the order in which they are explained. */
export const endpoints: readonly Endpoint[] = [
  endpoint('/regions.json', 'regions', null, '全部地区。', 'All regions.'),
  endpoint(
    '/indicators.json',
    'indicators',
    null,
    '全部指标及其定义。',
    'All indicators with their definitions.',
  ),
  endpoint(
    '/series/{indicator}.json',
    'series',
    byIndicator,
    '一个指标的数列：每个地区、口径、时段选定的一个数值及其来源。',
    'The series of an indicator: the chosen value of each region, scope and period, with its source.',
  ),
  endpoint(
    '/observations/{indicator}.json',
    'observations',
    byIndicator,
    '一个指标的全部公布数字，互相矛盾的也在内。',
    'Every published figure of an indicator, also those that contradict each other.',
  ),
  endpoint(
    '/targets/{indicator}.json',
    'targets',
    byIndicator,
    '一个指标的全部目标，含原文写法和来源。',
    'Every target for an indicator, as printed and with its source.',
  ),
  endpoint(
    '/assessments/regions/{region}.json',
    'assessments',
    byRegion,
    '一个地区全部目标的评判及其依据。',
    'The verdicts on all targets of a region, with what they rest on.',
  ),
  endpoint(
    '/assessments/indicators/{indicator}.json',
    'assessments',
    byIndicator,
    '一个指标全部目标的评判及其依据。',
    'The verdicts on all targets for an indicator, with what they rest on.',
  ),
  endpoint(
    '/zones.json',
    'zones',
    null,
    '试点、示范等地区及其所属项目。',
    'Places in programmes: pilots, demonstration zones.',
  ),
  endpoint('/programmes.json', 'programmes', null, '项目及其周期。', 'Programmes and their cycles.'),
  endpoint('/plans.json', 'plans', null, '全部方案。', 'All plans.'),
  endpoint(
    '/commitments/{plan}.json',
    'commitments',
    plan,
    '一个方案中的各项承诺。',
    'The promises in a plan.',
  ),
  endpoint('/sources.json', 'sources', null, '全部来源及其可靠度。', 'All sources with their grades.'),
  endpoint(
    '/codes.json',
    'codes',
    null,
    '各列代码的中英文名称。',
    'What the codes in the columns mean, in Chinese and English.',
  ),
  endpoint('/releases.json', 'releases', null, '全部数据版本。', 'All releases of the data.'),
  endpoint(
    '/corrections.json',
    'corrections',
    null,
    '对已发布数字的更正。',
    'Corrections of released numbers.',
  ),
];

/** The endpoints with a row schema of their own, each table once. */
export const answeredTables = [...new Set(endpoints.map(({ table }) => table))].map(publishedTable);
