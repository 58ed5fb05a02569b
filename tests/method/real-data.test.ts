import { describe, expect, test } from 'vitest';
import { assessAll } from '../../src/method/assess-all.ts';
import { countByStatus } from '../../src/method/count-by-status.ts';
import { documentedSummary } from '../../src/method/documented-summary.ts';
import type { Assessment, Reason, Role, Status } from '../../src/types.ts';
import { realTables } from './real-tables.ts';

const tables = realTables();
const assessments = assessAll(tables, '2026-11-24');

/** The statuses that occur, with their numbers. */
function occurring(list: readonly Assessment[]): Partial<Record<Status, number>> {
  return Object.fromEntries(Object.entries(countByStatus(list)).filter(([, count]) => count > 0));
}

function find(id: string): Assessment {
  const assessment = assessments.find(({ target_id }) => target_id === id);
  if (!assessment) throw new Error(`unknown target: ${id}`);
  return assessment;
}

describe('assessAll, of the published data', () => {
  test('gives every target one assessment', () => {
    expect(assessments.map(({ target_id }) => target_id)).toEqual(
      tables.targets.map(({ target_id }) => target_id),
    );
    expect(occurring(assessments)).toEqual({
      'no-number': 28,
      'no-figure': 2,
      'no-figure-overdue': 104,
      'not-comparable': 75,
      met: 15,
      'met-early': 4,
      missed: 2,
      'awaiting-final-figure': 11,
      'trend-unknown': 1,
    });
  });

  test.each<[Role, Partial<Record<Status, number>>]>([
    [
      'headline',
      {
        'no-number': 28,
        'no-figure': 1,
        'no-figure-overdue': 23,
        'not-comparable': 17,
        met: 3,
        'met-early': 3,
        'awaiting-final-figure': 4,
        'trend-unknown': 1,
      },
    ],
    [
      'judged',
      { 'no-figure-overdue': 39, 'not-comparable': 38, met: 5, missed: 2, 'awaiting-final-figure': 4 },
    ],
    [
      'context',
      {
        'no-figure': 1,
        'no-figure-overdue': 42,
        'not-comparable': 20,
        met: 7,
        'met-early': 1,
        'awaiting-final-figure': 3,
      },
    ],
  ])('counts the role %s by status', (role, counts) => {
    expect(occurring(assessments.filter((assessment) => assessment.role === role))).toEqual(counts);
  });

  test('can check few of the promises in force', () => {
    expect(documentedSummary(assessments)).toEqual({ promises: 52, checkable: 6, partlyDocumented: 6 });
  });

  test.each<[string, Status, Reason | null]>([
    ['t-440000-seats_total-2025', 'not-comparable', 'partial-sum'],
    ['t-440000-seats_kindergarten-2025', 'not-comparable', 'partial-sum'],
    ['t-440300-seats_kindergarten-2025', 'met', null],
    ['t-440300-seats_compulsory-2025', 'not-comparable', 'other-period'],
    ['t-440400-kg_public_share-2025', 'not-comparable', 'other-scope'],
    ['t-440100-seats_total-2025', 'missed', null],
    ['t-441900-seats_total-2025', 'met', null],
    ['t-441900-seats_total-2025-2', 'missed', null],
    ['t-510000-senior_high_gross_enrolment-2025', 'awaiting-final-figure', null],
    ['t-510000-demo_kindergartens-2023', 'not-comparable', 'other-basis'],
    ['t-100000-kg_public_share-2027', 'trend-unknown', 'baseline-only'],
    ['t-100000-kg_inclusive_share-2025', 'met-early', null],
  ])('finds %s %s', (id, status, reason) => {
    expect(find(id)).toMatchObject({ status, reason });
  });

  test('documents a quarter of the places that the province promised', () => {
    const { documented, receipt } = find('t-440000-seats_total-2025');
    expect(documented).toMatchObject({
      amount: 1_110_000,
      yearsCovered: [2023, 2025],
      yearsMissing: [2021, 2022, 2024],
    });
    expect(receipt.arithmetic).toEqual({
      en: '2023: 610,000 + 2025: 500,000 = at least 1,110,000 of 4,380,000 places (25.3%); no published figure found for 2021, 2022, 2024.',
      zh: '2023年：610,000 + 2025年：500,000 = 至少1,110,000，目标4,380,000个学位（25.3%）；2021、2022、2024年未找到公开数字。',
    });
  });

  test('names no code of a scope or a unit and leaves no gap in a sentence', () => {
    const codes = tables.codes.filter(({ list }) => list === 'scope').map(({ code }) => code);
    const words = assessments.flatMap(({ receipt }) => [receipt.arithmetic, receipt.wouldChange]);
    for (const { zh, en } of words) {
      expect(en).toMatch(/^[\p{Lu}\d“].*\.$/u);
      expect(zh).toMatch(/。$/u);
      expect(`${en} ${zh}`).not.toMatch(/undefined|null|NaN|Infinity|\s{2}|\(\)|（）/u);
      for (const code of codes.filter((each) => each.includes('_')))
        expect(`${en} ${zh}`).not.toContain(code);
    }
  });

  test('uses only figures of the scope, region and indicator of the target', () => {
    const rows = new Map(tables.observations.map((row) => [row.observation_id, row]));
    const targets = new Map(tables.targets.map((target) => [target.target_id, target]));
    for (const { target_id, receipt } of assessments) {
      for (const { observation_id } of receipt.inputs.filter(({ use }) => use !== 'not-used')) {
        const { region_code, indicator, scope } = targets.get(target_id) ?? {};
        expect(rows.get(observation_id)).toMatchObject({ region_code, indicator, scope });
      }
    }
  });
});
