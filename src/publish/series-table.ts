import { byText } from '../format.ts';
import { compareReliance, type SourceOf } from '../method/reliance.ts';
import type { Observation } from '../types.ts';
import { derivedColumn } from './derived-column.ts';
import type { PublishedColumn, PublishedRow, PublishedTable } from './published-table.ts';

const columns: readonly PublishedColumn[] = [
  derivedColumn('region_code', '数字所属的地区。', 'The region it was reported for.', {
    type: 'id',
    refersTo: 'regions',
  }),
  derivedColumn('indicator', '数字所属的指标。', 'What was reported.', {
    type: 'id',
    refersTo: 'indicators',
  }),
  derivedColumn('scope', '统计口径；从不混用。', 'What is counted; never mixed.', { codes: 'scope' }),
  derivedColumn('basis', '数值累计的方式。', 'What the value adds up.', { codes: 'basis' }),
  derivedColumn('period_start', '时段的起点。', 'Start of the period.', { type: 'date' }),
  derivedColumn('period_end', '时段的终点。', 'End of the period.', { type: 'date' }),
  derivedColumn('value', '选定的数值，单位随指标。', 'The chosen value, in the unit of the indicator.', {
    type: 'number',
    unit: 'indicator',
  }),
  derivedColumn('bound', '数值是确数还是上下限。', 'Whether the value is exact, or a bound.', {
    codes: 'bound',
  }),
  derivedColumn('status', '数值的确定程度。', 'How firm the value is.', { codes: 'observation_status' }),
  derivedColumn('unit', '单位。', 'Unit of the value.', { codes: 'unit' }),
  derivedColumn('observation_id', '选定的实际数。', 'The observation chosen.', {
    type: 'id',
    refersTo: 'observations',
  }),
  derivedColumn('source_id', '选定数值的来源。', 'The source of the chosen value.', {
    type: 'id',
    refersTo: 'sources',
  }),
  derivedColumn('reliability', '该来源的可靠度。', 'Grade of that source.', { codes: 'reliability' }),
  derivedColumn('other_ids', '同一时段未选的其他数字。', 'Other figures for the same period, not chosen.', {
    type: 'list',
    refersTo: 'observations',
    missing: 'not-applicable',
  }),
];

const key = ['region_code', 'indicator', 'scope', 'basis', 'period_start', 'period_end'] as const;
const keyOf = (row: Observation): string => key.map((column) => row[column]).join(' ');

function seriesRow(
  rows: readonly Observation[],
  sourceOf: SourceOf,
  unitOf: (indicator: string) => string,
): PublishedRow[] {
  const [chosen, ...others] = [...rows].sort((a, b) => compareReliance([a], [b], sourceOf));
  if (!chosen) return [];
  return [
    {
      ...Object.fromEntries(key.map((column) => [column, chosen[column]])),
      value: chosen.value,
      bound: chosen.bound,
      status: chosen.status,
      unit: unitOf(chosen.indicator),
      observation_id: chosen.observation_id,
      source_id: chosen.source_id,
      reliability: sourceOf(chosen.source_id).reliability,
      other_ids: others.length > 0 ? others.map((row) => row.observation_id).sort(byText) : null,
    },
  ];
}

/**
 * One row a region, indicator, scope, basis and period: the value that the method relies on where several are
 * published, with its source; the others stand beside it by their ids. What was only planned is no value of a
 * series.
 */
export function seriesTable(
  observations: readonly Observation[],
  sourceOf: SourceOf,
  unitOf: (indicator: string) => string,
): PublishedTable {
  const reported = observations.filter(({ status }) => status !== 'planned');
  const groups = [...Map.groupBy(reported, keyOf)].sort(([a], [b]) => byText(a, b));
  return {
    name: 'series',
    title: { zh: '数列', en: 'Series' },
    row: {
      zh: '一行是一个地区、指标、口径和时段选定的一个数值。',
      en: 'One row is the chosen value of a region, an indicator, a scope and a period.',
    },
    isDerived: true,
    key: [...key],
    columns,
    rows: groups.flatMap(([, rows]) => seriesRow(rows, sourceOf, unitOf)),
  };
}
