import type { DotRow } from '../../src/charts/dots-chart.ts';
import type { FlowSpec } from '../../src/charts/flow-chart.ts';
import type { LineSeries } from '../../src/charts/lines-chart.ts';
import type { MapGeometry } from '../../src/charts/map-geometry.ts';
import type { RibbonSpec } from '../../src/charts/milestone-ribbon.ts';
import type { SeriesPoint, SeriesSpec } from '../../src/charts/series-chart.ts';
import type { StatusCount } from '../../src/charts/status-bar.ts';
import type { StatusCell } from '../../src/charts/status-map.ts';
import type { ShownStatus } from '../../src/charts/status-style.ts';
import { referenceTime } from '../../src/method/reference-time.ts';
import type { Observation, Target } from '../../src/types.ts';
import { table } from '../support/table.ts';

/** A row of a table whose numbers are still text. */
type Printed<T> = Omit<T, 'value'> & { value: string };

function find<T>(rows: readonly T[], id: (row: T) => string, wanted: string): T {
  const found = rows.find((row) => id(row) === wanted);
  if (!found) throw new Error(`no such row: ${wanted}`);
  return found;
}

const observations = table('observations') as unknown as Printed<Observation>[];
const targets = table('targets') as unknown as Printed<Target>[];
const observation = (id: string) => find(observations, (row) => row.observation_id, id);
const target = (id: string) => find(targets, (row) => row.target_id, id);

/** The number in a row; throws where there is none. */
function numberIn({ value }: { value: string }): number {
  if (value === '' || Number.isNaN(Number(value))) throw new Error(`no number: ${value}`);
  return Number(value);
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Places in tens of thousands, as the tables of the project print them in Chinese. */
export const inWan = (value: number): string => (value === 0 ? '0' : `${value / 10_000}万`);

function seriesPoint(id: string, inLine: boolean): SeriesPoint {
  const row = observation(id);
  const value = numberIn(row);
  return {
    time: referenceTime({ ...row, value }) ?? Number.NaN,
    value,
    status: row.status,
    bound: row.bound,
    conflict: row.conflict_id !== '',
    inLine,
    label: String(value),
    title: `${row.period_end}: ${value}`,
  };
}

/** Points of a region's series by the ends of the ids of its rows, in their order. */
function pointsOf(series: string, ends: readonly string[], apart: readonly string[] = []): SeriesPoint[] {
  return ends.map((end) => seriesPoint(`o-${series}-${end}`, !apart.includes(end)));
}

const years = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

const start = { time: 2021, label: '“十四五”起点' };
const deadline = { time: 2026, label: '2025年末' };
const today = { time: 2026 + 10.8 / 12, label: '评估日' };

function goal(id: string, label: string, from: SeriesSpec['targets'][number]['from']) {
  const row = target(id);
  return { time: yearOf(row.due) + 1, value: numberIn(row), label, title: label, from };
}

/** A share with two values eight years apart and a goal without a baseline. */
export const sparseSeries: SeriesSpec = {
  points: pointsOf('510000-kg_inclusive_share', ['2017', '2025']),
  targets: [goal('t-510000-kg_inclusive_share-2025', '目标 ≥80', null)],
  marks: [start, deadline],
  today,
  unit: '%',
  fromZero: false,
};

/** A long series with a baseline, a required path and a provisional last value. */
export const longSeries: SeriesSpec = {
  points: pointsOf('100000-kg_gross_enrolment', [...years(2016, 2024), '2026']),
  targets: [
    goal('t-100000-kg_gross_enrolment-2025', '目标 ≥90', {
      time: 2021,
      value: numberIn(observation('o-100000-kg_gross_enrolment-2020')),
    }),
  ],
  marks: [start, deadline],
  today,
  unit: '%',
  fromZero: false,
};

/** A series with an upper bound. */
export const boundSeries: SeriesSpec = {
  points: pointsOf('100000-kg_inclusive_share', ['2016', ...years(2018, 2024)]),
  targets: [goal('t-100000-kg_inclusive_share-2025', '目标 >85', null)],
  marks: [],
  today: null,
  unit: '%',
  fromZero: false,
};

/** A series with two contradicting values for a year. */
export const conflictSeries: SeriesSpec = {
  points: pointsOf('440000-kg_gross_enrolment', ['2015', '2018', '2018-2', '2021', '2023'], ['2018-2']),
  targets: [],
  marks: [start],
  today,
  unit: '%',
  fromZero: false,
};

function flowYear(id: string): FlowSpec['years'][number] {
  const row = observation(id);
  const [year, value] = [yearOf(row.period_end), numberIn(row)];
  return {
    year,
    value,
    status: row.status,
    bound: row.bound,
    label: inWan(value),
    title: `${year}: ${inWan(value)}`,
  };
}

function flowTotal(id: string, quiet: boolean): FlowSpec['totals'][number] {
  const row = observation(id);
  const value = numberIn(row);
  const [from, to] = [yearOf(row.period_start), yearOf(row.period_end)];
  const label = `${from}—${to}年 ${inWan(value)}`;
  return { from, to, value, bound: row.bound, quiet, label, title: label };
}

/** A promise with figures for some years only: a partial sum, which is a lower bound. */
export const partialFlow: FlowSpec = (() => {
  const years = ['o-440000-seats_total-2023', 'o-440000-seats_total-2025'].map(flowYear);
  const amount = years.reduce((sum, { value }) => sum + value, 0);
  const need = numberIn(target('t-440000-seats_total-2025'));
  const label = `有据可查 ≥${inWan(amount)}`;
  return {
    start: 2021,
    end: 2025,
    need: { value: need, label: `承诺 ${inWan(need)}`, title: 'need' },
    years,
    totals: [{ from: 2021, to: 2025, value: amount, bound: 'lower', quiet: false, label, title: label }],
    missing: [2021, 2022, 2024],
    missingText: '无公开数字',
    today,
  };
})();

/** A promise with a total for its window and another that starts a year too early. */
export const totalFlow: FlowSpec = {
  start: 2021,
  end: 2025,
  need: {
    value: numberIn(target('t-441900-seats_total-2025')),
    label: `承诺 >${inWan(numberIn(target('t-441900-seats_total-2025')))}`,
    title: 'need',
  },
  years: [],
  totals: [
    flowTotal('o-441900-seats_total-2021_2025', false),
    flowTotal('o-441900-seats_total-2020_2024', true),
  ],
  missing: [],
  missingText: '无公开数字',
  today,
};

const line = (label: string, strong: boolean, points: readonly SeriesPoint[]): LineSeries => {
  return { label, title: label, strong, points: points.map(({ time, value }) => ({ time, value })) };
};

/** Three regions with a series each and two with a single value. */
export const shareLines: readonly LineSeries[] = [
  line('全国', false, boundSeries.points),
  line('四川', false, sparseSeries.points),
  line('广东', true, pointsOf('440000-kg_inclusive_share', ['2018', '2020', '2021', '2023'])),
  line('茂名', false, pointsOf('440900-kg_inclusive_share', ['2021'])),
  line('佛山', false, pointsOf('440600-kg_inclusive_share', ['2023'])),
];

const row = (label: string, id: string, goalId: string | null, status: ShownStatus): DotRow => {
  const value = numberIn(observation(id));
  const need = goalId === null ? null : numberIn(target(goalId));
  return { label, value, target: need, status, valueLabel: String(value), title: label, href: '/regions/' };
};

/** Value against goal: reached, without a goal, and without a figure. */
export const shareRows: readonly DotRow[] = [
  row('全国', 'o-100000-kg_inclusive_share-2024', 't-100000-kg_inclusive_share-2025', 'met'),
  row(
    '四川',
    'o-510000-kg_inclusive_share-2025',
    't-510000-kg_inclusive_share-2025',
    'awaiting-final-figure',
  ),
  row('广东', 'o-440000-kg_inclusive_share-2023', null, 'no-target'),
  {
    label: '某地',
    value: null,
    target: 85,
    status: 'no-figure',
    valueLabel: '无公开数字',
    title: '某地',
    href: '/regions/',
  },
];

const counts: readonly StatusCount[] = [
  { status: 'no-figure-overdue', count: 24 },
  { status: 'met', count: 8 },
  { status: 'missed', count: 1 },
  { status: 'behind', count: 2 },
  { status: 'not-comparable', count: 17 },
  { status: 'slipped', count: 0 },
].map((row) => ({ ...row, title: `${row.status} ${row.count}` }) as StatusCount);

/** Counts of statuses, out of their order and one of them nought: 52 in all. */
export const statusCounts = counts;

/** Four milestones after 2021, the first of them past. */
export const ribbon: RibbonSpec = {
  start: { time: 2021, label: '2021' },
  today: { time: today.time, label: '评估日 2026-11-24' },
  milestones: [2025, 2027, 2030, 2035].map((year, index) => ({
    time: year + 1,
    label: String(year),
    text: `${index}`,
    href: `/milestones/${year}/`,
    counts: counts.map((row) => ({ ...row, count: Math.ceil(row.count / (index * 2 + 1)) })),
  })),
};

/** Four regions: two neighbours, a tile apart from them, and a point without a border. */
export const smallMap: MapGeometry = {
  width: 200,
  height: 120,
  regions: [
    { code: '990200', path: 'M60 10h50v50h-50z', x: 85, y: 35, r: 25 },
    { code: '990100', path: 'M10 10h50v50h-50z', x: 35, y: 35, r: 25 },
    { code: '990300', path: 'M130 10h50v50h-50z', x: 155, y: 35, r: 25 },
    { code: '990400', path: '', x: 85, y: 90, r: 6 },
  ],
  borders: 'M60 10v50',
  parentBorders: '',
  outline: 'M10 10h100v50h-100z',
  context: 'M150 90h20v20h-20z',
};

/** Cells of three of its regions. */
export const smallCells: readonly StatusCell[] = [
  { code: '990200', status: 'no-figure-overdue', short: 'Beta', value: '5' },
  { code: '990100', status: 'met', short: 'Alpha', value: '4' },
  { code: '990400', status: 'behind', short: 'Delta', value: '' },
].map(
  (cell) =>
    ({ ...cell, text: `${cell.short}: "told" & shown`, href: `/regions/${cell.code}/` }) as StatusCell,
);
