import { describe, expect, it } from 'vitest';
import { allowedValues } from '../../src/publish/allowed-values.ts';
import { publishedTables } from '../../src/publish/publication.ts';
import { cellText } from '../../src/publish/published-table.ts';
import { table } from '../support/table.ts';

const tables = publishedTables();
const byName = new Map(tables.map((each) => [each.name, each]));
const cells = tables.flatMap((each) =>
  each.columns.flatMap((column) =>
    each.rows.map((row, index) => ({
      column,
      cell: row[column.name] ?? null,
      where: `${each.name}.${column.name}:${index + 1}`,
    })),
  ),
);

describe('every published table', () => {
  it.each(tables.map(({ name }) => name))('%s has columns in snake case, each named once', (name) => {
    const names = byName.get(name)?.columns.map((column) => column.name) ?? [];
    expect(names.filter((column) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(column))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(tables.map(({ name }) => name))('%s has a key that names each row once', (name) => {
    const { key = [], rows = [] } = byName.get(name) ?? {};
    const keys = rows.map((row) => key.map((column) => cellText(row[column] ?? null)).join('|'));
    expect(new Set(keys).size).toBe(rows.length);
  });

  it('explains every column in both languages, and why it may be empty', () => {
    const columns = tables.flatMap((each) => each.columns.map((column) => ({ table: each.name, ...column })));
    const unexplained = columns.filter(
      ({ about, required, missing }) =>
        !/[。]$/.test(about.zh) || !/\.$/.test(about.en) || (missing === null) !== required,
    );
    expect(unexplained.map((column) => `${column.table}.${column.name}`)).toEqual([]);
  });

  it('has no empty cell in a required column', () => {
    const empty = cells.filter(({ column, cell }) => column.required && cell === null);
    expect(empty.map(({ where }) => where)).toEqual([]);
  });

  it('has only values that its column allows', () => {
    const strange = cells.filter(({ column, cell }) => {
      const allowed = column.type === 'list' ? null : allowedValues(column);
      return cell !== null && allowed && !allowed.some(({ value }) => value === String(cell));
    });
    expect(strange.map(({ where, cell }) => `${where}: ${cell}`)).toEqual([]);
  });

  it('refers only to rows that exist', () => {
    const keysOf = (name: string) => {
      const { key = [], rows = [] } = byName.get(name) ?? {};
      return new Set(rows.map((row) => row[key[0] ?? '']));
    };
    const known = new Map(tables.map(({ name }) => [name, keysOf(name)]));
    const lost = cells.filter(({ column, cell }) => {
      const ids = Array.isArray(cell) ? cell : cell === null ? [] : [cell];
      return column.refersTo && ids.some((id) => !known.get(column.refersTo ?? '')?.has(id));
    });
    expect(lost.map(({ where, cell }) => `${where}: ${cell}`)).toEqual([]);
  });

  it('holds in an edited table what stands in data/', () => {
    const edited = tables.filter(({ isDerived }) => !isDerived);
    expect(edited.length).toBeGreaterThan(10);
    for (const { name, columns, rows } of edited) {
      const texts = rows.map((row) =>
        Object.fromEntries(columns.map((column) => [column.name, cellText(row[column.name] ?? null)])),
      );
      expect(texts, name).toEqual(table(name));
    }
  });
});

describe('series', () => {
  const rows = byName.get('series')?.rows ?? [];
  const observations = table('observations');

  it('chooses one reported value a region, indicator, scope, basis and period, and names the others', () => {
    const named = rows.flatMap((row) => [row['observation_id'], ...((row['other_ids'] ?? []) as string[])]);
    const reported = observations
      .filter((row) => row['status'] !== 'planned')
      .map((row) => row['observation_id']);
    expect([...named].sort()).toEqual([...reported].sort());
  });

  it('takes value and source of the observation it names', () => {
    const byId = new Map(observations.map((row) => [row['observation_id'], row]));
    const wrong = rows.filter((row) => {
      const own = byId.get(String(row['observation_id']));
      return Number(own?.['value']) !== row['value'] || own?.['source_id'] !== row['source_id'];
    });
    expect(wrong).toEqual([]);
  });
});

describe('assessments', () => {
  it('say why there is no comparable value exactly where there is none', () => {
    const rows = byName.get('assessments')?.rows ?? [];
    const wrong = rows.filter((row) => (row['value_time'] === null) !== (row['value_missing'] !== null));
    expect(rows).toHaveLength(table('targets').length);
    expect(wrong).toEqual([]);
  });
});
