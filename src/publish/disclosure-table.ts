import { byText } from '../format.ts';
import type { Observation, Target } from '../types.ts';
import { derivedColumn } from './derived-column.ts';
import type { PublishedColumn, PublishedRow, PublishedTable } from './published-table.ts';

/** What was found for one region and one indicator: its goals in force and the figures to name. */
export interface DisclosedCell {
  parent: string;
  region_code: string;
  indicator: string;
  goals: readonly Target[];
  figures: readonly { row: Observation; grade: string; isOutside: boolean }[];
}

const columns: readonly PublishedColumn[] = [
  derivedColumn('parent_code', '列出各地区的上级地区。', 'The region whose parts are listed.', {
    type: 'id',
    refersTo: 'regions',
  }),
  derivedColumn('region_code', '地区。', 'The region.', { type: 'id', refersTo: 'regions' }),
  derivedColumn('indicator', '指标。', 'The indicator.', { type: 'id', refersTo: 'indicators' }),
  derivedColumn(
    'target_published',
    '是否找到有效的数字目标。',
    'Whether a numeric goal in force was found.',
    {
      type: 'boolean',
    },
  ),
  derivedColumn('target_ids', '这些目标。', 'Those goals.', {
    type: 'list',
    refersTo: 'targets',
    missing: 'no-figure',
  }),
  derivedColumn('result_published', '是否找到公布的数字。', 'Whether a published figure was found.', {
    type: 'boolean',
  }),
  derivedColumn('published_up_to', '公布到什么时候。', 'Up to when figures are published.', {
    type: 'date',
    missing: 'no-figure',
  }),
  derivedColumn('observation_ids', '最能说明问题的数字。', 'The figures that say most.', {
    type: 'list',
    refersTo: 'observations',
    missing: 'no-figure',
  }),
  derivedColumn('source_ids', '这些数字的来源。', 'Sources of those figures.', {
    type: 'list',
    refersTo: 'sources',
    missing: 'no-figure',
  }),
  derivedColumn('reliability', '最新数字的来源可靠度。', 'Grade of the source of the newest figure.', {
    missing: 'no-figure',
    codes: 'reliability',
  }),
  derivedColumn('result_missing', '为何没有目标期内的数字。', 'Why there is no figure within the window.', {
    missing: 'not-applicable',
    values: ['no-figure', 'not-comparable'],
  }),
];

const idsOrNull = (ids: readonly string[]): string[] | null => (ids.length > 0 ? [...new Set(ids)] : null);

function disclosureRow({ parent, region_code, indicator, goals, figures }: DisclosedCell): PublishedRow {
  const newest = [...figures].sort((a, b) => byText(b.row.period_end, a.row.period_end))[0];
  const isOutside = figures.length > 0 && figures.every((figure) => figure.isOutside);
  return {
    parent_code: parent,
    region_code,
    indicator,
    target_published: goals.length > 0,
    target_ids: idsOrNull(goals.map(({ target_id }) => target_id)),
    result_published: figures.length > 0,
    published_up_to: newest?.row.period_end ?? null,
    observation_ids: idsOrNull(figures.map(({ row }) => row.observation_id)),
    source_ids: idsOrNull(figures.map(({ row }) => row.source_id)),
    reliability: newest?.grade ?? null,
    result_missing: isOutside ? 'not-comparable' : newest ? null : 'no-figure',
  };
}

/** One row a region and indicator: whether a goal and a result were found, up to when, and from whom. */
export function disclosureTable(cells: readonly DisclosedCell[]): PublishedTable {
  return {
    name: 'disclosure',
    title: { zh: '公开情况', en: 'Disclosure' },
    row: {
      zh: '一行是一个地区的一个指标公开了什么。',
      en: 'One row is what was published for a region and an indicator.',
    },
    isDerived: true,
    key: ['parent_code', 'region_code', 'indicator'],
    columns,
    rows: cells.map(disclosureRow),
  };
}
