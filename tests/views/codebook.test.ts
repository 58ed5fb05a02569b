import { describe, expect, it } from 'vitest';
import { reader } from '../../src/i18n/reader.ts';
import { codebookColumn, filledShare } from '../../src/views/codebook.ts';
import { readingCode } from '../../src/views/reading-code.ts';
import { exampleTable } from '../publish/example-table.ts';

const column = (name: string) => {
  const found = exampleTable.columns.find((each) => each.name === name);
  if (!found) throw new Error(`no such column: ${name}`);
  return codebookColumn(reader('en'), exampleTable, found);
};

describe('codebookColumn', () => {
  it('counts the cells without a value, and says why they are empty', () => {
    expect(column('value')).toMatchObject({
      missing: 1,
      missingShare: 0.25,
      why: 'not printed in the source',
    });
    expect(column('code')).toMatchObject({ missing: 0, missingShare: 0, why: '', isKey: true });
  });

  it('draws no distribution of numbers of many units', () => {
    expect(column('value').bins).toEqual([]);
  });

  it('counts dates by year', () => {
    const dated = {
      ...exampleTable,
      rows: [{ code: '2024-05' }, { code: '2023' }, { code: '2024-12-31' }],
    };
    const [first] = exampleTable.columns;
    if (!first) throw new Error('no column');
    const { bins } = codebookColumn(reader('en'), dated, { ...first, type: 'date' });
    expect(bins).toEqual([
      { name: '2023', count: 1 },
      { name: '2024', count: 2 },
    ]);
  });
});

describe('filledShare', () => {
  it('is the share of cells with a value, and 1 for a table without rows', () => {
    expect(filledShare(exampleTable)).toBe(15 / 20);
    expect(filledShare({ ...exampleTable, rows: [] })).toBe(1);
  });
});

describe('readingCode', () => {
  const address = (format: string) => `https://data.example/data/examples.${format}`;
  const files = { csv: address('csv'), parquet: address('parquet'), json: address('json') };
  const code = readingCode(exampleTable.columns, files);

  it('reads the real address in every program', () => {
    expect(code).toHaveLength(7);
    for (const each of code)
      expect(each.code, each.program).toMatch(/https:\/\/data\.example\/data\/examples\./);
  });

  it('keeps codes as text', () => {
    const by = new Map(code.map((each) => [each.program, each.code]));
    expect(by.get('Python · pandas')).toContain('str for c in ["code", "words", "parts"]');
    expect(by.get('R')).toContain('colClasses = "character"');
    expect(by.get('Stata')).toContain('stringcols(1 2 4)');
    expect(by.get('Excel · Power Query')).toContain('{"value", type number}');
  });
});
