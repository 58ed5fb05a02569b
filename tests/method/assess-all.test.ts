import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessAll } from '../../src/method/assess-all.ts';
import { countByStatus } from '../../src/method/count-by-status.ts';
import { documentedSummary } from '../../src/method/documented-summary.ts';
import type {
  Assessment,
  Basis,
  Bound,
  Indicator,
  Observation,
  ObservationStatus,
  Target,
  TargetStatus,
} from '../../src/types.ts';
import { makeObservation, makeRatio, makeTables, makeTarget, makeYear } from './made-tables.ts';

fc.configureGlobal({ seed: 2025, numRuns: 200 });

const after = '2026-11-24';
const during = '2024-06-30';

function assessOne(
  target: Partial<Target>,
  observations: Observation[],
  asOf: string,
  indicator: Partial<Indicator> = {},
): Assessment {
  const [assessment] = assessAll(makeTables([makeTarget(target)], observations, indicator), asOf);
  if (!assessment) throw new Error('no assessment');
  return assessment;
}

const assessFlow = (observations: Observation[], asOf = after, target: Partial<Target> = {}): Assessment =>
  assessOne(target, observations, asOf);

/** A share of at least 80 % by the end of 2025, from a plan published in 2021. */
const assessRatio = (observations: Observation[], asOf = after, target: Partial<Target> = {}): Assessment =>
  assessOne({ value: 80, period_start: '', period_end: '', ...target }, observations, asOf, {
    kind: 'ratio',
    unit: 'percent',
  });

const useOf = ({ receipt }: Assessment, id: string): string | undefined => {
  const input = receipt.inputs.find(({ observation_id }) => observation_id === id);
  return input?.reason ?? input?.use;
};

describe('assessAll, without a figure', () => {
  test('gives one assessment for every target, in order', () => {
    const targets = ['b', 'a', 'c'].map((target_id) => makeTarget({ target_id }));
    expect(assessAll(makeTables(targets, []), after).map(({ target_id }) => target_id)).toEqual([
      'b',
      'a',
      'c',
    ]);
  });

  test('scores no goal in words, even with figures', () => {
    const words = assessFlow([makeObservation()], after, {
      value: null,
      label_zh: '更好',
      label_en: 'Better',
    });
    expect(words).toMatchObject({ status: 'no-number', level: null, receipt: { rule: 1, inputs: [] } });
    expect(words.receipt.arithmetic.en).toContain('“Better”');
    expect(words.receipt.arithmetic.zh).toContain('“更好”');
  });

  test.each([
    ['2025-12-30', false, 'no-figure'],
    ['2025-12-31', false, 'no-figure'],
    ['2026-01-01', true, 'no-figure-overdue'],
  ])('on %s the end of 2025 is overdue: %s', (asOf, overdue, status) => {
    expect(assessFlow([], asOf)).toMatchObject({ status, overdue, deadline: 2026, receipt: { rule: 2 } });
  });

  test('says that none was found, in both languages', () => {
    const { receipt } = assessFlow([]);
    expect(receipt.arithmetic.en).toBe(
      'No published figure found: Some City, Places; the goal by the end of 2025 is at least 1,000 places; the deadline has passed.',
    );
    expect(receipt.arithmetic.zh).toContain('未找到公开数字：某市，学位');
  });

  test.each<[TargetStatus, Assessment['role']]>([
    ['in_force', 'headline'],
    ['component', 'judged'],
    ['allocation', 'judged'],
    ['programme', 'judged'],
    ['annual_plan', 'judged'],
    ['forecast', 'context'],
    ['draft', 'context'],
    ['background', 'context'],
    ['superseded', 'context'],
  ])('gives a target that is %s the role %s', (status, role) => {
    expect(assessFlow([], after, { status }).role).toBe(role);
  });

  test('throws on a code that is not in the tables', () => {
    expect(() => assessFlow([], after, { region_code: 'x' })).toThrow('unknown region: x');
    expect(() => assessFlow([], after, { indicator: 'x' })).toThrow('unknown indicator: x');
    expect(() => assessFlow([makeObservation({ source_id: 'x' })])).toThrow('unknown source: x');
  });
});

describe('assessAll, of figures that cannot be compared', () => {
  test.each<[string, Partial<Observation>]>([
    ['other-scope', { scope: 'all' }],
    ['planned', { status: 'planned' }],
    ['other-period', { period_start: '2020' }],
    ['other-period', { period_end: '2026' }],
    ['other-basis', { basis: 'stock' }],
  ])('says %s and computes nothing', (reason, changes) => {
    expect(assessFlow([makeObservation(changes)])).toMatchObject({
      status: 'not-comparable',
      reason,
      level: null,
      pace: null,
      documented: null,
      certainty: null,
      receipt: { rule: 3, inputs: [{ observation_id: 'o', use: 'not-used', reason }], source_ids: ['plan'] },
    });
  });

  test('gives the nearest miss as the reason, and each row its own', () => {
    const assessment = assessFlow([
      makeObservation({ observation_id: 'planned', status: 'planned' }),
      makeObservation({ observation_id: 'scope', scope: 'all' }),
      makeObservation({ observation_id: 'period', period_start: '2020' }),
    ]);
    expect(assessment.reason).toBe('other-period');
    expect(['planned', 'scope', 'period'].map((id) => useOf(assessment, id))).toEqual([
      'planned',
      'other-scope',
      'other-period',
    ]);
  });

  test('has nothing to set a flow against without a window', () => {
    expect(assessFlow([makeObservation()], after, { period_start: '' })).toMatchObject({
      reason: 'other-period',
    });
  });

  test('takes one round for no total', () => {
    const count = { kind: 'count' as const, unit: 'schools' };
    expect(assessOne({}, [makeYear('2023', 400)], after, count)).toMatchObject({ reason: 'other-basis' });
  });
});

describe('assessAll, of a flow', () => {
  test('judges a total of the window', () => {
    expect(assessFlow([makeObservation({ value: 1380 })])).toMatchObject({
      status: 'met',
      level: { have: { lo: 1380, hi: 1380 }, need: 1000, share: { lo: 1.38 }, time: 2026 },
      baseline: { value: 0, time: 2021 },
      documented: { amount: 1380, yearsMissing: [] },
      certainty: { reliability: 'A', status: 'final', bound: 'exact' },
    });
    expect(assessFlow([makeObservation({ value: 999 })])).toMatchObject({
      status: 'missed',
      receipt: { rule: 5 },
    });
  });

  test.each<[string, Partial<Observation>, string]>([
    ['a provisional total', { value: 999, status: 'provisional' }, 'provisional-only'],
    ['a lower bound of the total', { value: 999, bound: 'lower' }, 'bound-only'],
    ['about the promised number', { value: 1000, bound: 'about' }, 'bound-only'],
  ])('awaits the final figure with %s', (_, changes, reason) => {
    expect(assessFlow([makeObservation(changes)])).toMatchObject({ status: 'awaiting-final-figure', reason });
  });

  test('reads a promise of about a number with 2 % allowance', () => {
    const about = { comparator: '~' as const };
    expect(assessFlow([makeObservation({ value: 980 })], after, about).status).toBe('met');
    expect(assessFlow([makeObservation({ value: 979 })], after, about).status).toBe('missed');
    expect(assessFlow([makeObservation({ value: 1000, bound: 'about' })], after, about).status).toBe('met');
  });

  test('adds up years that leave no gap', () => {
    const years = ['2021', '2022', '2023'].map((year) => makeYear(year, 150));
    const assessment = assessFlow(years, during);
    expect(assessment).toMatchObject({
      status: 'behind',
      level: { have: { lo: 450, hi: 450 }, time: 2024 },
      pace: { attained: 0.45, elapsed: 0.6 },
    });
    expect(assessment.pace?.neededPerYear).toBeCloseTo(275, 10);
    expect(assessment.receipt.arithmetic.en).toContain(
      '2021: 150 + 2022: 150 + 2023: 150 = 450 places; the goal by the end of 2025 is at least 1,000 places (45% of it reached)',
    );
    expect(assessment.receipt.wouldChange.en).toContain('about 275 places a year are needed');
  });

  test('follows a total of the first years by single years', () => {
    const total = makeObservation({ period_end: '2022', value: 300 });
    expect(assessFlow([total, makeYear('2023', 150)], during).level).toMatchObject({
      have: { lo: 450 },
      time: 2024,
    });
  });

  test('takes a single-year window as complete', () => {
    const year = { period_start: '2022', period_end: '2022', due: '2022' };
    expect(assessFlow([makeYear('2022', 1200)], after, year).status).toBe('met');
    expect(assessFlow([makeYear('2022', 900)], after, year).status).toBe('missed');
  });

  test('prefers a printed total to a sum and shows the sum beside it', () => {
    const years = ['2021', '2022', '2023', '2024', '2025'].map((year) => makeYear(year, 190));
    const assessment = assessFlow([...years, makeObservation({ value: 1100, source_id: 'c' })]);
    expect(assessment).toMatchObject({ status: 'met', certainty: { reliability: 'C' } });
    expect(assessment.receipt.alternatives).toHaveLength(5);
    expect(assessment.receipt.alternatives[0]).toEqual({ observation_id: 'year-2021', status: 'missed' });
    expect(assessment.receipt.arithmetic.en).toContain('sources disagree');
  });

  test('keeps years inside a printed total apart from it', () => {
    const assessment = assessFlow([makeObservation({ value: 1100 }), makeYear('2024', 190)]);
    expect(useOf(assessment, 'year-2024')).toBe('other-basis');
    expect(assessment).toMatchObject({ documented: { amount: 1100 }, receipt: { alternatives: [] } });
  });

  test('joins no yearly figure told before its year was over', () => {
    const told = makeYear('2022', 400, { status: 'provisional', as_of: '2022-03' });
    const assessment = assessFlow([makeYear('2021', 300), told], during);
    expect(assessment).toMatchObject({ level: { have: { lo: 300, hi: 300 }, time: 2022 } });
    expect(assessment.documented?.amount).toBe(400);
  });

  test('is too early in the first fifth of the window', () => {
    const told = makeObservation({ value: 10, status: 'provisional', as_of: '2021-12-30' });
    expect(assessFlow([told], during).status).toBe('too-early');
    expect(assessFlow([makeYear('2021', 10)], during).status).toBe('far-behind');
  });

  test('judges a flow that has a ceiling at the end of its window only', () => {
    const ceiling = { comparator: '<=' as const };
    expect(assessFlow([makeYear('2021', 100)], during, ceiling).status).toBe('trend-unknown');
    expect(assessFlow([makeObservation({ value: 900 })], after, ceiling).status).toBe('met');
    expect(assessFlow([makeObservation({ value: 1100 })], after, ceiling).status).toBe('missed');
  });
});

describe('assessAll, of a partial sum', () => {
  test('shows a lower bound and never a verdict', () => {
    const assessment = assessFlow([makeYear('2023', 250), makeYear('2025', 200)]);
    expect(assessment).toMatchObject({
      status: 'not-comparable',
      reason: 'partial-sum',
      level: null,
      documented: { amount: 450, share: 0.45, yearsCovered: [2023, 2025], yearsMissing: [2021, 2022, 2024] },
      receipt: { rule: 3, source_ids: ['plan', 'a'] },
    });
    expect(assessment.receipt.arithmetic).toEqual({
      en: '2023: 250 + 2025: 200 = at least 450 of at least 1,000 places (45%); no published figure found for 2021, 2022, 2024.',
      zh: '2023年：250 + 2025年：200 = 至少450，目标至少1,000places（45%）；2021、2022、2024年未找到公开数字。',
    });
    expect(assessment.receipt.wouldChange.en).toBe(
      'Figures for 2021, 2022, 2024 (scope: public), or one figure for the whole of 2021–2025.',
    );
  });

  test('can prove a goal met', () => {
    expect(assessFlow([makeYear('2023', 600), makeYear('2025', 500)])).toMatchObject({
      status: 'met',
      level: { have: { lo: 1100, hi: null }, time: 2026 },
    });
    expect(assessFlow([makeYear('2022', 600), makeYear('2023', 500)])).toMatchObject({ status: 'met-early' });
  });

  test.each<[Bound, ObservationStatus, number | null]>([
    ['exact', 'final', 100],
    ['lower', 'final', 100],
    ['about', 'final', 98],
    ['exact', 'partial', 100],
    ['upper', 'final', null],
  ])('counts 100 told %s and %s as at least %s', (bound, status, amount) => {
    const { documented } = assessFlow([makeYear('2023', 100, { bound, status })]);
    expect(documented?.amount ?? null).toBe(amount);
  });

  test('takes a part of a year for no year, even in a window of that year', () => {
    const year = { period_start: '2022', period_end: '2022', due: '2022' };
    const part = makeYear('2022', 900, { status: 'partial', as_of: '2022-09' });
    expect(assessFlow([part], after, year)).toMatchObject({
      reason: 'partial-sum',
      documented: { amount: 900 },
    });
  });

  test('counts overlapping periods once, at the most they prove', () => {
    const two = makeObservation({ period_start: '2022', period_end: '2023', value: 300 });
    const { documented } = assessFlow([
      two,
      makeYear('2022', 120),
      makeYear('2023', 130),
      makeYear('2025', 50),
    ]);
    expect(documented).toMatchObject({ amount: 350, yearsCovered: [2022, 2023, 2025] });
  });

  test('proves the same amount by fewer figures where it can', () => {
    const two = makeObservation({ period_start: '2022', period_end: '2023', value: 250 });
    const assessment = assessFlow([makeYear('2022', 120), makeYear('2023', 130), two]);
    expect(assessment.documented?.amount).toBe(250);
    expect(['o', 'year-2022'].map((id) => useOf(assessment, id))).toEqual(['part', 'other-basis']);
  });

  test('adds later loose years to what a total of the first years proves', () => {
    const total = makeObservation({ period_end: '2022', value: 300 });
    const assessment = assessFlow([total, makeYear('2025', 100)]);
    expect(assessment).toMatchObject({
      status: 'awaiting-final-figure',
      level: { have: { lo: 300, hi: 300 } },
      documented: { amount: 400, yearsMissing: [2023, 2024] },
    });
    expect(assessment.receipt.arithmetic.en).toContain('at least 400 places (40%) documented');
  });
});

describe('assessAll, of a ratio', () => {
  test('starts from the newest value before the plan', () => {
    const rows = [makeRatio('2019', 60), makeRatio('2020', 65), makeRatio('2022', 70)];
    const assessment = assessRatio(rows, during);
    expect(assessment).toMatchObject({
      status: 'behind',
      baseline: { value: 65, time: 2021 },
      level: { have: { lo: 70, hi: 70 }, need: 80, share: { lo: 0.875 }, time: 2023 },
    });
    expect(useOf(assessment, 'ratio-2019')).toBe('other-period');
  });

  test('takes nothing older than two years for a start', () => {
    expect(assessRatio([makeRatio('2018', 60)], during)).toMatchObject({
      status: 'trend-unknown',
      reason: 'baseline-only',
    });
    expect(assessRatio([makeRatio('2017', 60)], during)).toMatchObject({
      status: 'not-comparable',
      reason: 'other-period',
    });
  });

  test('has no trend without a start, and after the deadline no final figure', () => {
    expect(assessRatio([makeRatio('2022', 70)], during)).toMatchObject({
      status: 'trend-unknown',
      pace: null,
    });
    expect(assessRatio([makeRatio('2022', 70)])).toMatchObject({
      status: 'awaiting-final-figure',
      pace: null,
    });
  });

  test('starts from the earliest of several values where no start is known', () => {
    const undated = { source_id: 'undated' };
    const rows = [makeRatio('2021', 60), makeRatio('2023', 70)];
    expect(assessRatio(rows, during, undated)).toMatchObject({ status: 'on-pace', baseline: { value: 60 } });
    expect(assessRatio(rows.slice(1), during, undated).status).toBe('trend-unknown');
    expect(assessRatio(rows, during).status).toBe('trend-unknown');
  });

  test('starts with its own period, else with the plan it stands in, else when it was published', () => {
    const rows = [makeRatio('2019', 50), makeRatio('2021', 60), makeRatio('2022', 65)];
    expect(assessRatio(rows, during, { period_start: '2022' }).baseline?.value).toBe(60);
    expect(assessRatio(rows, during).baseline?.value).toBe(50);
    const tables = makeTables([makeTarget({ value: 80, period_start: '' })], rows, { kind: 'ratio' });
    const plan = { source_id: 'plan', period_start: '2022-09', period_end: '2025' };
    const [assessment] = assessAll({ ...tables, plans: [plan as (typeof tables.plans)[number]] }, during);
    expect(assessment?.baseline?.value).toBe(60);
  });

  test('is met by a figure told after the deadline, and says what was known at it', () => {
    const later = makeRatio('2026', 82, { status: 'provisional', as_of: '2026-03-07' });
    expect(assessRatio([makeRatio('2024', 81), later])).toMatchObject({ status: 'met' });
    expect(assessRatio([makeRatio('2024', 81), later]).receipt.arithmetic.en).toContain(
      'reached by the deadline already (2024: 81',
    );
    expect(assessRatio([makeRatio('2025', 79), later]).receipt.arithmetic.en).toContain(
      'the last one up to the deadline: 2025: 79',
    );
  });

  test('is not the final figure of a year in which it was told', () => {
    const told = makeRatio('2025', 79, { status: 'provisional', as_of: '2025-11-14' });
    expect(assessRatio([told])).toMatchObject({ status: 'awaiting-final-figure', reason: null });
    expect(assessRatio([{ ...told, value: 80 }])).toMatchObject({ status: 'met-early' });
  });

  test('has no share of a goal of nought, and reads it as none left', () => {
    const down: Partial<Indicator> = { kind: 'stock', direction: 'down' };
    const none = { value: 0, comparator: '=' as const, period_start: '' };
    const stock = (value: number): Observation => makeRatio('2025', value, { basis: 'stock' });
    expect(assessOne(none, [stock(0)], after, down)).toMatchObject({ status: 'met', level: { share: null } });
    expect(assessOne(none, [stock(3)], after, down).status).toBe('missed');
  });

  test('counts growth from nothing at the start of the target', () => {
    const count = { kind: 'count' as const };
    const grown = makeObservation({ period_end: '2023', value: 570 });
    expect(assessOne({}, [grown], during, count)).toMatchObject({
      status: 'on-pace',
      baseline: { value: 0 },
    });
    const other = { ...grown, period_start: '2020' };
    expect(assessOne({}, [other], during, count)).toMatchObject({ reason: 'other-period' });
  });
});

describe('assessAll, of sources in conflict', () => {
  const row = (observation_id: string, value: number, changes: Partial<Observation>): Observation =>
    makeObservation({ observation_id, value, ...changes });

  test.each<[string, Partial<Observation>, Partial<Observation>]>([
    ['the more reliable source', { source_id: 'a' }, { source_id: 'b' }],
    [
      'the more reliable source, even if provisional',
      { source_id: 'a', status: 'provisional' },
      { source_id: 'b' },
    ],
    ['the final figure', {}, { status: 'provisional' }],
    ['the exact figure', {}, { bound: 'lower' }],
    ['the lower id, last of all', {}, {}],
  ])('uses %s and shows the other', (_, better, worse) => {
    const rows = [row('p', 1100, better), row('q', 900, worse)];
    const assessment = assessFlow(rows);
    expect(assessment.status).toBe('met');
    expect(useOf(assessment, 'q')).toBe('alternative');
    expect(assessment.receipt.alternatives.map(({ observation_id }) => observation_id)).toEqual(['q']);
  });

  test('says when another source would lead to another result, and only then', () => {
    const differing = assessFlow([row('p', 1100, {}), row('q', 900, { source_id: 'b' })]);
    expect(differing.receipt.alternatives).toEqual([{ observation_id: 'q', status: 'missed' }]);
    expect(differing.receipt.arithmetic.en).toContain(
      'sources disagree: also printed is 2021–2025: 900 places',
    );
    expect(differing.receipt.arithmetic.zh).toContain('来源不一致');
    const agreeing = assessFlow([row('p', 1100, {}), row('q', 1200, { source_id: 'b' })]);
    expect(agreeing.receipt.alternatives).toEqual([{ observation_id: 'q', status: 'met' }]);
    expect(agreeing.receipt.arithmetic.en).not.toContain('disagree');
  });

  test('lists no other result for a repetition of the same number', () => {
    const assessment = assessFlow([row('p', 1100, {}), row('q', 1100, { source_id: 'b' })]);
    expect(assessment.receipt.alternatives).toEqual([]);
    expect(useOf(assessment, 'q')).toBe('alternative');
  });

  test('keeps to the more reliable number in a partial sum, not to the larger', () => {
    const years = [makeYear('2023', 900), makeYear('2023', 1200, { observation_id: 'q', source_id: 'd' })];
    const assessment = assessFlow(years);
    expect(assessment).toMatchObject({ status: 'not-comparable', documented: { amount: 900 } });
    expect(assessment.receipt.alternatives).toEqual([{ observation_id: 'q', status: 'met-early' }]);
  });

  test('relies on a whole year before a more reliable part of it', () => {
    const part = makeYear('2023', 200, { observation_id: 'part', status: 'partial' });
    const assessment = assessFlow([part, makeYear('2023', 300, { source_id: 'c' })]);
    expect(assessment.documented?.amount).toBe(300);
    expect(useOf(assessment, 'part')).toBe('alternative');
  });

  test('shows another baseline with the result it would give', () => {
    const rows = [
      makeRatio('2020', 65),
      makeRatio('2020', 82, { observation_id: 'q', source_id: 'b' }),
      makeRatio('2022', 70),
    ];
    expect(assessRatio(rows, during)).toMatchObject({
      status: 'behind',
      receipt: { alternatives: [{ observation_id: 'q', status: 'slipped' }] },
    });
  });
});

const year = fc.integer({ min: 2020, max: 2026 });
const anyRow: fc.Arbitrary<Observation> = fc
  .record({
    years: fc.tuple(year, year),
    basis: fc.constantFrom<Basis>('annual', 'cumulative'),
    value: fc.integer({ min: 0, max: 900 }),
    bound: fc.constantFrom<Bound>('exact', 'exact', 'lower', 'upper', 'about'),
    status: fc.constantFrom<ObservationStatus>('final', 'final', 'provisional', 'partial', 'planned'),
    scope: fc.constantFrom('public', 'public', 'all'),
    source_id: fc.constantFrom('a', 'b', 'c', 'd'),
    as_of: fc.constantFrom('', '2023-06', '2024-02'),
  })
  .map(({ years: [a, b], basis, ...rest }) => {
    const end = String(Math.max(a, b));
    const start = basis === 'annual' ? end : String(Math.min(a, b));
    return makeObservation({ ...rest, basis, period_start: start, period_end: end });
  });
const anyRows = fc
  .array(anyRow, { minLength: 1, maxLength: 9 })
  .map((rows) => rows.map((row, index) => ({ ...row, observation_id: `o${index}` })));
const ratioRows = anyRows.map((rows) => rows.map((row) => ({ ...row, basis: 'ratio' as const })));

describe('assessAll, for any rows', () => {
  test('does not depend on their order', () => {
    fc.assert(
      fc.property(anyRows, ratioRows, fc.infiniteStream(fc.nat()), (flow, ratio, keys) => {
        const shuffled = (rows: Observation[]): Observation[] => {
          const keyed = rows.map((row) => ({ row, key: keys.next().value ?? 0 }));
          return keyed.sort((a, b) => a.key - b.key).map(({ row }) => row);
        };
        expect(assessFlow(shuffled(flow))).toEqual(assessFlow(flow));
        expect(assessRatio(shuffled(ratio))).toEqual(assessRatio(ratio));
      }),
    );
  });

  test('never computes with another scope', () => {
    const other = (rows: Observation[]): Observation[] => rows.map((row) => ({ ...row, scope: 'all' }));
    fc.assert(
      fc.property(anyRows, ratioRows, (flow, ratio) => {
        for (const assessment of [assessFlow(other(flow)), assessRatio(other(ratio))]) {
          expect(assessment).toMatchObject({
            status: 'not-comparable',
            level: null,
            documented: null,
            pace: null,
          });
        }
      }),
    );
  });

  test('is not changed by rows of another scope', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const comparable = rows.filter(({ scope }) => scope === 'public');
        fc.pre(comparable.length > 0);
        const { status, level, pace, documented } = assessFlow(rows);
        expect(assessFlow(comparable)).toMatchObject({ status, level, pace, documented });
      }),
    );
  });

  test('never gives missed for lower bounds and partial sums', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const bounds = rows.map((row) => ({ ...row, bound: 'lower' as const }));
        expect(['missed', 'slipped']).not.toContain(assessFlow(bounds).status);
        expect(['missed', 'slipped']).not.toContain(
          assessRatio(bounds.map((row) => ({ ...row, basis: 'ratio' }))).status,
        );
        const gaps = rows.filter(
          ({ period_start, period_end }) => period_start > '2021' || period_end < '2021',
        );
        fc.pre(gaps.length > 0);
        expect(assessFlow(gaps).status).not.toBe('missed');
      }),
    );
  });

  test('documents no less when a figure grows', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(), fc.integer({ min: 1, max: 500 }), (rows, index, growth) => {
        const grown = rows.map((row, at) =>
          at === index % rows.length ? { ...row, value: row.value + growth } : row,
        );
        const amount = (list: Observation[]): number => assessFlow(list).documented?.amount ?? 0;
        expect(amount(grown)).toBeGreaterThanOrEqual(amount(rows));
        if (assessFlow(rows).status === 'met') expect(assessFlow(grown).status).toBe('met');
      }),
    );
  });

  test('names every row once in the receipt', () => {
    fc.assert(
      fc.property(anyRows, ratioRows, (flow, ratio) => {
        for (const [assessment, rows] of [
          [assessFlow(flow), flow],
          [assessRatio(ratio), ratio],
        ] as const) {
          const ids = assessment.receipt.inputs.map(({ observation_id }) => observation_id);
          expect(ids).toEqual(rows.map(({ observation_id }) => observation_id).sort());
        }
      }),
    );
  });
});

describe('countByStatus', () => {
  test('has a key for every status and adds up', () => {
    const counts = countByStatus([{ status: 'met' }, { status: 'met' }, { status: 'missed' }]);
    expect(counts).toMatchObject({ met: 2, missed: 1, slipped: 0 });
    expect(Object.keys(counts)).toHaveLength(15);
  });
});

describe('documentedSummary', () => {
  test('counts promises in force with a number', () => {
    const all = [
      assessFlow([makeObservation()]),
      assessFlow([makeYear('2023', 100)]),
      assessFlow([]),
      assessFlow([makeObservation()], after, { status: 'draft' }),
      assessFlow([], after, { value: null }),
    ];
    expect(documentedSummary(all)).toEqual({ promises: 3, checkable: 1, partlyDocumented: 1 });
  });
});
