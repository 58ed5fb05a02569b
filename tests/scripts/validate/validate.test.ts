import { describe, expect, it } from 'vitest';
import { messagesAfter, type TinyRow, type TinyTables, tinyTables } from '../tiny-tables.ts';

type Name = keyof TinyTables;
type Case = [title: string, change: (tables: TinyTables) => unknown, message: string, hint: string];

/** Changes cells of one row, counted from 0. */
const set = (name: Name, row: number, cells: TinyRow) => (tables: TinyTables) => {
  Object.assign(tables[name][row] ?? {}, cells);
};

/** Adds a copy of one row with other cells. */
const copy = (name: Name, row: number, cells: TinyRow) => (tables: TinyTables) => {
  tables[name].push({ ...tables[name][row], ...cells });
};

const both =
  (...changes: ((tables: TinyTables) => unknown)[]) =>
  (tables: TinyTables) => {
    for (const change of changes) change(tables);
  };

const correction = {
  correction_id: 'c-1',
  date: '2026-01-31',
  table: 'targets',
  row_id: 't-1',
  column: 'value',
  reason_zh: '误',
  reason_en: 'slip',
};

/** A total since 2021 in the series of the first observation. */
const total = (id: string, end: string, value: string, cells: TinyRow = {}) =>
  copy('observations', 0, {
    observation_id: id,
    basis: 'cumulative',
    period_start: '2021',
    period_end: end,
    value,
    ...cells,
  });

const references: Case[] = [
  [
    'a region with no near code',
    set('observations', 0, { region_code: '449999' }),
    'data/observations.csv:2:5: unknown region: 449999',
    'region_code: take it from column code of data/regions.csv, or add it there',
  ],
  [
    'the name of a region in place of its code',
    set('observations', 0, { region_code: '桥市' }),
    'data/observations.csv:2:5: unknown region: 桥市',
    'region_code: take it from column code of data/regions.csv, or add it there; nearest: 110200 桥市 Bridgeham',
  ],
  [
    'a misspelt name of a region',
    set('observations', 0, { region_code: 'Milltwon' }),
    'data/observations.csv:2:5: unknown region: Milltwon',
    'region_code: take it from column code of data/regions.csv, or add it there; nearest: 110100 地 Milltown',
  ],
  [
    'an indicator',
    set('observations', 0, { indicator: 'sharre' }),
    'data/observations.csv:2:12: unknown indicator: sharre',
    'indicator: take it from column id of data/indicators.csv, or add it there; nearest: share 量 Share',
  ],
  [
    'a source',
    set('targets', 0, { source_id: 'plan-9' }),
    'data/targets.csv:2:56: unknown source: plan-9',
    'source_id: take it from column source_id of data/sources.csv, or add it there; nearest: plan-1 方案',
  ],
  [
    'a source in a list',
    set('targets', 0, { also_source_ids: 'plan-1;plan-x' }),
    'data/targets.csv:2:66: unknown source: plan-x',
    'also_source_ids: take it from column source_id of data/sources.csv, or add it there; nearest: plan-1 方案',
  ],
  [
    'a programme',
    set('zones', 0, { programme: 'pilot' }),
    'data/zones.csv:2:5: unknown programme: pilot',
    'programme: take it from column programme of data/programmes.csv, or add it there; nearest: pilots 试点 Pilots',
  ],
  [
    'a plan',
    set('phases', 0, { plan: '2' }),
    'data/phases.csv:2:6: unknown plan: 2',
    'plan: take it from column plan of data/plans.csv, or add it there',
  ],
  [
    'a parent',
    set('regions', 2, { parent_code: '12' }),
    'data/regions.csv:4:30: unknown region: 12',
    'parent_code: take it from column code of data/regions.csv, or add it there',
  ],
  [
    'the total an indicator is a part of',
    set('indicators', 1, { part_of: 'seat' }),
    'data/indicators.csv:3:53: unknown indicator: seat',
    'part_of: take it from column id of data/indicators.csv, or add it there; nearest: seats 量 Places',
  ],
  [
    'a group, in an optional column',
    set('regions', 2, { group: 'coats' }),
    'data/regions.csv:4:33: unknown group: coats',
    'group: take it from list group of data/codes.csv, or add it there; nearest: coast coast名 coast',
  ],
  [
    'a scope',
    set('targets', 0, { scope: 'pubic' }),
    'data/targets.csv:2:43: unknown scope: pubic',
    'scope: take it from list scope of data/codes.csv, or add it there; nearest: public public名 public',
  ],
  [
    'a code of another list',
    set('zones', 0, { status: 'all' }),
    'data/zones.csv:2:52: unknown zone status: all',
    'status: take it from list zone_status of data/codes.csv, or add it there',
  ],
  [
    'a comparator outside its list',
    set('targets', 0, { comparator: '=>' }),
    'data/targets.csv:2:23: unknown comparator: =>',
    'comparator: write one of >= > = ~ <= <',
  ],
  [
    'a status outside its list',
    set('observations', 0, { status: 'finale' }),
    'data/observations.csv:2:46: unknown status: finale',
    'status: write one of final provisional partial planned; nearest: final',
  ],
  [
    'the table of a correction',
    (tables) => tables.corrections.push({ ...correction, table: 'target' }),
    'data/corrections.csv:2:16: unknown table: target',
    'table: write one of regions indicators sources targets observations zones programmes pairs plans commitments provisions phases releases corrections milestones codes notes settings tiles aliases rules; nearest: targets',
  ],
  [
    'the column of a correction',
    (tables) => tables.corrections.push({ ...correction, table: 'settings', column: 'valu' }),
    'data/corrections.csv:2:29: unknown column: valu',
    'column: write one of key value; nearest: value',
  ],
];

const duplicates: Case[] = [
  [
    'a code twice',
    copy('regions', 2, {}),
    'data/regions.csv:6:1: duplicate code: 110100 (also on line 4)',
    'code: change or remove one of the two rows',
  ],
  [
    'a key of several columns twice',
    copy('codes', 3, {}),
    'data/codes.csv:21:1: duplicate list, code: stage total (also on line 5)',
    'list: change or remove one of the two rows',
  ],
  [
    'two regions in one cell of a grid',
    copy('tiles', 0, { region_code: '110200' }),
    'data/tiles.csv:3:1: duplicate grid, col, row: 11 0 0 (also on line 2)',
    'grid: change or remove one of the two rows',
  ],
  [
    'an observation under another id',
    copy('observations', 0, { observation_id: 'o-9', value: '101' }),
    'data/observations.csv:4:1: duplicate observation: 110100 seats 2022 (also on line 2)',
    'conflict_id: remove one of the two rows, or give both one conflict_id',
  ],
  [
    'an observation of which only one row names the conflict',
    copy('observations', 0, { observation_id: 'o-9', conflict_id: 'k' }),
    'data/observations.csv:4:1: duplicate observation: 110100 seats 2022 (also on line 2)',
    'conflict_id: remove one of the two rows, or give both one conflict_id',
  ],
  [
    'a second goal in force for one region, indicator and year',
    copy('targets', 0, { target_id: 't-9', due: '2025-12' }),
    'data/targets.csv:4:50: second goal in force: 110100 seats 2025 (also on line 2)',
    'status: leave in_force to the newest adopted document',
  ],
];

const values: Case[] = [
  [
    'a percentage above 100',
    set('observations', 1, { value: '100.01' }),
    'data/observations.csv:3:35: percentage outside 0 to 100: 100.01',
    'value: check the figure and the unit of share',
  ],
  [
    'a percentage below 0',
    set('observations', 1, { value: '-0.1' }),
    'data/observations.csv:3:35: percentage outside 0 to 100: -0.1',
    'value: check the figure and the unit of share',
  ],
  [
    'a percentage above the limit of its indicator',
    set('observations', 1, { indicator: 'gross', value: '200.1' }),
    'data/observations.csv:3:35: percentage outside 0 to 200: 200.1',
    'value: check the figure and the unit of gross',
  ],
  [
    'a negative count',
    set('targets', 0, { value: '-1' }),
    'data/targets.csv:2:26: negative count: -1',
    'value: check the figure and the unit of seats',
  ],
  [
    'a negative number in a commitment',
    set('commitments', 0, { value: '-1' }),
    'data/commitments.csv:2:36: number below 0: -1',
    'value: write 0 or more',
  ],
  [
    'a value above the limit of a count',
    both(set('indicators', 0, { max: '99' }), set('targets', 0, { indicator: 'seats_low' })),
    'data/observations.csv:2:36: value above 99: 100',
    'value: check the figure and the unit of seats',
  ],
];

const times: Case[] = [
  [
    'a period that ends before it starts',
    set('observations', 0, { period_start: '2023' }),
    'data/observations.csv:2:23: period ends before it starts: 2023 to 2022',
    'period_end: write a date that is not before period_start',
  ],
  [
    'a phase with years that ends before it starts',
    set('phases', 0, { start: '2025-04', end: '2025-03' }),
    'data/phases.csv:2:23: period ends before it starts: 2025-04 to 2025-03',
    'end: write a date that is not before start',
  ],
  [
    'a date that does not exist',
    set('sources', 0, { published: '2023-02-29' }),
    'data/sources.csv:2:14: date does not exist: 2023-02-29',
    'published: write the date as the source prints it',
  ],
  [
    'a date without a year in an observation',
    set('observations', 0, { as_of: '--09' }),
    'data/observations.csv:2:28: date without a year: --09',
    'as_of: write YYYY, YYYY-MM or YYYY-MM-DD',
  ],
  [
    'a month that does not exist in a commitment',
    set('commitments', 0, { due_end: '--13' }),
    'data/commitments.csv:2:49: date does not exist: --13',
    'due_end: write the date as the source prints it',
  ],
  [
    'a zone that starts before its programme',
    set('zones', 0, { start: '2022-08' }),
    'data/zones.csv:2:36: zone outside the cycle of its programme: z-1',
    'start: write a date within the cycle of pilots, 2022-09 to 2025-12',
  ],
  [
    'a zone that ends after its programme',
    set('zones', 0, { end: '2026-01' }),
    'data/zones.csv:2:44: zone outside the cycle of its programme: z-1',
    'end: write a date within the cycle of pilots, 2022-09 to 2025-12',
  ],
  [
    'a cumulative series that falls',
    both(total('a', '2022', '900'), total('b', '2023', '899')),
    'data/observations.csv:5:38: cumulative series falls: 899 to 2023 after 900 to 2022 (line 4)',
    'value: check both figures; where sources contradict each other, give both one conflict_id',
  ],
  [
    'a release table without a release',
    (tables) => {
      tables.releases = [];
    },
    'data/releases.csv:1:1: no release',
    'version: add a row with its number and day',
  ],
  [
    'a release whose version is not three numbers',
    set('releases', 0, { version: '1.0' }),
    'data/releases.csv:2:1: not a version: 1.0',
    'version: write three numbers with dots between, such as 1.0.0',
  ],
  [
    'a release dated before the one it follows',
    ({ releases }) =>
      releases.unshift({ version: '1.10.0', date: '2026-01-30', summary_zh: '新', summary_en: 'New' }),
    'data/releases.csv:2:8: 1.10.0 is dated before 1.0.0',
    'date: write 2026-01-31 or a later day',
  ],
];

const shapes: Case[] = [
  [
    'a target without scope',
    set('targets', 0, { scope: '' }),
    'data/targets.csv:2:43: target without scope',
    'scope: fill the cell; it must not be empty',
  ],
  [
    'a target without deadline',
    set('targets', 0, { due: '' }),
    'data/targets.csv:2:18: target without deadline',
    'due: write the date it is to be met by',
  ],
  [
    'a target of a flow without the start of its period',
    set('targets', 0, { period_start: '' }),
    'data/targets.csv:2:33: target of a flow without period',
    'period_start: write the window the value is for',
  ],
  [
    'a target of a flow without the end of its period',
    set('targets', 0, { period_end: '', status: 'component' }),
    'data/targets.csv:2:38: target of a flow without period',
    'period_end: write the window the value is for',
  ],
  [
    'a goal in words without its English label',
    set('targets', 1, { label_en: '' }),
    'data/targets.csv:3:26: goal in words without both labels',
    'label_en: write the goal, or write its value',
  ],
  [
    'a value without comparator',
    set('targets', 0, { comparator: '' }),
    'data/targets.csv:2:23: value without comparator',
    'comparator: write one of >= > = ~ <= <',
  ],
  [
    'a comparator without value',
    set('targets', 1, { comparator: '=' }),
    'data/targets.csv:3:24: comparator without value',
    'value: write it, or empty the comparator',
  ],
  [
    'a commitment with a number but no unit',
    set('commitments', 0, { unit: '' }),
    'data/commitments.csv:2:41: commitment with a number but without unit',
    'unit: a number needs comparator, value and unit; a commitment in words has none of them',
  ],
  [
    'a source without title',
    set('sources', 0, { title_zh: '' }),
    'data/sources.csv:2:8: source without title_zh',
    'title_zh: fill the cell; it must not be empty',
  ],
  [
    'a linkable source without an address',
    set('sources', 0, { url: '' }),
    'data/sources.csv:2:33: linkable source without url: plan-1',
    'url: write it, or set linkable to no',
  ],
  [
    'an address that may not be linked',
    set('sources', 0, { linkable: 'no' }),
    'data/sources.csv:2:33: source with a url but not linkable: plan-1',
    'url: empty it, or set linkable to yes',
  ],
  [
    'a region without parent',
    set('regions', 1, { parent_code: '' }),
    'data/regions.csv:3:22: region without parent: 11',
    'parent_code: write the region it lies in',
  ],
  [
    'parents in a circle, once',
    set('regions', 1, { parent_code: '110100' }),
    'data/regions.csv:3:22: cycle of parents: 11 → 110100 → 11',
    'parent_code: write the region it lies in',
  ],
  [
    'a region that is its own parent',
    set('regions', 2, { parent_code: '110100' }),
    'data/regions.csv:4:30: cycle of parents: 110100 → 110100',
    'parent_code: write the region it lies in',
  ],
  [
    'a phase of no plan and no programme',
    set('phases', 0, { plan: '' }),
    'data/phases.csv:2:6: phase of no plan and no programme: ph-1',
    'plan: write the plan or the programme it belongs to',
  ],
  [
    'text with a control character',
    set('observations', 0, { note: 'a\u0007b' }),
    'data/observations.csv:2:64: control character in text: U+0007',
    'note: remove character 2 of the cell',
  ],
  [
    'text with a zero-width space',
    set('observations', 0, { as_written: '10\u200b万' }),
    'data/observations.csv:2:63: control character in text: U+200B',
    'as_written: remove character 3 of the cell',
  ],
];

const sound: [title: string, change: (tables: TinyTables) => unknown][] = [
  ['the small set of tables', () => {}],
  ['a percentage of 0', set('observations', 1, { value: '0' })],
  ['a percentage of 100', set('observations', 1, { value: '100' })],
  [
    'a percentage at the limit of its indicator',
    set('observations', 1, { indicator: 'gross', value: '200' }),
  ],
  [
    'a period that starts in the month it ends',
    set('observations', 0, { period_start: '2022-12', period_end: '2022-12-01' }),
  ],
  [
    'a year that ends after a month in it starts',
    set('observations', 0, { period_start: '2022-12', period_end: '2022' }),
  ],
  ['29 February of a leap year', set('sources', 0, { published: '2024-02-29' })],
  ['29 February without a year', set('phases', 0, { start: '--02-29' })],
  ['a phase from September to January without years', set('phases', 0, { start: '--09', end: '--01' })],
  ['a phase without dates', set('phases', 0, { start: '', end: '' })],
  ['a zone without dates', set('zones', 0, { start: '', end: '' })],
  ['a zone of a programme without a cycle', set('programmes', 0, { cycle_start: '', cycle_end: '' })],
  [
    'a zone as long as the cycle of its programme',
    set('zones', 0, { start: '2022-09-01', end: '2025-12-31' }),
  ],
  [
    'a zone of the years that the cycle of its programme lies in',
    set('zones', 0, { start: '2022', end: '2025' }),
  ],
  ['a past goal without deadline', set('targets', 0, { due: '', status: 'background' })],
  ['a past goal for a flow without period', set('targets', 0, { period_start: '', status: 'background' })],
  [
    'a goal in force for a stock without period',
    set('targets', 0, { indicator: 'stock', period_start: '', period_end: '' }),
  ],
  ['goals in force for two years', copy('targets', 0, { target_id: 't-9', due: '2030' })],
  ['a goal in force beside an allocation', copy('targets', 0, { target_id: 't-9', status: 'allocation' })],
  [
    'contradicting observations with one conflict',
    both(
      set('observations', 0, { conflict_id: 'k' }),
      copy('observations', 0, { observation_id: 'o-9', conflict_id: 'k' }),
    ),
  ],
  ['observations told on two days', copy('observations', 0, { observation_id: 'o-9', as_of: '2023-01-31' })],
  ['a cumulative series that stays level', both(total('a', '2022', '900'), total('b', '2023', '900'))],
  ['a fall of a bound', both(total('a', '2022', '900'), total('b', '2023', '899', { bound: 'lower' }))],
  [
    'a fall to part of the schools',
    both(total('a', '2022', '900'), total('b', '2023', '899', { status: 'partial' })),
  ],
  ['a fall between scopes', both(total('a', '2022', '900'), total('b', '2023', '899', { scope: 'public' }))],
  [
    'a fall between contradicting sources',
    both(total('a', '2022', '900', { conflict_id: 'k' }), total('b', '2023', '899', { conflict_id: 'k' })),
  ],
  ['text of several lines', set('observations', 0, { note: 'one\ntwo' })],
  [
    'a correction of a row that is gone',
    (tables) => tables.corrections.push({ ...correction, row_id: 't-0' }),
  ],
];

describe('validate', () => {
  describe.each([
    ['names what is unknown', references],
    ['finds what stands there twice', duplicates],
    ['finds values that cannot be', values],
    ['finds times that cannot be', times],
    ['finds rows that say too little or contradict themselves', shapes],
  ])('%s', (_, cases) => {
    it.each(cases)('%s', (_title, change, message, hint) => {
      expect(messagesAfter(change)).toEqual([`${message}\n    ${hint}`]);
    });
  });

  it.each(sound)('passes %s', (_title, change) => {
    expect(messagesAfter(change)).toEqual([]);
  });

  it('leaves no row unchanged in a case', () => {
    const before = JSON.stringify(tinyTables());
    for (const [title, change] of [references, duplicates, values, times, shapes].flat()) {
      const tables = tinyTables();
      change(tables);
      expect(JSON.stringify(tables), title).not.toBe(before);
    }
  });
});
