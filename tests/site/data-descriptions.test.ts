import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtSite } from '../support/built-site.ts';
import { builtJson, publishedBytes, publishedRows } from '../support/published-files.ts';

/** A validator for one of the published schemas in `tests/publish/fixtures`. */
function validator(schema: string) {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats(ajv);
  const text = readFileSync(new URL(`../publish/fixtures/${schema}`, import.meta.url), 'utf8');
  return ajv.compile(JSON.parse(text));
}

interface Field {
  name: string;
  constraints?: { enum?: unknown[]; pattern?: string; required?: boolean };
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: Field[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  };
}

const { resources, ...top } = builtJson<{ resources: Resource[]; version: string }>('data/datapackage.json');
const headerOf = (path: string) => publishedBytes(path).toString('utf8').split('\r\n')[0]?.split(',') ?? [];

describe('datapackage.json', () => {
  it('is valid by the published profile of version 2', () => {
    const isValid = validator('data-package-2.0.schema.json');
    isValid({ ...top, resources });
    expect(isValid.errors).toBeNull();
  });

  it.each(resources)(
    'gives the columns, the bytes and the checksum of $path',
    ({ path, bytes, hash, schema }) => {
      const file = publishedBytes(path);
      expect(schema.fields.map(({ name }) => name)).toEqual(headerOf(path));
      expect(bytes).toBe(file.length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
    },
  );

  it.each(resources)('holds rows of $name to its constraints', ({ name, schema }) => {
    const broken = publishedRows(name).flatMap((row, index) =>
      schema.fields.flatMap(({ name: field, constraints = {} }) => {
        const cell = row[field] ?? '';
        const isMissing = cell === '';
        const isGood = isMissing
          ? !constraints.required
          : (!constraints.pattern || new RegExp(constraints.pattern).test(cell)) &&
            (!constraints.enum || constraints.enum.map(String).includes(cell));
        return isGood ? [] : [`${field}:${index + 1}: ${cell}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('joins only tables and columns that exist', () => {
    const columns = new Map(
      resources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)]),
    );
    const keys = resources.flatMap((resource) =>
      (resource.schema.foreignKeys ?? []).map((key) => ({ own: resource.name, ...key })),
    );
    expect(keys.length).toBeGreaterThan(10);
    const lost = keys.filter(
      ({ own, fields, reference }) =>
        !fields.every((field) => columns.get(own)?.includes(field)) ||
        !reference.fields.every((field) => columns.get(reference.resource ?? own)?.includes(field)),
    );
    expect(lost).toEqual([]);
  });
});

describe('CITATION.cff', () => {
  it('is valid by the published schema of version 1.2.0, and names the release', () => {
    const file = parse(publishedBytes('CITATION.cff').toString('utf8')) as { version: string };
    const isValid = validator('citation-file-1.2.0.schema.json');
    isValid(file);
    expect(isValid.errors).toBeNull();
    expect(file.version).toBe(top.version);
  });
});

interface CsvwTable {
  '@context'?: unknown;
  url: string;
  tableSchema: {
    columns: { name: string; titles: string; datatype: string | { base: string }; required: boolean }[];
    primaryKey?: string[];
    foreignKeys?: { columnReference: string; reference: { resource: string; columnReference: string } }[];
  };
}

/** Datatypes of CSVW that the files use; the standard has more. */
const csvwTypes = ['string', 'double', 'integer', 'boolean', 'date'];

describe('CSV on the Web', () => {
  const group = builtJson<{ '@context': unknown[]; tables: CsvwTable[] }>('data/csv-metadata.json');

  it('describes every CSV beside it, column for column', () => {
    for (const { path } of resources) {
      const own = builtJson<CsvwTable>(`data/${path}-metadata.json`);
      expect(own['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'en' }]);
      expect(own.url).toBe(path);
      expect(own.tableSchema.columns.map(({ name }) => name)).toEqual(headerOf(path));
      // A table on its own can name no other: the standard allows that within a group only.
      expect(own.tableSchema).not.toHaveProperty('foreignKeys');
    }
  });

  it('gives every column a title that is its header, and a datatype of the standard', () => {
    const columns = group.tables.flatMap(({ tableSchema }) => tableSchema.columns);
    const strange = columns.filter(({ name, titles, datatype }) => {
      const base = typeof datatype === 'string' ? datatype : datatype.base;
      return titles !== name || !csvwTypes.includes(base);
    });
    expect(strange).toEqual([]);
  });

  it('joins the tables of the group by columns that exist', () => {
    const columns = new Map(
      group.tables.map(({ url, tableSchema }) => [url, tableSchema.columns.map(({ name }) => name)]),
    );
    const keys = group.tables.flatMap(({ url, tableSchema }) =>
      (tableSchema.foreignKeys ?? []).map((key) => ({ url, ...key })),
    );
    expect(keys.length).toBeGreaterThan(10);
    const lost = keys.filter(
      ({ url, columnReference, reference }) =>
        !columns.get(url)?.includes(columnReference) ||
        !columns.get(reference.resource)?.includes(reference.columnReference),
    );
    expect(lost).toEqual([]);
  });
});

describe('Croissant', () => {
  interface Croissant {
    conformsTo: string;
    distribution: {
      '@type': string;
      '@id': string;
      contentUrl: string;
      encodingFormat: string;
      sha256: string;
    }[];
    recordSet: {
      '@id': string;
      field: {
        '@id': string;
        dataType: string;
        source: { fileObject: { '@id': string }; extract: { column: string } };
        references?: { field: { '@id': string } };
      }[];
    }[];
  }
  const described = builtJson<Croissant & Record<string, unknown>>('data/croissant.json');

  it.each(['name', 'description', 'license', 'url', 'creator', 'datePublished', 'distribution'])(
    'has what version 1.1 requires: %s',
    (property) => {
      expect(described[property]).toBeTruthy();
    },
  );

  it('names version 1.1 and the checksum of every file', () => {
    expect(described.conformsTo).toBe('http://mlcommons.org/croissant/1.1');
    const sums = described.distribution.map((file) => [file['@id'], `sha256:${file.sha256}`]);
    expect(sums).toEqual(resources.map(({ path, hash }) => [path, hash]));
  });

  it('takes every field from a column of a file, and refers to fields that exist', () => {
    const fields = described.recordSet.flatMap(({ field }) => field);
    const ids = new Set(fields.map((field) => field['@id']));
    const lost = fields.filter(
      ({ source, references }) =>
        !headerOf(source.fileObject['@id']).includes(source.extract.column) ||
        (references && !ids.has(references.field['@id'])),
    );
    expect(fields.length).toBe(ids.size);
    expect(lost).toEqual([]);
  });
});

describe('the DCAT catalogue', () => {
  interface Distribution {
    'dcat:downloadURL': { '@id': string };
    'dcat:byteSize': { '@value': string };
  }
  const { 'dcat:dataset': sets } = builtJson<{ 'dcat:dataset': { 'dcat:distribution': Distribution[] }[] }>(
    'catalog.jsonld',
  );

  it('leads to every file of every table, with its size', () => {
    const files = sets.flatMap((set) => set['dcat:distribution']);
    expect(files).toHaveLength(resources.length * 4);
    for (const file of files) {
      const { pathname } = new URL(file['dcat:downloadURL']['@id']);
      expect(builtSite().addresses.has(pathname), pathname).toBe(true);
      expect(Number(file['dcat:byteSize']['@value'])).toBe(
        publishedBytes(pathname.replace('/data/', '')).length,
      );
    }
  });
});

describe('JSON-LD on the pages of the data', () => {
  const read = (path: string) => {
    const html = readFileSync(builtSite().byPath.get(path)?.file ?? '', 'utf8');
    const [, json = '{}'] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
    return JSON.parse(json) as Record<string, unknown>;
  };

  it.each(['/data/', '/en/data/', '/zh-hant/data/'])('is a catalogue of all tables on %s', (path) => {
    const catalog = read(path);
    expect(catalog['@type']).toBe('DataCatalog');
    const addresses = (catalog['dataset'] as { url: string }[]).map(({ url }) => new URL(url).pathname);
    expect(addresses).toHaveLength(resources.length);
    expect(addresses.filter((address) => !builtSite().byPath.has(address))).toEqual([]);
  });

  it('is a data set with a description of fitting length and its files on the page of a table', () => {
    for (const path of ['/data/observations/', '/en/data/assessments/', '/zh-hant/data/targets/']) {
      const set = read(path);
      expect(set['@type']).toBe('Dataset');
      expect(String(set['description']).length).toBeGreaterThanOrEqual(50);
      expect(String(set['description']).length).toBeLessThanOrEqual(5000);
      const files = set['distribution'] as { contentUrl: string }[];
      expect(files.map(({ contentUrl }) => builtSite().addresses.has(new URL(contentUrl).pathname))).toEqual(
        Array(4).fill(true),
      );
    }
  });
});
