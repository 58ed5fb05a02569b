import { paths } from '../paths.ts';
import type { Sentence } from '../types.ts';
import type { DataSet } from './data-set.ts';
import { formats, mediaTypes, publishedFile } from './published-file.ts';
import { cellText, type PublishedTable } from './published-table.ts';

/** What the words of the page's language are taken from. */
type Say = (sentence: Sentence) => string;

function organisation(set: DataSet, say: Say): object {
  return { '@type': 'Organization', name: say(set.publisher), url: set.url('/') };
}

function downloads(table: PublishedTable, set: DataSet): object[] {
  return formats.map((format) => {
    const { name, bytes, sha256 } = publishedFile(table, format);
    return {
      '@type': 'DataDownload',
      name,
      contentUrl: set.fileUrl(name),
      encodingFormat: mediaTypes[format],
      contentSize: `${bytes.length} B`,
      sha256,
    };
  });
}

/** First and last year that the dates of a table's periods name, `2015/2026`; null for a table without one. */
function yearsCovered({ columns, rows }: PublishedTable): string | null {
  const dates = columns.filter(({ name, type }) => type === 'date' && name !== 'published');
  const years = rows
    .flatMap((row) => dates.map(({ name }) => cellText(row[name] ?? null).slice(0, 4)))
    .filter(Boolean)
    .sort();
  return years.length > 0 ? `${years[0]}/${years.at(-1)}` : null;
}

/** One table as a schema.org Dataset. `page` is the address of its page, `say` picks the page's language. */
export function dataSetJson(table: PublishedTable, set: DataSet, page: string, say: Say): object {
  const years = yearsCovered(table);
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': page,
    name: `${say(table.title)} · ${say(set.title)}`,
    alternateName: table.name,
    description: `${say(table.row)} ${say(set.description)}`,
    url: page,
    identifier: set.fileUrl(`${table.name}.csv`),
    license: set.licence.url,
    creator: organisation(set, say),
    publisher: organisation(set, say),
    version: set.version,
    datePublished: set.released,
    isAccessibleForFree: true,
    inLanguage: ['zh-Hans', 'en'],
    keywords: set.keywords,
    ...(years && { temporalCoverage: years }),
    spatialCoverage: set.places.map((name) => ({ '@type': 'Place', name: say(name) })),
    includedInDataCatalog: { '@type': 'DataCatalog', name: say(set.title), url: set.url(paths.data()) },
    variableMeasured: table.columns.map(({ name, about }) => {
      return { '@type': 'PropertyValue', name, description: say(about) };
    }),
    distribution: downloads(table, set),
  };
}

/** All tables as a schema.org DataCatalog at the address `page`, each by the address of its own page. */
export function dataCatalogJson(
  tables: readonly PublishedTable[],
  set: DataSet,
  page: string,
  pageOf: (table: PublishedTable) => string,
  say: Say,
): object {
  return {
    '@context': 'https://schema.org/',
    '@type': 'DataCatalog',
    name: say(set.title),
    description: say(set.description),
    url: page,
    license: set.licence.url,
    publisher: organisation(set, say),
    version: set.version,
    datePublished: set.released,
    dataset: tables.map((table) => ({
      '@type': 'Dataset',
      '@id': pageOf(table),
      name: `${say(table.title)} · ${say(set.title)}`,
      description: `${say(table.row)} ${say(set.description)}`,
      url: pageOf(table),
      license: set.licence.url,
      creator: organisation(set, say),
    })),
  };
}
