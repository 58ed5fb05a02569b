import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { distDir } from '../support/dist-dir.ts';
import { table } from '../support/table.ts';

interface OpenApi {
  openapi: string;
  servers: { url: string }[];
  paths: Record<
    string,
    { get: { responses: { '200': { content: { 'application/json': { schema: { $ref: string } } } } } } }
  >;
  components: { schemas: Record<string, object> };
}

interface Answer {
  table: string;
  count: number;
  data: Record<string, unknown>[];
}

const { addresses, byPath } = builtSite();
const prefix = '/api/v1';
const textOf = (address: string) => readFileSync(join(distDir, address), 'utf8');
const document = JSON.parse(textOf(`${prefix}/openapi.json`)) as OpenApi;
const files = [...addresses]
  .filter((address) => address.startsWith(`${prefix}/`) && address !== `${prefix}/openapi.json`)
  .map((address) => address.slice(prefix.length));

/** The described path that an address is of. */
function pathOf(address: string): string | undefined {
  if (address in document.paths) return address;
  return Object.keys(document.paths).find((path) =>
    new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/, '[^/]+')}$`).test(address),
  );
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: 'openapi.json', ...document });

/** Checks a file against the schema that the document gives its path. */
function faultsOf(address: string): string[] {
  const path = pathOf(address);
  if (!path) return [`${address}: not described`];
  const { $ref } = document.paths[path]?.get.responses['200'].content['application/json'].schema ?? {
    $ref: '',
  };
  const validate = ajv.getSchema(`openapi.json${$ref}`);
  if (!validate) return [`${address}: no schema ${$ref}`];
  if (validate(JSON.parse(textOf(prefix + address)))) return [];
  const [first] = validate.errors ?? [];
  return [`${address}${first?.instancePath} ${first?.message}`];
}

describe('the description of the interface', () => {
  it('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(structuredClone<Record<string, unknown>>({ ...document }));
    expect(result).toMatchObject({ valid: true });
    expect(document.openapi).toMatch(/^3\.1\./);
  });

  it('names the address at which the interface stands', () => {
    expect(document.servers.map(({ url }) => url)).toEqual([
      `${new URL(byPath.get('/')?.canonical ?? '').origin}${prefix}`,
    ]);
  });

  it('describes no path without a file', () => {
    const described = new Set(files.map(pathOf));
    expect(Object.keys(document.paths).filter((path) => !described.has(path))).toEqual([]);
  });
});

describe('the files of the interface', () => {
  it('are each described, and hold what their schema says', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap(faultsOf)).toEqual([]);
  });

  it('are no larger than 50 kB after compression', () => {
    const heavy = files.map((address) => [address, gzipSync(textOf(prefix + address)).length] as const);
    expect(heavy.filter(([, size]) => size > 50_000)).toEqual([]);
  });

  it('hold every row of their table, each once where they are split', () => {
    const rows = (pattern: RegExp) =>
      files
        .filter((address) => pattern.test(address))
        .flatMap((address) => (JSON.parse(textOf(prefix + address)) as Answer).data);
    const ids = (pattern: RegExp, key: string) =>
      rows(pattern)
        .map((row) => String(row[key]))
        .sort();
    const keys = (name: string, key: string) =>
      table(name)
        .map((row) => row[key] ?? '')
        .sort();
    expect(ids(/^\/observations\//, 'observation_id')).toEqual(keys('observations', 'observation_id'));
    expect(ids(/^\/targets\//, 'target_id')).toEqual(keys('targets', 'target_id'));
    expect(ids(/^\/assessments\/regions\//, 'target_id')).toEqual(keys('targets', 'target_id'));
    expect(ids(/^\/assessments\/indicators\//, 'target_id')).toEqual(keys('targets', 'target_id'));
    expect(ids(/^\/commitments\//, 'commitment_id')).toEqual(keys('commitments', 'commitment_id'));
    expect(ids(/^\/sources\.json$/, 'source_id')).toEqual(keys('sources', 'source_id'));
  });

  it('count their rows', () => {
    const wrong = files.filter((address) => {
      const { count, data } = JSON.parse(textOf(prefix + address)) as Partial<Answer>;
      return data !== undefined && count !== data.length;
    });
    expect(wrong).toEqual([]);
  });
});

describe('the page about the interface', () => {
  it.each(['', '/en', '/zh-hant'])('names every path and leads to a file of each at %s/api/', (language) => {
    const page = byPath.get(`${language}/api/`);
    const links = new Set(page?.anchors.map(({ href }) => pathOf(href.replace(prefix, ''))));
    const missing = Object.keys(document.paths).filter(
      (path) => !page?.text.includes(path) || !links.has(path),
    );
    expect(missing).toEqual([]);
  });
});
