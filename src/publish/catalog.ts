import { paths } from '../paths.ts';
import type { DataSet } from './data-set.ts';
import { formats, mediaTypes, publishedFile } from './published-file.ts';
import type { PublishedTable } from './published-table.ts';

const inBoth = ({ zh, en }: { zh: string; en: string }) => [
  { '@value': en, '@language': 'en' },
  { '@value': zh, '@language': 'zh-Hans' },
];
const link = (id: string) => ({ '@id': id });
const day = (text: string) => ({ '@value': text, '@type': 'http://www.w3.org/2001/XMLSchema#date' });

function distributions(table: PublishedTable, set: DataSet): object[] {
  return formats.map((format) => {
    const { name, bytes, sha256 } = publishedFile(table, format);
    return {
      '@id': set.fileUrl(name),
      '@type': 'dcat:Distribution',
      'dct:title': name,
      'dcat:accessURL': link(set.url(paths.data())),
      'dcat:downloadURL': link(set.fileUrl(name)),
      'dcat:mediaType': link(`https://www.iana.org/assignments/media-types/${mediaTypes[format]}`),
      'dcat:byteSize': {
        '@value': String(bytes.length),
        '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger',
      },
      'dct:license': link(set.licence.url),
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': link('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
        'spdx:checksumValue': { '@value': sha256, '@type': 'http://www.w3.org/2001/XMLSchema#hexBinary' },
      },
    };
  });
}

function dataSetOf(table: PublishedTable, set: DataSet): object {
  return {
    '@id': `${set.url(paths.data())}#${table.name}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': `${set.slug}/${table.name}`,
    'dct:title': inBoth(table.title),
    'dct:description': inBoth(table.row),
    'dct:issued': day(set.released),
    'dcat:version': set.version,
    'dct:license': link(set.licence.url),
    'dct:publisher': link(set.url('/')),
    'dcat:keyword': set.keywords,
    'dcat:distribution': distributions(table, set),
  };
}

/** The catalogue of all tables and their files in DCAT 3, as JSON-LD. */
export function catalog(tables: readonly PublishedTable[], set: DataSet): object {
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      spdx: 'http://spdx.org/rdf/terms#',
    },
    '@id': set.url(paths.catalog()),
    '@type': 'dcat:Catalog',
    'dct:title': inBoth(set.title),
    'dct:description': inBoth(set.description),
    'dct:publisher': {
      '@id': set.url('/'),
      '@type': 'foaf:Organization',
      'foaf:name': inBoth(set.publisher),
    },
    'dct:language': ['zh', 'en'].map((code) => link(`http://id.loc.gov/vocabulary/iso639-1/${code}`)),
    'dct:license': link(set.licence.url),
    'dcat:version': set.version,
    'dct:issued': day(set.released),
    'foaf:homepage': link(set.url(paths.data())),
    'dcat:dataset': tables.map((table) => dataSetOf(table, set)),
  };
}
