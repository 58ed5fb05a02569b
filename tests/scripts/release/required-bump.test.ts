import { describe, expect, it } from 'vitest';
import { compareStates } from '../../../scripts/release/compare-states.ts';
import { requiredBump } from '../../../scripts/release/required-bump.ts';
import { type State, stateOf } from '../../../scripts/release/table-state.ts';
import { filesOf, type TinyTables, tinyTables } from '../tiny-tables.ts';

type Files = ReturnType<typeof filesOf>;

function stateAfter(change: (tables: TinyTables) => void, spoil: (files: Files) => void = () => {}): State {
  const tables = tinyTables();
  change(tables);
  const files = filesOf(tables);
  spoil(files);
  return stateOf((name) => (files[name] === '' ? null : Buffer.from(files[name])));
}

const before = stateAfter(() => {});
const bumpOf = (after: State) => requiredBump(compareStates(before, after), before);

/** The header of a table changed. */
const header = (name: keyof Files, from: string, to: string) =>
  stateAfter(
    () => {},
    (files) => {
      files[name] = files[name].replace(from, to);
    },
  );

describe('requiredBump', () => {
  it('asks for nothing when nothing changed', () => {
    expect(bumpOf(stateAfter(() => {}))).toBeNull();
  });

  it('does not count the history of the data as a change of it', () => {
    const after = stateAfter(({ releases }) =>
      releases.push({ version: '1.0.1', date: '2026-02-01', summary_zh: '新', summary_en: 'New' }),
    );
    expect(bumpOf(after)).toBeNull();
  });

  it('asks for a patch when a value was corrected', () => {
    const after = stateAfter(({ observations }) => Object.assign(observations[0] ?? {}, { value: '110' }));
    expect(bumpOf(after)).toEqual({ bump: 'patch', reasons: ['1 change in observations'] });
  });

  it.each(['codes', 'settings', 'tiles', 'aliases', 'notes'] as const)(
    'asks for a patch when a row of words was added to %s',
    (name) => {
      const row = { list: 'unit', code: 'rooms', key: 'a', grid: '11', note: 'a', region_code: '110200' };
      expect(bumpOf(stateAfter((tables) => tables[name].push(row)))).toMatchObject({ bump: 'patch' });
    },
  );

  it('asks for a minor step when a row was added, whatever else was corrected', () => {
    const after = stateAfter(({ observations }) => {
      Object.assign(observations[0] ?? {}, { value: '110' });
      observations.push({ ...observations[0], observation_id: 'o-3' });
    });
    expect(bumpOf(after)).toEqual({ bump: 'minor', reasons: ['1 row added in observations'] });
  });

  it('asks for a minor step when a table was added', () => {
    const without = { ...before };
    delete without.zones;
    expect(requiredBump(compareStates(without, before), without)).toEqual({
      bump: 'minor',
      reasons: ['1 row added in zones'],
    });
  });

  it('asks for a major step when a row was removed: its id leads nowhere now', () => {
    const after = stateAfter(({ observations }) => observations.pop());
    expect(bumpOf(after)).toEqual({ bump: 'major', reasons: ['1 row removed in observations'] });
  });

  it.each([
    ['renamed', 'note', 'remark', ['column zones.remark added', 'column zones.note removed']],
    ['added', 'note', 'note,remark', ['column zones.remark added']],
    ['removed', ',note', '', ['column zones.note removed']],
    ['moved', 'start,end', 'end,start', ['column zones.start moved', 'column zones.end moved']],
  ])('asks for a major step when a column was %s', (_what, from, to, reasons) => {
    expect(bumpOf(header('zones', from, to))).toMatchObject({ bump: 'major' });
    expect(bumpOf(header('zones', from, to))?.reasons).toEqual(expect.arrayContaining(reasons));
  });

  it('asks for a major step when a column is of another type', () => {
    const retyped = stateOf((name) => Buffer.from(filesOf(tinyTables())[name]), {
      observations: [{ name: 'value', type: 'text' }],
    });
    expect(requiredBump(compareStates(retyped, before), retyped)).toEqual({
      bump: 'major',
      reasons: ['column observations.value retyped'],
    });
  });
});

describe('compareStates', () => {
  it('tells each changed cell with what stood before and after, its regions and its indicator', () => {
    const after = stateAfter(({ observations, pairs }) => {
      Object.assign(observations[0] ?? {}, { value: '110', note: 'b' });
      Object.assign(pairs[0] ?? {}, { status: 'historical' });
    });
    const row = { row_id: 'o-1', regions: ['110100'], indicator: 'seats' };
    expect(compareStates(before, after).map(({ table, changed }) => [table, changed])).toEqual([
      [
        'observations',
        [
          { ...row, column: 'value', before: '100', after: '110' },
          { ...row, column: 'note', before: '', after: 'b' },
        ],
      ],
      [
        'pairs',
        [
          {
            row_id: '110100/110200/pilots/',
            regions: ['110100', '110200'],
            indicator: '',
            column: 'status',
            before: 'current',
            after: 'historical',
          },
        ],
      ],
    ]);
  });

  it('knows rows by their keys, not by their order', () => {
    expect(
      compareStates(
        before,
        stateAfter(({ regions }) => regions.reverse()),
      ),
    ).toEqual([]);
  });
});
