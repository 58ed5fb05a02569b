import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTimeline, usualState, writeTimeline } from '../../src/views/timeline-address.ts';
import { eventKinds } from '../../src/views/timeline-event.ts';

const choices = {
  regions: new Set(['11', '1101', '1101-east & west']),
  levels: new Set(['province', 'school']),
  usual: { from: 2016 * 12, to: 2036 * 12 },
  limits: { from: 2013 * 12, to: 2036 * 12 },
};

const states = fc
  .record({
    region: fc.constantFrom('', ...choices.regions),
    level: fc.constantFrom('', ...choices.levels),
    kinds: fc.subarray([...eventKinds], { minLength: 1 }),
    months: fc.uniqueArray(fc.integer({ min: choices.limits.from, max: choices.limits.to }), {
      minLength: 2,
      maxLength: 2,
    }),
    view: fc.constantFrom('both' as const, 'list' as const),
  })
  .map(({ months: [a = 0, b = 0], ...state }) => ({ ...state, from: Math.min(a, b), to: Math.max(a, b) }));

describe('the address of a timeline', () => {
  test('leads back to every state it is written from', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readTimeline(writeTimeline(state, choices), choices)).toEqual({ state, ignored: [] });
      }),
    );
  });

  test('is written one way only', () => {
    fc.assert(
      fc.property(states, (state) => {
        const address = writeTimeline(state, choices);
        expect(writeTimeline(readTimeline(address, choices).state, choices)).toBe(address);
      }),
    );
  });

  test('is empty for the usual state', () => {
    expect(writeTimeline(usualState(choices), choices)).toBe('');
  });

  test('holds only what differs, in one order', () => {
    const state = {
      ...usualState(choices),
      region: '1101',
      kinds: ['plan', 'zone'] as const,
      to: 2025 * 12 + 11,
    };
    expect(writeTimeline(state, choices)).toBe('?region=1101&kind=plan~zone&to=2025-11');
  });

  test.each([
    ['?region=99', 'region=99'],
    ['?level=planet', 'level=planet'],
    ['?kind=party', 'kind=party'],
    ['?from=2022-13', 'from=2022-13'],
    ['?from=1999', 'from=1999'],
    ['?to=soon', 'to=soon'],
    ['?view=globe', 'view=globe'],
  ])('that asks for nothing there is, %s, leads to the usual state and says so', (search, ignored) => {
    expect(readTimeline(search, choices)).toEqual({ state: usualState(choices), ignored: [ignored] });
  });

  test('keeps the kinds it knows, and names the one it does not', () => {
    const { state, ignored } = readTimeline('?kind=zone~party', choices);
    expect(state.kinds).toEqual(['zone']);
    expect(ignored).toEqual(['kind=zone~party']);
  });

  test('with an end before its start shows the usual years', () => {
    const { state, ignored } = readTimeline('?from=2030&to=2020', choices);
    expect(state).toEqual(usualState(choices));
    expect(ignored).toEqual(['from=2030', 'to=2020']);
  });
});
