import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csvFile } from '../../src/publish/csv-file.ts';
import { jsonFile } from '../../src/publish/json-file.ts';
import { parquetFile } from '../../src/publish/parquet-file.ts';
import { spreadsheetFile } from '../../src/publish/spreadsheet-file.ts';
import { exampleTable } from './example-table.ts';

const copy = () => structuredClone(exampleTable);

describe('csvFile', () => {
  it('writes a header and a line a row, with CRLF, quotes where needed and nothing for a missing value', () => {
    expect(csvFile(exampleTable)).toBe(
      [
        'code,words,value,parts,is_new',
        '010,=1+1,0.1,a;b,true',
        '011,"one, ""two""",3750000,,false',
        '012,--09,,c,',
        '013,第一行,0.0000001,,',
        '',
      ].join('\r\n'),
    );
  });

  it('writes the header of a table without rows', () => {
    expect(csvFile({ ...exampleTable, rows: [] })).toBe('code,words,value,parts,is_new\r\n');
  });
});

describe('jsonFile', () => {
  it('writes an array of rows that reads back as the same rows', () => {
    expect(JSON.parse(jsonFile(exampleTable))).toEqual(exampleTable.rows);
    expect(JSON.parse(jsonFile({ ...exampleTable, rows: [] }))).toEqual([]);
  });
});

describe('spreadsheetFile', () => {
  const files = unzipSync(spreadsheetFile(exampleTable));
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const sheet = text('xl/worksheets/sheet1.xml');

  it('keeps codes as text and numbers as numbers', () => {
    expect(sheet).toContain('<c r="A2" s="1" t="inlineStr"><is><t xml:space="preserve">010</t></is></c>');
    expect(sheet).toContain('<c r="C3"><v>3750000</v></c>');
    expect(sheet).toContain('<c r="E2" t="b"><v>1</v></c>');
  });

  it('holds no formula, and guards text that looks like one', () => {
    expect(Object.keys(files).filter((name) => /<f[ >/]/.test(text(name)))).toEqual([]);
    expect(sheet).toContain('<c r="B2" s="2" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>');
    expect(sheet).toContain('<c r="B4" s="2" t="inlineStr"><is><t xml:space="preserve">--09</t></is></c>');
    const formats =
      text('xl/styles.xml')
        .split('<cellXfs')[1]
        ?.match(/<xf [^>]*>/g) ?? [];
    expect(formats[2]).toContain('quotePrefix="1"');
    expect(formats[2]).toContain('numFmtId="49"');
  });

  it('leaves a missing cell out', () => {
    expect(sheet).not.toContain('r="C4"');
  });

  it('freezes the header and gives every column a width', () => {
    expect(sheet).toContain('ySplit="1"');
    expect(sheet.match(/<col /g)).toHaveLength(exampleTable.columns.length);
  });

  it('explains every column on a second sheet', () => {
    for (const { name } of exampleTable.columns)
      expect(text('xl/worksheets/sheet2.xml')).toContain(`<t xml:space="preserve">${name}</t>`);
  });
});

describe('a file of the same table', () => {
  it.each([
    ['csv', csvFile],
    ['json', jsonFile],
    ['parquet', parquetFile],
    ['xlsx', spreadsheetFile],
  ] as const)('has the same bytes every time: %s', (_, write) => {
    expect(write(copy())).toEqual(write(exampleTable));
  });

  it('has the same bytes in another time zone: xlsx', () => {
    const zone = process.env['TZ'];
    const here = spreadsheetFile(exampleTable);
    process.env['TZ'] = 'Asia/Shanghai';
    try {
      expect(spreadsheetFile(copy())).toEqual(here);
    } finally {
      process.env['TZ'] = zone;
    }
  });
});
