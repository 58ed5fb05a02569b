import type { PartialDate } from '../types.ts';

/** Something that can be cited: a page of this site, or a source it names. */
export interface Work {
  /** Key of the BibTeX entry. */
  key: string;
  author: string;
  title: string;
  /** Number of the document, version of the data; '' when there is none. */
  number: string;
  published: PartialDate;
  url: string;
  /** A page with its own data, or a document of somebody else's. */
  kind: 'dataset' | 'document';
  /** The day it was read, `2026-11-24`. */
  accessed: string;
}

/** The styles in which a work can be cited. */
export const citationStyles = ['GB/T 7714', 'APA', 'BibTeX'] as const;
export type CitationStyle = (typeof citationStyles)[number];

const sentence = (text: string): string => (/[.。！？]$/u.test(text) ? text : `${text}.`);

/** Type of document and of carrier, GB/T 7714—2015 annex B. */
function gbtMark({ kind, url }: Work): string {
  if (kind === 'dataset') return 'DS/OL';
  return url === '' ? 'Z' : 'EB/OL';
}

/** GB/T 7714—2015, section 4.6: author. title[type]. version. (date)[day it was read]. address. */
function gbt(work: Work): string {
  const { author, title, number, published, url, kind, accessed } = work;
  const name = kind === 'document' && number !== '' ? `${title}：${number}` : title;
  const version = kind === 'dataset' ? number : '';
  const dates = url === '' ? published : `${published && `(${published})`}[${accessed}]`;
  return [author, `${name}[${gbtMark(work)}]`, version, dates, url]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026, February 4`, as the seventh edition writes a date; `n.d.` for none. */
function apaDate(published: PartialDate): string {
  if (published === '') return 'n.d.';
  const [year = '', month, day] = published.split('-');
  const name = month ? months[Number(month) - 1] : undefined;
  return [year, [name, day && String(Number(day))].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** APA, seventh edition: author. (date). title (number) [form]. address. */
function apa({ author, title, number, published, url, kind }: Work): string {
  const form = kind === 'dataset' ? ' [Data set]' : '';
  const named = sentence(`${title}${number && ` (${number})`}${form}`);
  return [author && sentence(author), `(${apaDate(published)}).`, named, url].filter(Boolean).join(' ');
}

/** Text with the characters that TeX reads as commands made safe. */
function tex(text: string): string {
  return text.replace(/[\\&%$#_{}]/g, (character) =>
    character === '\\' ? '\\textbackslash{}' : `\\${character}`,
  );
}

/** A BibTeX entry `@misc`; braces keep author and title as they are written. */
function bibtex({ key, author, title, number, published, url, kind, accessed }: Work): string {
  const [year = '', month = '', day = ''] = published.split('-');
  const fields: [name: string, value: string][] = [
    ['author', author && `{${tex(author)}}`],
    ['title', `{${tex(title)}}`],
    ['year', year],
    ['month', month && String(Number(month))],
    ['day', day && String(Number(day))],
    [kind === 'dataset' ? 'version' : 'number', tex(number)],
    ['url', url],
    ['urldate', url && accessed],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}

const write: Readonly<Record<CitationStyle, (work: Work) => string>> = {
  'GB/T 7714': gbt,
  APA: apa,
  BibTeX: bibtex,
};

/** A work cited in a style. */
export function citation(work: Work, style: CitationStyle): string {
  return write[style](work);
}
