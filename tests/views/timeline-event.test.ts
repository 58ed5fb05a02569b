import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byTime, isInWindow, stateOf, type TimelineEvent } from '../../src/views/timeline-event.ts';
import { concerns, isChosen } from '../../src/views/timeline-filter.ts';

const event = (more: Partial<TimelineEvent> = {}): TimelineEvent => ({
  id: 'e',
  kind: 'plan',
  start: '2021',
  end: '2025',
  open: '',
  isUnconfirmed: false,
  label: 'a plan',
  title: 'a plan',
  href: '/',
  when: '2021–2025',
  where: '',
  regions: [],
  levels: [],
  sourceIds: [],
  ...more,
});

const today = 2024.5;

describe('where an event stands on the day of the data', () => {
  test.each([
    ['over', { end: '2023' }],
    ['running', {}],
    ['ahead', { start: '2026', end: '2030' }],
    ['open', { start: '2013-11', end: '', open: 'end' as const }],
    ['over', { start: '', end: '2023', open: 'start' as const }],
    ['open', { start: '', end: '' }],
  ])('is %s for %j', (state, more) => {
    expect(stateOf(event(more), today)).toBe(state);
  });

  test('is over from the end of its last day on', () => {
    expect(stateOf(event({ end: '2025-12' }), 2026)).toBe('over');
    expect(stateOf(event({ end: '2025-12' }), 2025.999)).toBe('running');
  });
});

describe('an event in a window', () => {
  const year = (n: number) => ({ from: n * 12, to: n * 12 + 12 });

  test('is there when it has a day in it', () => {
    expect(isInWindow(event(), year(2021))).toBe(true);
    expect(isInWindow(event(), year(2025))).toBe(true);
    expect(isInWindow(event(), year(2020))).toBe(false);
    expect(isInWindow(event(), year(2026))).toBe(false);
  });

  test('is nowhere without a date', () => {
    expect(isInWindow(event({ start: '', end: '' }), { from: 0, to: 9999 * 12 })).toBe(false);
  });
});

describe('the order of events', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { maxLength: 12 });
  const dates = fc.constantFrom('2021', '2021-09', '2021-09-05', '2025');

  test('is the same whatever order they come in', () => {
    fc.assert(
      fc.property(ids, fc.array(dates, { minLength: 24, maxLength: 24 }), (names, days) => {
        const rows = names.map((id, index) =>
          event({ id, start: days[index] ?? '2021', end: days[index + 12] ?? '2025' }),
        );
        expect(rows.toReversed().sort(byTime)).toEqual(rows.toSorted(byTime));
      }),
    );
  });
});

describe('whom an event concerns', () => {
  const parents: Record<string, string> = {
    county: 'city',
    city: 'province',
    province: 'nation',
    other: 'nation',
  };
  const parentOf = (code: string) => parents[code] ?? '';

  test.each([
    ['plan', 'province', 'city', true],
    ['plan', 'county', 'city', true],
    ['plan', 'other', 'city', false],
    ['phase', 'province', 'county', true],
    ['zone', 'city', 'county', true],
    ['pair', 'city', 'county', false],
    ['pair', 'county', 'city', true],
    ['figures', 'province', 'city', false],
    ['figures', 'city', 'city', true],
    ['figures', 'county', 'city', true],
  ] as const)('%s of the %s: does it concern the %s? %s', (kind, of, region, expected) => {
    expect(concerns({ kind, regions: [of], levels: [] }, region, parentOf)).toBe(expected);
  });

  test('milestones concern everyone, a plan that names no region nobody in particular', () => {
    expect(concerns({ kind: 'milestone', regions: [], levels: [] }, 'city', parentOf)).toBe(true);
    expect(concerns({ kind: 'plan', regions: [], levels: ['school'] }, 'city', parentOf)).toBe(false);
    expect(concerns({ kind: 'plan', regions: [], levels: ['school'] }, '', parentOf)).toBe(true);
  });

  test('level and kind narrow the choice', () => {
    const plan = { kind: 'plan', regions: ['city'], levels: ['prefecture'] } as const;
    const all = { region: '', level: '', kinds: ['plan', 'zone'] as const };
    expect(isChosen(plan, all, parentOf)).toBe(true);
    expect(isChosen(plan, { ...all, level: 'province' }, parentOf)).toBe(false);
    expect(isChosen(plan, { ...all, level: 'prefecture' }, parentOf)).toBe(true);
    expect(isChosen(plan, { ...all, kinds: ['zone'] }, parentOf)).toBe(false);
  });
});
