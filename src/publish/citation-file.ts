import { citationFile } from '../citation-file.ts';
import { paths } from '../paths.ts';
import type { DataSet } from './data-set.ts';

/** `CITATION.cff` of all the data: how they are cited as one thing. */
export function dataCitation(set: DataSet): string {
  return citationFile({
    title: set.title.en,
    author: set.publisher.en,
    website: set.url('/'),
    version: set.version,
    released: set.released,
    abstract: set.description.en,
    url: set.url(paths.data()),
    keywords: set.keywords,
  });
}
