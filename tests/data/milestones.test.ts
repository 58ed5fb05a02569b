import { describe, expect, it } from 'vitest';
import { table } from '../support/table.ts';

const goals = table('targets').filter((row) => row.status === 'in_force');

describe('the milestones', () => {
  it.each(table('milestones').map((row) => row.year ?? ''))('have a goal in force for %s', (year) => {
    expect(goals.filter((row) => row.due?.startsWith(year)).length).toBeGreaterThan(0);
  });

  it('stand in the order of their years', () => {
    const years = table('milestones').map((row) => Number(row.year));
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });
});
