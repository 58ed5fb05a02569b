import { describe, expect, it } from 'vitest';
import { table } from '../support/table.ts';

const phases = table('phases');
const commitments = table('commitments');

function idsOf(name: string, column: string): Set<string> {
  return new Set(table(name).map((row) => row[column] ?? ''));
}

describe('the phases', () => {
  it.each([
    ['plan', 'plans', 'plan'],
    ['programme', 'programmes', 'programme'],
    ['source_id', 'sources', 'source_id'],
  ])('name a %s that exists', (column, target, key) => {
    const known = idsOf(target, key);
    const unknown = phases.map((row) => row[column] ?? '').filter((id) => id && !known.has(id));
    expect(unknown).toEqual([]);
  });

  it('belong to a plan or a programme', () => {
    expect(phases.filter((row) => !row.plan && !row.programme)).toEqual([]);
  });

  it('carry only dates that a commitment of the plan carries', () => {
    const invented = phases.filter(
      (phase) =>
        !commitments.some(
          (row) =>
            row.plan === phase.plan &&
            row.locator === phase.locator &&
            row.due_end === phase.end &&
            (!phase.start || row.due_start === phase.start),
        ),
    );
    expect(invented).toEqual([]);
  });

  it('say in a note why a start or an end is missing', () => {
    expect(phases.filter((row) => (!row.start || !row.end) && !row.note)).toEqual([]);
  });

  it('say in a note that a date has no year', () => {
    expect(phases.filter((row) => `${row.start}${row.end}`.includes('--') && !row.note)).toEqual([]);
  });
});
