import { indicator, observationsFor, observationsOf, region, source } from '../../data.ts';
import type { Observation, Sentence } from '../../types.ts';
import { comparatorNames } from '../figure-rows.ts';
import { type Goal, goalsFor, goalsOf } from '../goals.ts';

/** A column of the rows of a page: every cell is text but `value`, which is a number or empty. */
export interface FileColumn {
  name: string;
  about: Sentence;
  /** The list of `codes` that explains the values. */
  codes?: string;
}

/** The columns, in an order that never changes; new ones are added at the end. */
export const fileColumns = [
  {
    name: 'kind',
    about: {
      zh: 'target 是目标，observation 是公布的数字。',
      en: 'target for a goal, observation for a published figure.',
    },
  },
  {
    name: 'row_id',
    about: { zh: '该行在目标表或实际数表中的编号。', en: 'Id of the row in targets or observations.' },
  },
  { name: 'region_code', about: { zh: '地区代码，文本。', en: 'Code of the region, as text.' } },
  { name: 'region_zh', about: { zh: '地区中文名。', en: 'Chinese name of the region.' } },
  { name: 'region_en', about: { zh: '地区英文名。', en: 'English name of the region.' } },
  { name: 'indicator', about: { zh: '指标编号。', en: 'Id of the indicator.' } },
  {
    name: 'period_start',
    about: {
      zh: '时段起点；目标为累计窗口的起点。',
      en: 'Start of the period; for a goal that of the window that is counted.',
    },
  },
  { name: 'period_end', about: { zh: '时段终点。', en: 'End of the period.' } },
  {
    name: 'due',
    about: { zh: '目标的期限；公布的数字为空。', en: 'Deadline of the goal; empty for a figure.' },
  },
  {
    name: 'comparator',
    about: {
      zh: '目标的比较关系：ge 不低于，gt 高于，eq 等于，about 约，le 不高于，lt 低于。',
      en: 'How a goal is to be met: ge at least, gt more than, eq equal, about, le at most, lt less than.',
    },
  },
  {
    name: 'value',
    about: {
      zh: '数值，单位见 unit；文字目标为空。从不填补。',
      en: 'The number, in unit; empty for a goal in words. Never filled in.',
    },
  },
  {
    name: 'bound',
    about: { zh: '公布的数字是确数还是上下限。', en: 'Whether a figure is exact, or a bound.' },
    codes: 'bound',
  },
  { name: 'unit', about: { zh: '单位。', en: 'Unit of the value.' }, codes: 'unit' },
  {
    name: 'basis',
    about: {
      zh: '公布的数字按年、累计、时点还是比率。',
      en: 'Whether a figure is annual, cumulative, a stock or a ratio.',
    },
    codes: 'basis',
  },
  {
    name: 'scope',
    about: {
      zh: '统计口径；不同口径不可相加、相比。',
      en: 'What is counted; scopes are never added up or compared.',
    },
    codes: 'scope',
  },
  {
    name: 'status',
    about: { zh: '目标的效力，或数字的确定程度。', en: 'Standing of a goal, or how firm a figure is.' },
  },
  {
    name: 'assessment',
    about: {
      zh: '对目标的评判；背景目标和公布的数字为空。',
      en: 'Verdict on a goal; empty for context and for figures.',
    },
  },
  { name: 'words', about: { zh: '文字目标的中文。', en: 'A goal in words, in Chinese.' } },
  { name: 'as_written', about: { zh: '原文的写法。', en: 'The figure as printed.' } },
  { name: 'source_id', about: { zh: '来源编号。', en: 'Id of the source.' } },
  { name: 'source_title', about: { zh: '来源标题。', en: 'Title of the source.' } },
  {
    name: 'source_url',
    about: { zh: '来源地址；没有可用地址时为空。', en: 'Address of the source; empty where none lasts.' },
  },
  {
    name: 'reliability',
    about: { zh: '来源的可靠度，A 最高。', en: 'Grade of the source, A is best.' },
    codes: 'reliability',
  },
] as const satisfies readonly FileColumn[];

type FileRow = Readonly<Record<(typeof fileColumns)[number]['name'], string | number>>;

function sourceCells(id: string) {
  const { title_zh, url, reliability } = source(id);
  return { source_id: id, source_title: title_zh, source_url: url, reliability };
}

function regionCells(code: string) {
  const { name_zh, name_en } = region(code);
  return { region_code: code, region_zh: name_zh, region_en: name_en };
}

function targetRow({ target, assessment }: Goal): FileRow {
  return {
    kind: 'target',
    row_id: target.target_id,
    ...regionCells(target.region_code),
    indicator: target.indicator,
    period_start: target.period_start,
    period_end: target.period_end,
    due: target.due,
    comparator: target.comparator ? comparatorNames[target.comparator] : '',
    value: target.value ?? '',
    bound: '',
    unit: indicator(target.indicator).unit,
    basis: '',
    scope: target.scope,
    status: target.status,
    assessment: assessment.role === 'context' ? '' : assessment.status,
    words: target.label_zh,
    as_written: target.as_written,
    ...sourceCells(target.source_id),
  };
}

function observationRow(row: Observation): FileRow {
  return {
    kind: 'observation',
    row_id: row.observation_id,
    ...regionCells(row.region_code),
    indicator: row.indicator,
    period_start: row.period_start,
    period_end: row.period_end,
    due: '',
    comparator: '',
    value: row.value,
    bound: row.bound,
    unit: indicator(row.indicator).unit,
    basis: row.basis,
    scope: row.scope,
    status: row.status,
    assessment: '',
    words: '',
    as_written: row.as_written,
    ...sourceCells(row.source_id),
  };
}

/** The goals and figures of an indicator, in the order of the tables. */
export function rowsOfIndicator(id: string): FileRow[] {
  return [...goalsFor(id).map(targetRow), ...observationsFor(id).map(observationRow)];
}

/** The goals and figures of a region, in the order of the tables. */
export function rowsOfRegion(code: string): FileRow[] {
  return [...goalsOf(code).map(targetRow), ...observationsOf(code).map(observationRow)];
}

export type { FileRow };
