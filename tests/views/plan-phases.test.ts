import { describe, expect, it } from 'vitest';
import { phases, plans } from '../../src/data.ts';
import { reader } from '../../src/i18n/reader.ts';
import { deliverables, phaseTimeline } from '../../src/views/plan-phases.ts';

const r = reader('en');
const timelines = plans.flatMap(({ plan }) => {
  const timeline = phaseTimeline(r, plan);
  return timeline ? [{ plan, ...timeline }] : [];
});

describe('the phases of a plan', () => {
  it('are all there, in the order of the plan', () => {
    const shown = timelines.flatMap(({ phases: own }) => own.map(({ phase }) => phase.phase_id));
    const expected = plans.flatMap(({ plan }) => phases.filter((phase) => phase.plan === plan));
    expect(shown).toEqual(expected.map(({ phase_id }) => phase_id));
  });

  it('lie on their axis, none backwards', () => {
    const marks = timelines.flatMap(({ axis, phases: own }) =>
      own.flatMap(({ phase, mark }) => (mark && axis ? [{ id: phase.phase_id, mark, axis }] : [])),
    );
    expect(marks.length).toBeGreaterThan(10);
    const outside = marks.filter(
      ({ mark, axis }) =>
        (mark.start ?? axis.from) < axis.from || mark.end > axis.to || (mark.start ?? mark.end) > mark.end,
    );
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  it('have a place exactly where a date is printed', () => {
    const wrong = timelines
      .flatMap(({ phases: own }) => own)
      .filter(({ phase, mark }) => (phase.start !== '' || phase.end !== '') !== (mark !== null));
    expect(wrong).toEqual([]);
  });

  it('without a year get none, and no today', () => {
    const cycles = timelines.filter(({ isCycle }) => isCycle);
    expect(cycles.length).toBeGreaterThan(0);
    for (const { axis } of cycles) {
      expect(axis?.today).toBeNull();
      expect(axis?.ticks.filter(({ label }) => /\d{4}/.test(label))).toEqual([]);
      expect(axis?.ticks).toHaveLength(12);
    }
  });

  it('that run into January stand at the end of a year that begins with the first of them', () => {
    const january = timelines.flatMap(({ phases: own }) => own).find(({ phase }) => phase.end === '--01');
    expect(january?.mark).toMatchObject({ start: null, end: 5 });
  });

  it('hold what falls due between their days, and nothing else', () => {
    for (const phase of phases.filter(({ plan }) => plan !== ''))
      for (const { due_start, due_end } of deliverables(phase)) {
        expect((due_start || due_end) >= phase.start.slice(0, due_end.length)).toBe(true);
        expect(due_end <= phase.end || due_end.startsWith(phase.end)).toBe(true);
      }
    expect(phases.flatMap(deliverables).length).toBeGreaterThan(10);
  });
});
