import { tableOf } from '../../scripts/schema.ts';
import { paths } from '../paths.ts';
import type { DataSet } from './data-set.ts';
import { mediaTypes, publishedFile } from './published-file.ts';
import { listSeparator, type PublishedColumn, type PublishedTable } from './published-table.ts';

/** The context that Croissant 1.1 prescribes. */
const context = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  arrayShape: 'cr:arrayShape',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  containedIn: 'cr:containedIn',
  cr: 'http://mlcommons.org/croissant/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataBiases: 'cr:dataBiases',
  dataCollection: 'cr:dataCollection',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  equivalentProperty: 'cr:equivalentProperty',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  excludes: 'cr:excludes',
  extract: 'cr:extract',
  field: 'cr:field',
  fileProperty: 'cr:fileProperty',
  fileObject: 'cr:fileObject',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isArray: 'cr:isArray',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  parentField: 'cr:parentField',
  path: 'cr:path',
  personalSensitiveInformation: 'cr:personalSensitiveInformation',
  rai: 'http://mlcommons.org/croissant/RAI/',
  readLines: 'cr:readLines',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  samplingRate: 'cr:samplingRate',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
};

const dataTypes: Readonly<Partial<Record<PublishedColumn['type'], string>>> = {
  number: 'sc:Float',
  integer: 'sc:Integer',
  boolean: 'sc:Boolean',
  day: 'sc:Date',
  url: 'sc:URL',
};

function fileObject(table: PublishedTable, set: DataSet): object {
  const { name, bytes, sha256 } = publishedFile(table, 'csv');
  return {
    '@type': 'cr:FileObject',
    '@id': name,
    name,
    contentUrl: set.fileUrl(name),
    contentSize: `${bytes.length} B`,
    encodingFormat: mediaTypes.csv,
    sha256,
  };
}

/** The key that a column refers to, where that table is among the ones described. */
function references({ refersTo, type }: PublishedColumn, described: ReadonlySet<string>): object | null {
  if (!refersTo || type === 'list' || !described.has(refersTo)) return null;
  return { references: { field: { '@id': `${refersTo}/${tableOf(refersTo).key[0]}` } } };
}

function recordSet(table: PublishedTable, described: ReadonlySet<string>): object {
  const id = (column: string) => `${table.name}/${column}`;
  return {
    '@type': 'cr:RecordSet',
    '@id': table.name,
    name: table.name,
    description: `${table.row.en} ${table.row.zh}`,
    key: table.key.map((column) => ({ '@id': id(column) })),
    field: table.columns.map((column) => ({
      '@type': 'cr:Field',
      '@id': id(column.name),
      name: column.name,
      description: column.about.en,
      dataType: dataTypes[column.type] ?? 'sc:Text',
      source: {
        fileObject: { '@id': `${table.name}.csv` },
        extract: { column: column.name },
        ...(column.type === 'list' && { transform: { separator: listSeparator } }),
      },
      ...(column.type === 'list' && { repeated: true }),
      ...references(column, described),
    })),
  };
}

/** Some of the tables as Croissant 1.1 (mlcommons.org/croissant): JSON-LD that is a schema.org Dataset as well. */
export function croissant(tables: readonly PublishedTable[], set: DataSet): object {
  const described = new Set(tables.map(({ name }) => name));
  return {
    '@context': context,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name: set.title.en,
    alternateName: set.title.zh,
    description: set.description.en,
    license: set.licence.url,
    url: set.url(paths.data()),
    creator: { '@type': 'sc:Organization', name: set.publisher.en, url: set.url('/') },
    publisher: { '@type': 'sc:Organization', name: set.publisher.en, url: set.url('/') },
    datePublished: set.released,
    version: set.version,
    inLanguage: ['zh-Hans', 'en'],
    keywords: set.keywords,
    isAccessibleForFree: true,
    isLiveDataset: false,
    citeAs: `@misc{${set.slug}, title={${set.title.en}}, author={{${set.publisher.en}}}, version={${set.version}}, year={${set.released.slice(0, 4)}}, url={${set.url(paths.data())}}}`,
    distribution: tables.map((table) => fileObject(table, set)),
    recordSet: tables.map((table) => recordSet(table, described)),
  };
}
