import type { PartialDate } from './types.ts';

/** What a `CITATION.cff` names. */
export interface Cited {
  title: string;
  /** Who made the collection. */
  author: string;
  version: string;
  released: PartialDate;
  /** One or two sentences. */
  abstract: string;
  /** Address of the data, where it is known. */
  url?: string;
}

/** A `CITATION.cff`, format 1.2.0, for data under CC BY 4.0. Every text is a quoted YAML scalar. */
export function citationFile({ title, author, version, released, abstract, url }: Cited): string {
  const fields: [name: string, text: string][] = [
    ['cff-version', '1.2.0'],
    ['message', 'Please cite these data as below, and the source of each figure.'],
    ['type', 'dataset'],
    ['title', title],
    ['abstract', abstract],
    ['version', version],
    ['date-released', released],
    ['license', 'CC-BY-4.0'],
    ...(url ? ([['url', url]] as [string, string][]) : []),
  ];
  // A JSON string is a YAML scalar in double quotes.
  const lines = fields.map(([name, text]) => `${name}: ${JSON.stringify(text)}`);
  return [...lines, 'authors:', `  - name: ${JSON.stringify(author)}`, ''].join('\n');
}
