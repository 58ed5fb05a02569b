import { paths } from '../paths.ts';
import type { DataSet } from './data-set.ts';

/** Text as YAML: JSON strings are YAML strings. */
const quoted = (text: string): string => JSON.stringify(text);

/** `CITATION.cff`, version 1.2: how the data are cited. */
export function citationFile(set: DataSet): string {
  const lines = [
    'cff-version: 1.2.0',
    `message: ${quoted('If you use these data, please cite them, and name the original source of each figure as well.')}`,
    'type: dataset',
    `title: ${quoted(set.title.en)}`,
    `abstract: ${quoted(set.description.en)}`,
    'authors:',
    `  - name: ${quoted(set.publisher.en)}`,
    `    website: ${quoted(set.url('/'))}`,
    `version: ${quoted(set.version)}`,
    `date-released: ${quoted(set.released)}`,
    `license: ${set.licence.name}`,
    `url: ${quoted(set.url(paths.data()))}`,
    'keywords:',
    ...set.keywords.map((keyword) => `  - ${quoted(keyword)}`),
  ];
  return `${lines.join('\n')}\n`;
}
