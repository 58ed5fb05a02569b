import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../scripts/problem.ts';
import { readTable } from '../../../scripts/read/read-table.ts';
import { csvOf, filesOf, messagesOf, tinyTables } from '../tiny-tables.ts';

type File = string | Uint8Array | null;

const byteOrderMark = '\ufeff';
const files = filesOf(tinyTables());
const milestones = files.milestones;
const start = 'data/milestones.csv:1:1:';

/** Messages of a folder in which one file is replaced. */
function withFile(name: keyof typeof files, file: File, severity?: 'notice'): string[] {
  return messagesOf({ ...files, [name]: file }, severity);
}

/** GB 2312 bytes of 年末, written out: the platform encodes UTF-8 only. */
const gbk = Buffer.concat([
  Buffer.from('year,name_zh,name_en\n2025,'),
  Buffer.from([0xc4, 0xea, 0xc4, 0xa9]),
  Buffer.from(',End\n'),
]);
const utf16 = Buffer.from(`${byteOrderMark}${milestones}`, 'utf16le');
const badByte = Buffer.concat([
  Buffer.from('year,name_zh,name_en\n2025,年'),
  Buffer.from([0xff]),
  Buffer.from('末,End\n'),
]);

const unreadable: [title: string, file: File, problem: string][] = [
  ['a missing file', null, `${start} missing file\n    add the file with the header year,name_zh,name_en`],
  ['an empty file', '', `${start} empty file\n    add the header year,name_zh,name_en`],
  [
    'UTF-16 with its mark',
    utf16,
    `${start} file is UTF-16, not UTF-8\n    save the file as UTF-8 (in a spreadsheet: CSV UTF-8)`,
  ],
  [
    'UTF-16 without its mark',
    utf16.subarray(2),
    `${start} file is UTF-16, not UTF-8\n    save the file as UTF-8 (in a spreadsheet: CSV UTF-8)`,
  ],
  [
    'UTF-16 with its high bytes first',
    Buffer.from(utf16).swap16(),
    `${start} file is UTF-16, not UTF-8\n    save the file as UTF-8 (in a spreadsheet: CSV UTF-8)`,
  ],
  [
    'GBK',
    gbk,
    `${start} file is GBK (GB 18030), not UTF-8\n    save the file as UTF-8 (in a spreadsheet: CSV UTF-8)`,
  ],
  [
    'a bad byte',
    badByte,
    'data/milestones.csv:2:7: byte that is not UTF-8: FF\n    type the character again and save the file as UTF-8',
  ],
  [
    'lines that end with CR alone',
    milestones.replaceAll('\n', '\r'),
    `${start} lines end with CR alone\n    save the file with LF line ends`,
  ],
  [
    'LF after CRLF',
    milestones.replace('\n', '\r\n'),
    'data/milestones.csv:2:1: mixed line ends: LF after CRLF\n    save the file with LF line ends',
  ],
  [
    'CRLF after LF',
    milestones.replace(/\n$/, '\r\n'),
    'data/milestones.csv:2:1: mixed line ends: CRLF after LF\n    save the file with LF line ends',
  ],
];

const headers: [title: string, header: string, problems: string[]][] = [
  [
    'a missing column',
    'year,name_zh',
    ['1:13: missing column: name_en\n    add name_en to the header and to every row'],
  ],
  [
    'a column too many',
    'year,name_zh,name_en,colour',
    ['1:22: unknown column: colour\n    remove the column'],
  ],
  [
    'a column twice',
    'year,name_zh,name_en,year',
    ['1:22: duplicate column: year\n    remove one of the two columns'],
  ],
  [
    'a misspelt column, once',
    'year,nmae_zh,name_en',
    ['1:6: unknown column: nmae_zh\n    rename it to name_zh'],
  ],
  [
    'a column in capitals, once',
    'Year,name_zh,name_en',
    ['1:1: unknown column: Year\n    rename it to year'],
  ],
  [
    'semicolons',
    'year;name_zh;name_en',
    ['1:1: columns separated by ;, not by commas\n    save the file with commas'],
  ],
];

const cells: [title: string, row: string, problems: string[]][] = [
  [
    'too few cells',
    '2025,末',
    ['2:1: row of 2 cells under 3 columns\n    add the missing cells: an empty cell is a comma more'],
  ],
  [
    'too many cells',
    '2025,末,End,of',
    ['2:1: row of 4 cells under 3 columns\n    quote a cell that holds a comma, as in "a, b"'],
  ],
  ['an empty line', '', ['2:1: empty line\n    remove the line']],
  [
    'a quote that is not closed',
    '2025,末,"End',
    ['2:1: quote that is not closed, or closed too early\n    write a quote inside a quoted cell twice: ""'],
  ],
  [
    'a quote closed too early',
    '2025,末,"End" of',
    ['2:1: quote that is not closed, or closed too early\n    write a quote inside a quoted cell twice: ""'],
  ],
  [
    'every bad cell of a row',
    '2025-13,,End\u0000',
    [
      '2:1: date does not exist: 2025-13\n    year: write the date as the source prints it',
      '2:9: milestone without name_zh\n    name_zh: fill the cell; it must not be empty',
      '2:10: control character in text: U+0000\n    name_en: remove character 4 of the cell',
    ],
  ],
  [
    'a bad cell behind a quoted comma',
    '2025,"末,",End ',
    ['2:11: spaces around text: "End "\n    name_en: write End'],
  ],
  [
    'a bad cell behind a quoted line break',
    '2025,"末\n""的""",End ',
    ['3:8: spaces around text: "End "\n    name_en: write End'],
  ],
];

describe('readTable', () => {
  it.each(unreadable)('names %s and reads nothing', (_title, file, message) => {
    expect(withFile('milestones', file)).toEqual([message]);
  });

  it.each(headers)('finds %s in the header', (_title, header, problems) => {
    const row = header.split(/[,;]/).map((_, index) => (index === 0 ? '2025' : `n${index}`));
    const file = `${header}\n${row.join(header.includes(';') ? ';' : ',')}\n`;
    expect(withFile('milestones', file)).toEqual(problems.map((message) => `data/milestones.csv:${message}`));
  });

  it.each(cells)('finds %s', (_title, row, problems) => {
    const file = `year,name_zh,name_en\n${row}\n2030,末,End\n`;
    expect(withFile('milestones', file)).toEqual(problems.map((message) => `data/milestones.csv:${message}`));
  });

  it('counts lines on below a cell of several lines', () => {
    const file = 'year,name_zh,name_en\n2025,"a\nb\nc",End\n2030,末,\n';
    expect(withFile('milestones', file)).toEqual([
      'data/milestones.csv:5:8: milestone without name_en\n    name_en: fill the cell; it must not be empty',
    ]);
  });

  it('says nothing of references into a table that cannot be read', () => {
    expect(withFile('regions', null)).toEqual([
      expect.stringContaining('data/regions.csv:1:1: missing file'),
    ]);
  });

  it('says nothing of references into a table with a wrong header', () => {
    const file = files.sources.replace('source_id', 'sauce_id');
    expect(withFile('sources', file)).toEqual([
      'data/sources.csv:1:1: unknown column: sauce_id\n    rename it to source_id',
    ]);
  });

  it('knows the key of a row that cannot be read whole', () => {
    const file = files.sources.replace(',A,', ',E,');
    expect(withFile('sources', file)).toEqual([expect.stringContaining('unknown reliability: E')]);
  });

  const accepted: [title: string, file: string][] = [
    ['CRLF line ends', milestones.replaceAll('\n', '\r\n')],
    ['CRLF line ends around a cell with LF', 'year,name_zh,name_en\r\n2025,"a\nb",End\r\n'],
    ['a last line without line end', milestones.trimEnd()],
    ['columns in another order', 'name_en,year,name_zh\nEnd,2025,末\n'],
    ['quoted cells', '"year","name_zh","name_en"\n"2025","末","""End"""\n'],
  ];
  it.each(accepted)('accepts %s', (_title, file) => {
    expect(withFile('milestones', file)).toEqual([]);
  });

  it('accepts a byte order mark with a word about it', () => {
    const file = `${byteOrderMark}${milestones}`;
    expect(withFile('milestones', file)).toEqual([]);
    expect(withFile('milestones', file, 'notice')).toEqual([
      `${start} notice: byte order mark left out\n    nothing to do: the file is read as UTF-8`,
    ]);
  });

  it('does not count the byte order mark as a character', () => {
    expect(withFile('milestones', `${byteOrderMark}year,nmae_zh,name_en\n`)).toEqual([
      'data/milestones.csv:1:6: unknown column: nmae_zh\n    rename it to name_zh',
    ]);
  });

  it('returns numbers, lists and text as the columns say', () => {
    const [target] = tinyTables().targets;
    const text = csvOf('targets', [
      { ...target, value: '73.10', also_source_ids: 'a;b', due: '2025-12' },
      { ...target, value: '', locator: '010' },
    ]);
    const findings: Finding[] = [];
    const { rows } = readTable('targets.csv', Buffer.from(text), 'targets', (finding) =>
      findings.push(finding),
    );
    expect(findings).toEqual([]);
    expect(
      rows.map(({ value, also_source_ids, due, locator }) => [value, also_source_ids, due, locator]),
    ).toEqual([
      [73.1, ['a', 'b'], '2025-12', ''],
      [null, [], '2025', '010'],
    ]);
  });

  it('reads a file longer than one piece, with lines in their places', () => {
    const rows = Array.from({ length: 60_000 }, (_, index) => `2025,"${'长'.repeat(20)}\n${index}",n`);
    const file = ['year,name_zh,name_en', ...rows, '2025,末,', ''].join('\n');
    const findings: Finding[] = [];
    const table = readTable('m.csv', Buffer.from(file), 'milestones', (finding) => findings.push(finding));
    expect(table.rows).toHaveLength(60_001);
    expect(table.rows[59_999]?.name_zh).toBe(`${'长'.repeat(20)}\n59999`);
    expect(table.place({ row: 60_000, field: 'name_en' })).toEqual({ line: 120_002, column: 8 });
    expect(findings).toHaveLength(1);
  });
});
