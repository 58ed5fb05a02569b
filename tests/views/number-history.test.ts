import { describe, expect, it } from 'vitest';
import type { CellChange, ReleaseRecord, TableChanges } from '../../src/types.ts';
import { numberHistories } from '../../src/views/number-history.ts';

function changed(
  table: string,
  row_id: string,
  before: string,
  after: string,
  column = 'value',
): TableChanges {
  const cell: CellChange = { row_id, regions: ['110100'], indicator: 'seats', column, before, after };
  const columns = { added: [], removed: [], moved: [], retyped: [] };
  return { table, columns, added: [], removed: [], changed: [cell] };
}

function record(version: string, previous: string, tables: TableChanges[]): ReleaseRecord {
  const zip = { name: '', bytes: 0, sha256: '', rows: null };
  const changes = { tables, statuses: [] };
  return { version, previous, date: '2026-01-01', bump: 'patch', zip, files: [], columns: {}, changes };
}

describe('numberHistories', () => {
  it('is empty while no number has changed', () => {
    expect(numberHistories([record('1.0.0', '', [])])).toEqual([]);
  });

  it('tells the values of a number release by release, whatever the order of the records', () => {
    const records = [
      record('1.10.0', '1.9.0', [changed('observations', 'o-1', '110', '120')]),
      record('1.0.1', '1.0.0', [changed('observations', 'o-1', '100', '110')]),
    ];
    expect(numberHistories(records)).toMatchObject([
      {
        table: 'observations',
        row_id: 'o-1',
        steps: [
          { version: '1.0.0', value: '100' },
          { version: '1.0.1', value: '110' },
          { version: '1.10.0', value: '120' },
        ],
      },
    ]);
  });

  it('keeps numbers of different tables apart', () => {
    const tables = [changed('targets', 'a', '1', '2'), changed('observations', 'a', '3', '4')];
    expect(numberHistories([record('1.0.1', '1.0.0', tables)])).toHaveLength(2);
  });

  it.each([
    ['a changed note', changed('targets', 'a', 'x', 'y', 'note')],
    ['a table without published numbers', changed('tiles', 'a', '1', '2')],
  ])('leaves out %s', (_what, change) => {
    expect(numberHistories([record('1.0.1', '1.0.0', [change])])).toEqual([]);
  });
});
