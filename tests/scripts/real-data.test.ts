import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFindings } from '../../scripts/findings.ts';
import { readTables } from '../../scripts/read/read-table.ts';
import { listFindings } from '../../scripts/report.ts';
import { tableNames } from '../../scripts/schema.ts';
import { review, validate } from '../../scripts/validate/validate.ts';

const findings = createFindings();
const tables = readTables(
  (name) => `data/${name}.csv`,
  (path) => (existsSync(path) ? readFileSync(path) : null),
  findings.add,
);
for (const rule of [validate, review]) for (const finding of rule(tables)) findings.add(finding);

function countBy<T>(rows: readonly T[], key: (row: T) => string): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(rows, key)].map(([name, group]) => [name, group.length]));
}

/** The sum of the numbers given, to two decimals. */
function sum(values: readonly (number | null)[]): string {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0).toFixed(2);
}

describe('the shipped tables', () => {
  it('have no problem and no notice', () => {
    expect([
      ...listFindings(tables, findings, 'problem'),
      ...listFindings(tables, findings, 'notice'),
    ]).toEqual([]);
  });

  it('are warned of for counts that jump, and for nothing else', () => {
    const warnings = listFindings(tables, findings, 'warning').map((text) => text.split('\n')[0]);
    expect(warnings).toEqual(
      [
        '108:84: warning: value more than twice its neighbours: 33 beside 12',
        '117:84: warning: value more than twice its neighbours: 28 beside 3',
        '148:106: warning: value more than twice its neighbours: 17 beside 8',
        '192:84: warning: value more than twice its neighbours: 13 beside 1',
        '346:106: warning: value more than twice its neighbours: 10 beside 4',
        '371:106: warning: value more than twice its neighbours: 3 beside 1',
      ].map((text) => `data/observations.csv:${text}`),
    );
  });

  it('have the rows of the published facts', () => {
    const facts = [
      'regions',
      'indicators',
      'sources',
      'targets',
      'observations',
      'zones',
      'programmes',
      'pairs',
      'plans',
      'commitments',
    ] as const;
    expect(Object.fromEntries(facts.map((name) => [name, tables[name].rows.length]))).toEqual({
      regions: 200,
      indicators: 57,
      sources: 214,
      targets: 242,
      observations: 384,
      zones: 103,
      programmes: 9,
      pairs: 23,
      plans: 11,
      commitments: 281,
    });
  });

  it('have at least one row in every table but corrections', () => {
    const empty = tableNames.filter((name) => tables[name].rows.length === 0);
    expect(empty.filter((name) => name !== 'corrections')).toEqual([]);
  });

  it('have numbers that add up to those of the published facts', () => {
    expect({
      targets: sum(tables.targets.rows.map(({ value }) => value)),
      observations: sum(tables.observations.rows.map(({ value }) => value)),
      commitments: sum(tables.commitments.rows.map(({ value }) => value)),
    }).toEqual({ targets: '48591215.00', observations: '700573203.56', commitments: '4661506.52' });
  });

  it('have the targets of the published facts by status', () => {
    expect(countBy(tables.targets.rows, ({ status }) => status)).toEqual({
      in_force: 80,
      annual_plan: 74,
      background: 39,
      forecast: 15,
      draft: 13,
      superseded: 7,
      allocation: 6,
      component: 4,
      programme: 4,
    });
  });

  it('have the observations of the published facts by status and bound', () => {
    const { rows } = tables.observations;
    expect(countBy(rows, ({ status }) => status)).toEqual({
      final: 275,
      provisional: 82,
      partial: 18,
      planned: 9,
    });
    expect(countBy(rows, ({ bound }) => bound)).toEqual({ exact: 363, lower: 14, about: 6, upper: 1 });
  });

  it('have the sources of the published facts by reliability', () => {
    expect(countBy(tables.sources.rows, ({ reliability }) => reliability)).toEqual({
      A: 14,
      B: 123,
      C: 75,
      D: 2,
    });
  });

  it('allow more than 100 percent for gross rates only, and never more than 200', () => {
    const limits = tables.indicators.rows.flatMap(({ id, max }) => (max === null ? [] : [[id, max]]));
    expect(limits).toEqual([
      ['kg_gross_enrolment', 200],
      ['senior_high_gross_enrolment', 200],
    ]);
  });

  it('name the parts that make up a total', () => {
    const parts = tables.indicators.rows.filter(({ part_of }) => part_of !== '');
    expect(parts.map(({ id, part_of }) => `${id} of ${part_of}`)).toEqual([
      'seats_kindergarten of seats_total',
      'seats_primary of seats_compulsory',
      'seats_junior of seats_compulsory',
      'seats_compulsory of seats_total',
      'seats_senior_high of seats_total',
    ]);
  });
});
