import type { PublishedColumn, PublishedTable } from '../../src/publish/published-table.ts';

const about = { zh: '列。', en: 'A column.' };

function column(name: string, changes: Partial<PublishedColumn> = {}): PublishedColumn {
  return { name, about, type: 'text', required: false, missing: 'not-printed', ...changes };
}

/** A small invented table with every kind of cell, and text that a spreadsheet could take for a formula. */
export const exampleTable: PublishedTable = {
  name: 'examples',
  title: { zh: '例', en: 'Examples' },
  row: { zh: '一行是一个例子。', en: 'One row is an example.' },
  isDerived: false,
  key: ['code'],
  columns: [
    column('code', { type: 'id', required: true, missing: null }),
    column('words'),
    column('value', { type: 'number', unit: 'indicator' }),
    column('parts', { type: 'list' }),
    column('is_new', { type: 'boolean' }),
  ],
  rows: [
    { code: '010', words: '=1+1', value: 0.1, parts: ['a', 'b'], is_new: true },
    { code: '011', words: 'one, "two"', value: 3_750_000, parts: null, is_new: false },
    { code: '012', words: '--09', value: null, parts: ['c'], is_new: null },
    { code: '013', words: '第一行', value: 1e-7, parts: null, is_new: null },
  ],
};
