import { build, setting } from '../data.ts';
import { paths } from '../paths.ts';
import type { Endpoint } from './endpoint.ts';
import { answeredTables, endpoints } from './endpoints.ts';
import { rowSchema, type Schema } from './row-schema.ts';

/** The version of the interface: its first number stands in the addresses. */
const version = '1.0.0';

const text = (description: string): Schema => ({ type: 'string', description });
const count = (description: string): Schema => ({ type: 'integer', minimum: 0, description });
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Schema): Schema => ({ 'application/json': { schema } });
const sha256: Schema = { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'Checksum of the zip.' };
const versionNumber: Schema = { type: 'string', pattern: String.raw`^\d+\.\d+\.\d+$` };

function object(properties: Record<string, Schema>, description: string): Schema {
  const required = Object.keys(properties);
  return { type: 'object', description, properties, required, additionalProperties: false };
}

/** The name of the schema of an answer. */
const answerName = (table: string) => `${table}_answer`;

function answerSchema(table: string): Schema {
  return object(
    {
      release: { ...versionNumber, description: 'Release of the data.' },
      assessed: { type: 'string', format: 'date', description: 'Day on which the targets are judged.' },
      licence: text('SPDX name of the licence. Name the source of each figure as well.'),
      table: { const: table, description: 'The table that the rows are of.' },
      count: count('Number of rows.'),
      data: { type: 'array', items: ref(table), description: 'The rows; a missing value is null.' },
    },
    `Rows of ${table}.`,
  );
}

const latestSchema = object(
  {
    version: { ...versionNumber, description: 'Number of the newest release.' },
    date: { type: 'string', format: 'date', description: 'Its day.' },
    previous: { type: ['string', 'null'], description: 'The release before it.' },
    bump: { enum: ['first', 'major', 'minor', 'patch'], description: 'How much it changed.' },
    zip: object(
      { url: { type: 'string', format: 'uri' }, bytes: count('Its size.'), sha256 },
      'The file that never changes.',
    ),
    record: { type: 'string', format: 'uri', description: 'What it changed, cell by cell.' },
  },
  'The newest release of the data.',
);

const indexSchema = object(
  {
    name: text('What this interface is.'),
    version: text('Version of the interface.'),
    release: { ...versionNumber, description: 'Release of the data.' },
    assessed: { type: 'string', format: 'date', description: 'Day on which the targets are judged.' },
    documentation: { type: 'string', format: 'uri', description: 'The page about it.' },
    description: { type: 'string', format: 'uri', description: 'This document.' },
    endpoints: {
      type: 'array',
      items: object(
        { path: text('Below the address of the interface.'), about: text('What it answers.') },
        '',
      ),
    },
  },
  'What can be asked.',
);

function parametersOf({ parameter }: Endpoint): Schema[] {
  if (!parameter) return [];
  const { name, about, example } = parameter;
  const description = `${about.en} ${about.zh}`;
  return [{ name, in: 'path', required: true, description, schema: { type: 'string' }, example }];
}

function operation(
  id: string,
  about: { zh: string; en: string },
  schema: Schema,
  parameters: Schema[] = [],
): Schema {
  return {
    get: {
      operationId: id,
      summary: about.en,
      description: about.zh,
      ...(parameters.length > 0 && { parameters }),
      responses: {
        '200': { description: 'The answer.', content: json(schema) },
        ...(parameters.length > 0 && {
          '404': { description: 'There is no such region, indicator or plan.' },
        }),
      },
    },
  };
}

function pathsOf(): Schema {
  const rows = endpoints.map((endpoint) => [
    endpoint.path,
    operation(endpoint.id, endpoint.about, ref(answerName(endpoint.table)), parametersOf(endpoint)),
  ]);
  const latest = { zh: '最新的数据版本及其文件。', en: 'The newest release and its files.' };
  const index = { zh: '接口目录。', en: 'What can be asked.' };
  return {
    '/index.json': operation('index', index, ref('index')),
    ...Object.fromEntries(rows),
    '/releases/latest.json': operation('latestRelease', latest, ref('latest_release')),
  };
}

/** The interface as an OpenAPI 3.1 document, made from the same tables that it answers with. */
export function openApi(site: URL): Schema {
  const rows = answeredTables.map((table) => [table.name, rowSchema(table)]);
  const answers = answeredTables.map(({ name }) => [answerName(name), answerSchema(name)]);
  return {
    openapi: '3.1.0',
    info: {
      title: `${setting('site_name_en')} API`,
      version,
      summary: 'Published targets and figures of education, and the verdicts on them, as static JSON.',
      description:
        'Every address is a file: no key, no limit, readable from pages of any origin. Addresses of version 1 stay; a column is only ever added, and announced one release ahead. Every number carries the id of its source.',
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    externalDocs: { url: new URL(`/en${paths.api()}`, site).href },
    servers: [{ url: new URL(paths.apiFile(''), site).href.replace(/\/$/, '') }],
    paths: pathsOf(),
    components: {
      schemas: {
        ...Object.fromEntries([...rows, ...answers]),
        latest_release: latestSchema,
        index: indexSchema,
      },
    },
  };
}

/** What `/index.json` says. */
export function apiIndex(site: URL): object {
  const url = (path: string) => new URL(path, site).href;
  return {
    name: `${setting('site_name_en')} API`,
    version,
    release: build.release,
    assessed: build.asOf,
    documentation: url(`/en${paths.api()}`),
    description: url(paths.apiFile('/openapi.json')),
    endpoints: endpoints.map(({ path, about }) => ({ path, about: about.en })),
  };
}
