import { describe, expect, it } from 'vitest';
import { table } from '../support/table.ts';

/** Where the codes of each list are used: `table.column`. */
const uses: Record<string, string[]> = {
  scope: ['targets.scope', 'observations.scope'],
  unit: ['indicators.unit', 'commitments.unit'],
  stage: ['indicators.stage'],
  group: ['regions.group'],
  designation: ['zones.designation'],
  zone_status: ['zones.status'],
  topic: ['commitments.topic'],
  theme: ['plans.topic'],
  commitment_kind: ['commitments.kind'],
  provision_part: ['provisions.part'],
  plan_scope: ['plans.scope'],
  issuer_level: ['plans.issuer_level'],
  source_kind: ['sources.kind'],
  access: ['sources.access'],
  pair_scope: ['pairs.scope'],
  pair_status: ['pairs.status'],
  programme_level: ['programmes.level'],
  region_level: ['regions.level'],
  reliability: ['sources.reliability'],
  target_status: ['targets.status'],
  observation_status: ['observations.status'],
  bound: ['observations.bound'],
  basis: ['observations.basis'],
  indicator_kind: ['indicators.kind'],
  comparator: ['targets.comparator', 'commitments.comparator'],
};

const codes = table('codes');

/** The distinct codes in `table.column`; a theme is one part of a `;` list. */
function usedIn(place: string): string[] {
  const [name = '', column = ''] = place.split('.');
  const cells = table(name).map((row) => row[column] ?? '');
  return [
    ...new Set(cells.flatMap((cell) => (place === 'plans.topic' ? cell.split(/;\s*/) : [cell]))),
  ].filter(Boolean);
}

describe('the code lists', () => {
  it.each(Object.entries(uses))('label every code of %s that the tables use', (list, places) => {
    const used = places.flatMap(usedIn);
    const labelled = new Set(codes.filter((row) => row.list === list).map((row) => row.code ?? ''));
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((code) => !labelled.has(code))).toEqual([]);
  });

  it('are those that the tables use, and no other', () => {
    expect([...new Set(codes.map((row) => row.list))].sort()).toEqual(Object.keys(uses).sort());
  });

  it('name a code once', () => {
    const keys = codes.map((row) => `${row.list}:${row.code}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('name every code in both languages and describe it in both or neither', () => {
    const half = codes.filter(
      (row) => !row.name_zh || !row.name_en || !row.description_zh !== !row.description_en,
    );
    expect(half).toEqual([]);
  });

  it.each(['scope', 'reliability', 'target_status', 'observation_status', 'zone_status', 'bound'])(
    'describe every code of %s',
    (list) => {
      const bare = codes.filter((row) => row.list === list && !row.description_en);
      expect(bare).toEqual([]);
    },
  );
});
