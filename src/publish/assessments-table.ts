import type { Assessment, Reason, ReceiptInput, Role, Rule, Status, Target } from '../types.ts';
import { derivedColumn } from './derived-column.ts';
import type { PublishedColumn, PublishedRow, PublishedTable } from './published-table.ts';

const statuses: readonly Status[] = [
  'no-number',
  'no-figure',
  'no-figure-overdue',
  'not-comparable',
  'met',
  'met-early',
  'slipped',
  'missed',
  'awaiting-final-figure',
  'trend-unknown',
  'too-early',
  'on-pace',
  'behind',
  'far-behind',
  'moving-away',
];
const roles: readonly Role[] = ['headline', 'judged', 'context'];
const rules: readonly Rule[] = [1, 2, 3, 4, 5, 6, 7, 8];
const reasons: readonly Reason[] = [
  'other-scope',
  'other-period',
  'other-basis',
  'partial-sum',
  'planned',
  'bound-only',
  'provisional-only',
  'baseline-only',
];
const gaps = ['no-figure', 'not-applicable', 'not-comparable', 'pending'] as const;

const amount = { type: 'number', unit: 'indicator' } as const;
const share = { type: 'number', unit: 'fraction' } as const;
const time = { type: 'number', unit: 'year' } as const;
const rate = { type: 'number', unit: 'per-year' } as const;
const ids = { type: 'list', refersTo: 'observations', missing: 'not-applicable' } as const;

const columns: readonly PublishedColumn[] = [
  derivedColumn('target_id', '被评判的目标。', 'The target that is assessed.', {
    type: 'id',
    refersTo: 'targets',
  }),
  derivedColumn('region_code', '作出承诺的地区。', 'The region that promised it.', {
    type: 'id',
    refersTo: 'regions',
  }),
  derivedColumn('indicator', '承诺的内容。', 'What is promised.', { type: 'id', refersTo: 'indicators' }),
  derivedColumn('as_of', '评估日期。', 'Day of the assessment.', { type: 'day' }),
  derivedColumn(
    'role',
    '有效目标、另行评判的目标，或仅作背景。',
    'In force, judged under it, or context only.',
    {
      values: roles,
    },
  ),
  derivedColumn('target_status', '目标的地位。', 'Standing of the target.', { codes: 'target_status' }),
  derivedColumn('scope', '目标的统计口径。', 'What the target counts.', { codes: 'scope' }),
  derivedColumn('comparator', '与目标值如何比较。', 'How the target is to be compared.', {
    missing: 'not-applicable',
    codes: 'comparator',
  }),
  derivedColumn('target_value', '承诺的数值。', 'The promised value.', {
    ...amount,
    missing: 'not-applicable',
  }),
  derivedColumn('deadline', '期限；2025年底写作 2026.0。', 'Deadline; the end of 2025 is 2026.0.', {
    ...time,
    missing: 'not-printed',
  }),
  derivedColumn('overdue', '评估日期是否已过期限。', 'Whether the deadline has passed.', { type: 'boolean' }),
  derivedColumn('status', '目标现在如何。', 'Where the target stands.', { values: statuses }),
  derivedColumn('rule', '得出状态的规则，1 至 8。', 'The rule that decided, 1 to 8.', {
    type: 'integer',
    values: rules.map(String),
  }),
  derivedColumn('reason', '为何不能说得更多。', 'Why the status cannot say more.', {
    missing: 'not-applicable',
    values: reasons,
  }),
  derivedColumn('value_low', '最新可比值的下限。', 'The latest comparable value is at least this.', {
    ...amount,
    missing: 'no-figure',
  }),
  derivedColumn('value_high', '最新可比值的上限。', 'The latest comparable value is at most this.', {
    ...amount,
    missing: 'no-figure',
  }),
  derivedColumn('value_time', '最新可比值所指的时间。', 'The time that value speaks of.', {
    ...time,
    missing: 'no-figure',
  }),
  derivedColumn('value_missing', '为何没有可比值。', 'Why there is no comparable value.', {
    missing: 'not-applicable',
    values: gaps,
  }),
  derivedColumn('baseline_value', '起点值。', 'The value the target starts from.', {
    ...amount,
    missing: 'no-figure',
  }),
  derivedColumn('baseline_time', '起点值所指的时间。', 'The time the baseline speaks of.', {
    ...time,
    missing: 'no-figure',
  }),
  derivedColumn('attained', '已走完的路程占比。', 'Share of the way attained.', {
    ...share,
    missing: 'not-applicable',
  }),
  derivedColumn('elapsed', '已过去的时间占比。', 'Share of the time elapsed.', {
    ...share,
    missing: 'not-applicable',
  }),
  derivedColumn('pace', '进度：attained 除以 elapsed。', 'Pace: attained divided by elapsed.', {
    ...share,
    missing: 'not-applicable',
  }),
  derivedColumn('achieved_per_year', '每年实现的量。', 'What was achieved a year.', {
    ...rate,
    missing: 'not-applicable',
  }),
  derivedColumn('needed_per_year', '到期限前每年还需的量。', 'What is needed a year until the deadline.', {
    ...rate,
    missing: 'not-applicable',
  }),
  derivedColumn('documented_amount', '有据可查的数量，是下限。', 'The amount documented, a lower bound.', {
    ...amount,
    missing: 'no-figure',
  }),
  derivedColumn('documented_share', '有据可查的数量占目标之比。', 'That amount as a share of the target.', {
    ...share,
    missing: 'no-figure',
  }),
  derivedColumn('years_covered', '目标时段中有数字的年份。', 'Years of the window with a figure.', {
    type: 'list',
    missing: 'no-figure',
  }),
  derivedColumn('years_missing', '目标时段中没有数字的年份。', 'Years of the window without a figure.', {
    type: 'list',
    missing: 'not-applicable',
  }),
  derivedColumn('reliability', '所依据来源中最低的可靠度。', 'The lowest grade of the sources it rests on.', {
    missing: 'not-applicable',
    codes: 'reliability',
  }),
  derivedColumn('observation_status', '所依据数字中最不确定的一个。', 'The least firm of the figures used.', {
    missing: 'not-applicable',
    codes: 'observation_status',
  }),
  derivedColumn('bound', '所依据数字中最松的一个。', 'The loosest of the bounds used.', {
    missing: 'not-applicable',
    codes: 'bound',
  }),
  derivedColumn('latest_ids', '最新值。', 'The latest value.', ids),
  derivedColumn('baseline_ids', '起点值。', 'The baseline.', ids),
  derivedColumn('part_ids', '加在一起的各部分。', 'Parts that were added up.', ids),
  derivedColumn('earlier_ids', '较早的值。', 'Earlier values.', ids),
  derivedColumn('alternative_ids', '同一时段的另一个数字。', 'Another figure for the same time.', ids),
  derivedColumn('unused_ids', '没有用到的数字。', 'Figures that were not used.', ids),
  derivedColumn('source_ids', '目标和所用数字的来源。', 'Sources of the target and the figures used.', {
    type: 'list',
    refersTo: 'sources',
  }),
  derivedColumn('arithmetic_zh', '算式（中文）。', 'The arithmetic, in Chinese.'),
  derivedColumn('arithmetic_en', '算式（英文）。', 'The arithmetic, in English.'),
  derivedColumn('would_change_zh', '什么会改变结果（中文）。', 'What would change it, in Chinese.'),
  derivedColumn('would_change_en', '什么会改变结果（英文）。', 'What would change it, in English.'),
];

/** Why an assessment has no comparable value; null where it has one. */
function gapOf({ status, level }: Assessment): (typeof gaps)[number] | null {
  if (level) return null;
  if (status === 'no-number') return 'not-applicable';
  if (status === 'not-comparable') return 'not-comparable';
  return status === 'awaiting-final-figure' ? 'pending' : 'no-figure';
}

/** The observations of a receipt that were used in one way; null for none. */
function used(inputs: readonly ReceiptInput[], use: ReceiptInput['use']): string[] | null {
  const found = inputs.filter((input) => input.use === use).map((input) => input.observation_id);
  return found.length > 0 ? found : null;
}

const yearsOf = (years: readonly number[] | undefined): string[] | null =>
  years && years.length > 0 ? years.map(String) : null;

function assessmentRow(row: Assessment, target: Target, asOf: string): PublishedRow {
  const { level, baseline, pace, documented, certainty, receipt } = row;
  return {
    target_id: row.target_id,
    region_code: row.region_code,
    indicator: row.indicator,
    as_of: asOf,
    role: row.role,
    target_status: target.status,
    scope: target.scope,
    comparator: target.comparator || null,
    target_value: target.value,
    deadline: row.deadline,
    overdue: row.overdue,
    status: row.status,
    rule: receipt.rule,
    reason: row.reason,
    value_low: level?.have.lo ?? null,
    value_high: level?.have.hi ?? null,
    value_time: level?.time ?? null,
    value_missing: gapOf(row),
    baseline_value: baseline?.value ?? null,
    baseline_time: baseline?.time ?? null,
    attained: pace?.attained ?? null,
    elapsed: pace?.elapsed ?? null,
    pace: pace?.ratio ?? null,
    achieved_per_year: pace?.achievedPerYear ?? null,
    needed_per_year: pace?.neededPerYear ?? null,
    documented_amount: documented?.amount ?? null,
    documented_share: documented?.share ?? null,
    years_covered: yearsOf(documented?.yearsCovered),
    years_missing: yearsOf(documented?.yearsMissing),
    reliability: certainty?.reliability ?? null,
    observation_status: certainty?.status ?? null,
    bound: certainty?.bound ?? null,
    latest_ids: used(receipt.inputs, 'latest'),
    baseline_ids: used(receipt.inputs, 'baseline'),
    part_ids: used(receipt.inputs, 'part'),
    earlier_ids: used(receipt.inputs, 'earlier'),
    alternative_ids: used(receipt.inputs, 'alternative'),
    unused_ids: used(receipt.inputs, 'not-used'),
    source_ids: receipt.source_ids,
    arithmetic_zh: receipt.arithmetic.zh,
    arithmetic_en: receipt.arithmetic.en,
    would_change_zh: receipt.wouldChange.zh,
    would_change_en: receipt.wouldChange.en,
  };
}

/** One row a region and target: rule, inputs, status and pace. Targets and assessments go in the same order. */
export function assessmentsTable(
  assessments: readonly Assessment[],
  targetOf: (id: string) => Target,
  asOf: string,
): PublishedTable {
  return {
    name: 'assessments',
    title: { zh: '评判', en: 'Assessments' },
    row: { zh: '一行是对一项目标的评判。', en: 'One row is the verdict on a target.' },
    isDerived: true,
    key: ['target_id'],
    columns,
    rows: assessments.map((row) => assessmentRow(row, targetOf(row.target_id), asOf)),
  };
}
