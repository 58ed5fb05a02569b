import type { PartialDate } from './types.ts';

/** What a `CITATION.cff` names. */
export interface Cited {
  title: string;
  /** Who made the collection, and where they are found. */
  author: string;
  website?: string;
  version: string;
  released: PartialDate;
  /** One or two sentences. */
  abstract: string;
  /** Address of the data, where it is known. */
  url?: string;
  keywords?: readonly string[];
}

/** A JSON string is a YAML scalar in double quotes. */
const quoted = (text: string): string => JSON.stringify(text);

const message =
  'If you use these data, please cite them, and name the original source of each figure as well.';

/** A `CITATION.cff`, format 1.2.0, for data under CC BY 4.0. */
export function citationFile(cited: Cited): string {
  const { title, author, website, version, released, abstract, url, keywords = [] } = cited;
  const lines = [
    'cff-version: 1.2.0',
    `message: ${quoted(message)}`,
    'type: dataset',
    `title: ${quoted(title)}`,
    `abstract: ${quoted(abstract)}`,
    'authors:',
    `  - name: ${quoted(author)}`,
    ...(website ? [`    website: ${quoted(website)}`] : []),
    `version: ${quoted(version)}`,
    `date-released: ${quoted(released)}`,
    'license: CC-BY-4.0',
    ...(url ? [`url: ${quoted(url)}`] : []),
    ...(keywords.length > 0 ? ['keywords:', ...keywords.map((keyword) => `  - ${quoted(keyword)}`)] : []),
  ];
  return `${lines.join('\n')}\n`;
}
