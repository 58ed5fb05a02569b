import { describe, expect, it } from 'vitest';
import { commitments, planOf } from '../../src/data.ts';
import { standingOf } from '../../src/views/commitment-standing.ts';

const standings = commitments.map((row) => ({ row, standing: standingOf(row) }));
const linked = standings.flatMap(({ row, standing: { goal } }) => (goal ? [{ row, goal }] : []));
const untold = standings.filter(({ standing }) => !standing.isTold);

describe('where a commitment stands', () => {
  it('is told by a goal of the same plan, region, indicator, number and end, and by no other', () => {
    expect(linked.length).toBeGreaterThan(30);
    for (const { row, goal } of linked) {
      const { source_id, also_source_ids, due, period_end, ...target } = goal.target;
      expect([source_id, ...also_source_ids]).toContain(planOf(row.plan).source_id);
      expect([due, period_end]).toContain(row.due_end);
      expect(target).toMatchObject({
        region_code: row.region_code,
        indicator: row.indicator,
        value: row.value,
        comparator: row.comparator,
      });
    }
  });

  it('is that of its goal', () => {
    for (const { row, goal } of linked) expect(standingOf(row).code).toBe(goal.assessment.status);
  });

  it('finds the goal of every number that the plan shares with the table of goals', () => {
    const numbered = linked.filter(({ row }) => row.value !== null).map(({ row }) => row.commitment_id);
    const expected = commitments.filter((row) => row.indicator && row.value !== null && row.due_end);
    expect(numbered).toEqual(expected.map((row) => row.commitment_id));
  });

  it.each([
    ['baseline', 'baseline'],
    ['consequence', 'consequence'],
    ['part', 'named_part'],
  ])('%s is what every %s is', (code, kind) => {
    const own = standings.filter(({ row }) => row.kind === kind);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ standing }) => standing.code !== code)).toEqual([]);
  });

  it('is a goal in words for every commitment in words', () => {
    const inWords = standings.filter(({ row }) => row.kind === 'qualitative');
    expect(inWords.filter(({ standing }) => standing.code !== 'no-number')).toEqual([]);
  });

  it('is never told of a plan that names no place, and the reason says so', () => {
    const reasons = untold
      .filter(({ row }) => row.region_code === '' && ['quantified', 'dated', 'recurring'].includes(row.kind))
      .map(({ standing }) => standing.code);
    expect(reasons.length).toBeGreaterThan(0);
    expect(new Set(reasons)).toEqual(new Set(['nameless']));
  });
});
