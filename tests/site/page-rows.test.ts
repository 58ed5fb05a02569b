import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fileColumns } from '../../src/views/figure-files/rows.ts';
import { readingCode } from '../../src/views/reading-code.ts';
import { builtSite } from '../support/built-site.ts';
import { distDir } from '../support/dist-dir.ts';
import { settingOf, table } from '../support/table.ts';

/** The frozen order of the columns: a change here is a major release. */
const columns = [
  'kind',
  'row_id',
  'region_code',
  'region_zh',
  'region_en',
  'indicator',
  'period_start',
  'period_end',
  'due',
  'comparator',
  'value',
  'bound',
  'unit',
  'basis',
  'scope',
  'status',
  'assessment',
  'words',
  'as_written',
  'source_id',
  'source_title',
  'source_url',
  'reliability',
];

interface Metadata {
  csv: string;
  page: string;
  rows: number;
  columns: { name: string; about: { zh: string; en: string } }[];
  sources: { source_id: string }[];
}

const { byPath } = builtSite();
const [targets, observations] = [table('targets'), table('observations')];
const origin = new URL(byPath.get('/')?.canonical ?? '').origin;
const subjects = [
  ...table('indicators').map(({ id = '' }) => ({ base: `/indicators/${id}`, column: 'indicator', id })),
  ...table('regions').map(({ code = '' }) => ({ base: `/regions/${code}`, column: 'region_code', id: code })),
];
const bytesOf = (address: string) => readFileSync(join(distDir, address));
const csvOf = (base: string) => bytesOf(`${base}.csv`).toString();
const rowsOf = (base: string) =>
  Papa.parse<Record<string, string>>(csvOf(base), { header: true, skipEmptyLines: true });
const metadataOf = (base: string) => JSON.parse(bytesOf(`${base}.metadata.json`).toString()) as Metadata;

/** Bases of the files for which a check does not hold. */
const failing = (holds: (subject: (typeof subjects)[number]) => boolean) =>
  subjects.filter((subject) => !holds(subject)).map(({ base }) => base);

describe('the rows beside a page', () => {
  it('are all goals and figures of the tables, each once, with the values as they stand there', () => {
    const wrong = failing(({ base, column, id }) => {
      const expected = [
        ...targets.filter((row) => row[column] === id).map((row) => [row['target_id'], row['value']]),
        ...observations
          .filter((row) => row[column] === id)
          .map((row) => [row['observation_id'], row['value']]),
      ].map(([key, value]) => [key, value === '' ? '' : Number(value)]);
      const found = rowsOf(base).data.map((row) => [row['row_id'], row['value'] ? Number(row['value']) : '']);
      return JSON.stringify(found) === JSON.stringify(expected);
    });
    expect(wrong).toEqual([]);
  });

  it('have the frozen columns, in UTF-8 without a mark and with CRLF', () => {
    const wrong = failing(({ base }) => {
      const text = csvOf(base);
      return text.startsWith(`${columns.join(',')}\r\n`) && text.endsWith('\r\n');
    });
    expect(wrong).toEqual([]);
    expect(failing(({ base }) => rowsOf(base).errors.length === 0)).toEqual([]);
  });

  it('hold no cell that a spreadsheet takes for a formula', () => {
    const wrong = failing(({ base }) =>
      rowsOf(base).data.every((row) => Object.values(row).every((cell) => !/^[=+@-]/.test(cell))),
    );
    expect(wrong).toEqual([]);
  });

  it('are explained column by column in both languages, with every source they name', () => {
    const wrong = failing(({ base }) => {
      const metadata = metadataOf(base);
      const { data } = rowsOf(base);
      const sources = new Set(data.map(({ source_id }) => source_id));
      return (
        metadata.rows === data.length &&
        metadata.csv === `${origin}${base}.csv` &&
        metadata.columns.every(({ about }) => about.zh !== '' && about.en !== '') &&
        metadata.columns.map(({ name }) => name).join() === columns.join() &&
        metadata.sources
          .map(({ source_id }) => source_id)
          .sort()
          .join() === [...sources].sort().join()
      );
    });
    expect(wrong).toEqual([]);
  });

  it('stand in the zip as they stand beside the page', () => {
    const wrong = failing(({ base, id }) => {
      const files = unzipSync(bytesOf(`${base}.zip`));
      const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
      return (
        text(`${id}.csv`) === csvOf(base) &&
        JSON.stringify(JSON.parse(text(`${id}.metadata.json`))) === JSON.stringify(metadataOf(base))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('are linked from the page in every language, with code that names their address', () => {
    const wrong = failing(({ base }) =>
      ['', '/en', '/zh-hant'].every((prefix) => {
        const page = byPath.get(`${prefix}${base}/`);
        const links = page?.anchors.map(({ href }) => href) ?? [];
        const named = page?.text.split(`${origin}${base}.csv`).length ?? 0;
        return (
          ['csv', 'metadata.json', 'zip'].every((kind) => links.includes(`${base}.${kind}`)) && named === 8
        );
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the code for DuckDB', () => {
  it('reads the rows as they are: text, and a number for each value', async () => {
    const base = `/indicators/${settingOf('home_indicator')}`;
    const columns = fileColumns.map(({ name }) => ({
      name,
      type: name === 'value' ? ('number' as const) : ('text' as const),
    }));
    const lines = readingCode(columns, { csv: join(distDir, `${base}.csv`) });
    const code = lines.find(({ program }) => program === 'DuckDB')?.code ?? '';
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const found = await connection.runAndReadAll(code);
    const values = rowsOf(base).data.map((row) => [row['row_id'], row['region_code'], Number(row['value'])]);
    expect(
      found.getRowObjects().map((row) => [row['row_id'], row['region_code'], row['value'] ?? 0]),
    ).toEqual(values);
  });
});
