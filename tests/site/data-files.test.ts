import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { publishedTables } from '../../src/publish/publication.ts';
import { formats, publishedFile } from '../../src/publish/published-file.ts';
import { rederive } from '../independent/rederive.ts';
import { distDir } from '../support/dist-dir.ts';
import { publishedBytes, publishedRows } from '../support/published-files.ts';

const tables = publishedTables();

describe('the built files of the data', () => {
  it.each(formats)('are those that the tables give anew, byte for byte: %s', (format) => {
    const other = tables.filter((table) => {
      const { name, bytes } = publishedFile(structuredClone(table), format);
      return Buffer.compare(publishedBytes(name), bytes) !== 0;
    });
    expect(other.map(({ name }) => name)).toEqual([]);
  });

  it('have no byte-order mark, and CRLF at the end of every line of a CSV', () => {
    for (const { name } of tables) {
      const text = publishedBytes(`${name}.csv`).toString('utf8');
      expect(text.startsWith('\ufeff'), name).toBe(false);
      expect(text.replaceAll('\r\n', ''), name).not.toMatch(/[\r\n]/);
    }
  });

  it('load no more than a JSON file may weigh for browsing', () => {
    const files = ['rows', 'columns'].flatMap((kind) =>
      readdirSync(join(distDir, 'data', kind), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.json'))
        .map((file) => `${kind}/${file}`),
    );
    const heavy = files.filter((file) => gzipSync(publishedBytes(file)).length > 15_000);
    expect(files.length).toBeGreaterThan(tables.length);
    expect(heavy).toEqual([]);
  });
});

describe('DuckDB', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();

  it.each(tables.map(({ name }) => name))(
    'reads the same rows of %s from CSV and from Parquet',
    async (name) => {
      const from = (file: string) => join(distDir, 'data', file).replaceAll("'", "''");
      const rowsOf = async (source: string) =>
        (await connection.runAndReadAll(`SELECT * FROM ${source}`)).getRowObjectsJson();
      const csv = await rowsOf(`read_csv('${from(`${name}.csv`)}', all_varchar = true, header = true)`);
      const parquet = await rowsOf(`read_parquet('${from(`${name}.parquet`)}')`);
      const own = tables.find((table) => table.name === name);
      expect(csv).toHaveLength(own?.rows.length ?? -1);
      const asText = parquet.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, cell]) => [column, cell === null ? null : String(cell)]),
        ),
      );
      const numbers = own?.columns.filter(({ type }) => type === 'number').map((column) => column.name) ?? [];
      const plain = csv.map((row) => ({
        ...row,
        ...Object.fromEntries(
          numbers.map((column) => [column, row[column] === null ? null : String(Number(row[column]))]),
        ),
      }));
      expect(asText).toEqual(plain);
    },
  );
});

describe('an independent program', () => {
  it('comes to the status of every target from the published CSV alone', () => {
    const assessments = publishedRows('assessments');
    const derived = rederive(
      {
        targets: publishedRows('targets'),
        observations: publishedRows('observations'),
        indicators: publishedRows('indicators'),
        sources: publishedRows('sources'),
        plans: publishedRows('plans'),
      },
      assessments[0]?.['as_of'] ?? '',
    );
    const published = assessments.map((row) => [row['target_id'], row['status']]);
    expect(published.length).toBeGreaterThan(100);
    expect(new Map(published as [string, string][])).toEqual(derived);
  });
});
