import { describe, expect, it } from 'vitest';
import { indicators, observation } from '../../src/data.ts';
import { caveatsOf, goalsFor, isCheckable } from '../../src/views/goals.ts';

const goals = indicators.flatMap(({ id }) => goalsFor(id));

describe('caveatsOf', () => {
  it('is what the tables note on the figures that settle a goal', () => {
    const noted = goals.filter((goal) => caveatsOf(goal).length > 0);
    expect(noted.length).toBeGreaterThan(0);
    for (const goal of noted) {
      const used = goal.assessment.receipt.inputs.filter(({ use }) => use === 'latest' || use === 'part');
      const notes = used.map(({ observation_id }) => observation(observation_id).note);
      for (const caveat of caveatsOf(goal)) expect(notes).toContain(caveat);
    }
  });

  it('is nothing where no figure settles the goal', () => {
    const open = goals.filter((goal) => !isCheckable(goal));
    expect(open.length).toBeGreaterThan(0);
    expect(open.flatMap(caveatsOf)).toEqual([]);
  });
});
