import { describe, expect, it } from 'vitest';
import { type Column, references, schema, tableNames, tableOf } from '../../scripts/schema.ts';
import { schemaWords } from '../../scripts/schema-words.ts';

const columns = tableNames.flatMap((name) =>
  Object.entries(tableOf(name).columns).map(([field, column]): [string, string, Column] => [
    name,
    field,
    column,
  ]),
);

describe('schema', () => {
  it.each(tableNames)('has keys and names of %s among its columns', (name) => {
    const { key, names } = tableOf(name);
    expect(key.length).toBeGreaterThan(0);
    expect(Object.keys(tableOf(name).columns)).toEqual(expect.arrayContaining([...key, ...names]));
  });

  it('says of every column that may be empty why it is', () => {
    for (const [name, field, { required, missing }] of columns)
      expect(missing !== undefined, `${name}.${field}`).toBe(!required);
  });

  it('describes every table and column in Chinese as well', () => {
    for (const [name, field] of columns) {
      const { row, zh } = schemaWords[name as keyof typeof schema];
      expect((zh as Record<string, string>)[field], `${name}.${field}`).toMatch(/\p{Script=Han}.*。$/u);
      expect([row.zh, row.en]).toEqual([expect.stringMatching(/。$/), expect.stringMatching(/\.$/)]);
    }
  });

  it('describes every column in one sentence', () => {
    for (const [name, field, { about }] of columns) expect(about, `${name}.${field}`).toMatch(/^[A-Z].*\.$/);
  });

  it('refers only to tables with a key of one column', () => {
    for (const { refersTo } of tableNames.flatMap(references)) expect(schema[refersTo].key).toHaveLength(1);
  });

  it('ends every period at a column of the same table', () => {
    for (const [name, field, column] of columns)
      if ('ends' in column)
        expect(tableOf(name as keyof typeof schema).columns, field).toHaveProperty(column.ends ?? '');
  });
});
