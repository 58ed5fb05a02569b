import { describe, expect, it } from 'vitest';
import { messagesAfter, type TinyRow, type TinyTables } from '../tiny-tables.ts';

type Case = [title: string, change: (tables: TinyTables) => unknown, warning: string, hint: string];
type Sound = [title: string, change: (tables: TinyTables) => unknown];

/** Observations like the first one, a place in the table after it. */
const observations =
  (...rows: TinyRow[]) =>
  (tables: TinyTables) => {
    const [first] = tables.observations;
    tables.observations.push(
      ...rows.map((row, index) => ({ ...first, observation_id: `o-${index + 3}`, ...row })),
    );
  };

/** Targets like the first one. */
const targets =
  (...rows: TinyRow[]) =>
  (tables: TinyTables) => {
    const [first] = tables.targets;
    tables.targets.push(...rows.map((row, index) => ({ ...first, target_id: `t-${index + 3}`, ...row })));
  };

const parts = (low: string, high: string, cells: TinyRow = {}) => [
  { indicator: 'seats_low', value: low, ...cells },
  { indicator: 'seats_high', value: high, ...cells },
];

const set = (name: keyof TinyTables, row: number, cells: TinyRow) => (tables: TinyTables) => {
  Object.assign(tables[name][row] ?? {}, cells);
};

const sumHint = 'value: check the total, its parts and their scopes';
const neighbourHint = 'value: check the figure and its unit';

const warned: Case[] = [
  [
    'parts more than a tenth above their total',
    observations(...parts('60', '51')),
    'data/observations.csv:2:36: warning: parts add up to 111, the total is 100: 110100 seats 2022 to 2022',
    sumHint,
  ],
  [
    'parts more than a tenth below their total',
    observations(...parts('40', '49')),
    'data/observations.csv:2:36: warning: parts add up to 89, the total is 100: 110100 seats 2022 to 2022',
    sumHint,
  ],
  [
    'one part that is more than the total',
    observations({ indicator: 'seats_low', value: '111' }),
    'data/observations.csv:2:36: warning: parts add up to 111, the total is 100: 110100 seats 2022 to 2022',
    sumHint,
  ],
  [
    'parts of a target far from its total',
    targets(...parts('400', '400')),
    'data/targets.csv:2:26: warning: parts add up to 800, the total is 1000: 110100 seats 2021 to 2025',
    sumHint,
  ],
  [
    'a final figure from before the end of its period',
    set('observations', 0, { period_end: '2023' }),
    'data/observations.csv:2:56: warning: source published 2023-01-31, before the period ends 2023: o-1',
    'status: write provisional, or name the source that has the final figure',
  ],
  [
    'a source that no row names',
    (tables) => tables.sources.push({ ...tables.sources[0], source_id: 'lost' }),
    'data/sources.csv:3:1: warning: source used by no row: lost',
    'source_id: name it in the row it belongs to, or remove it',
  ],
  [
    'a figure more than twice the ones before and after',
    observations(
      { period_start: '2021', period_end: '2021', value: '49' },
      { period_start: '2020', period_end: '2020', value: '48' },
    ),
    'data/observations.csv:2:36: warning: value more than twice its neighbours: 100 beside 49',
    neighbourHint,
  ],
  [
    'a peak between two years',
    observations(
      { period_start: '2021', period_end: '2021', value: '201' },
      { period_start: '2020', period_end: '2020', value: '100' },
    ),
    'data/observations.csv:4:36: warning: value more than twice its neighbours: 201 beside 100 and 100',
    neighbourHint,
  ],
  [
    'a remark without translation, once',
    (tables) => {
      set('observations', 0, { note: 'Rounded.' })(tables);
      set('targets', 0, { note: 'Rounded.' })(tables);
    },
    'data/targets.csv:2:65: warning: remark without translation: Rounded.',
    'note: add it to data/notes.csv with its Chinese',
  ],
];

const silent: Sound[] = [
  ['the small set of tables', () => {}],
  ['parts a tenth above their total', observations(...parts('60', '50'))],
  ['parts a tenth below their total', observations(...parts('40', '50'))],
  ['a sum that lacks a part', observations({ indicator: 'seats_low', value: '10' })],
  ['parts of another scope', observations(...parts('60', '60', { scope: 'public' }))],
  ['parts of another period', observations(...parts('60', '60', { period_start: '2021' }))],
  ['parts of another region', observations(...parts('60', '60', { region_code: '110200' }))],
  ['parts below a lower bound', observations(...parts('60', '60', { bound: 'lower' }))],
  [
    'parts of which one print adds up',
    observations(...parts('40', '49'), { indicator: 'seats_high', value: '55', as_of: '2023' }),
  ],
  ['parts of a target in another status', targets(...parts('400', '400', { status: 'draft' }))],
  [
    'a provisional figure from before the end of its period',
    set('observations', 0, { period_end: '2023', status: 'provisional' }),
  ],
  [
    'a final figure from the year of its period, day unknown',
    (tables) => {
      set('observations', 0, { period_end: '2023' })(tables);
      set('sources', 0, { published: '2023' })(tables);
    },
  ],
  [
    'a source named in a list only',
    (tables) => {
      tables.sources.push({ ...tables.sources[0], source_id: 'second' });
      set('zones', 0, { also_source_ids: 'second' })(tables);
    },
  ],
  ['a figure twice its neighbour', observations({ period_start: '2021', period_end: '2021', value: '50' })],
  [
    'a rise between two scopes',
    observations({ period_start: '2021', period_end: '2021', value: '10', scope: 'public' }),
  ],
  [
    'a rise of a cumulative series',
    observations(
      { basis: 'cumulative', period_start: '2020', period_end: '2020', value: '10' },
      { basis: 'cumulative', period_start: '2020', period_end: '2021', value: '90' },
    ),
  ],
  ['a figure beside one of the same year', observations({ value: '10', as_of: '2023' })],
  [
    'a remark with its Chinese',
    (tables) => {
      set('observations', 0, { note: 'Rounded.' })(tables);
      tables.notes.push({ note: 'Rounded.', note_zh: '约数' });
    },
  ],
];

describe('review', () => {
  it.each(warned)('warns of %s', (_title, change, warning, hint) => {
    expect(messagesAfter(change, 'warning')).toEqual([`${warning}\n    ${hint}`]);
  });

  it.each(silent)('is silent about %s', (_title, change) => {
    expect(messagesAfter(change, 'warning')).toEqual([]);
  });
});
