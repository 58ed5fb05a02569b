import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/client/figure-menu/csv.ts';
import type { FigureCell } from '../../../src/views/figure.ts';

const record = {
  title: '工作报告, 第一部分',
  issuer: '某市人民政府',
  number: '',
  published: '2026-02',
  url: 'https://example.org/?a=1',
};

function csvOf(...rows: FigureCell[][]): string {
  return csvText({ columns: ['region', 'value'], rows }, {});
}

describe('the rows of a figure as CSV', () => {
  it('are lines with the codes of the columns first, numbers as they are', () => {
    expect(csvOf(['东莞市', 385000], ['佛山市', -2.5], ['中山市', ''])).toBe(
      'region,value\r\n东莞市,385000\r\n佛山市,-2.5\r\n中山市,\r\n',
    );
  });

  it('end with the title and the address of the source, where a row names one', () => {
    const table = {
      columns: ['region', 'source_id'],
      rows: [
        ['东莞市', 'report'],
        ['佛山市', ''],
      ],
    };
    expect(csvText(table, { report: record })).toBe(
      [
        'region,source_id,source_title,source_issuer,source_published,source_url',
        '东莞市,report,"工作报告, 第一部分",某市人民政府,2026-02,https://example.org/?a=1',
        '佛山市,,,,,',
        '',
      ].join('\r\n'),
    );
  });

  it.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx'])('let no spreadsheet run %j', (text) => {
    const [, row] = Papa.parse<string[]>(csvOf([text, 1]), { skipEmptyLines: true }).data;
    expect(row).toEqual([`'${text}`, '1']);
  });

  it.each(['a "b"', 'a,b', 'a\nb', '>=', '', '≈3.7万'])('bring %j through unharmed', (text) => {
    const [, row] = Papa.parse<string[]>(csvOf([text, 1])).data;
    expect(row).toEqual([text, '1']);
  });
});
