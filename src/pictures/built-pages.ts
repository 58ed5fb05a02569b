import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../i18n/languages.ts';
import type { Lang } from '../types.ts';
import type { PageWords } from './page-card.ts';

/** A built page: what it says of itself and the picture it names. */
export interface BuiltPage extends PageWords {
  lang: Lang;
  /** The path of its `og:image`. */
  image: string;
}

const entities: Readonly<Record<string, string>> = {
  '&#39;': "'",
  '&#38;': '&',
  '&#34;': '"',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

function meta(html: string, property: string): string {
  const [, text = ''] = new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html) ?? [];
  return text.replace(/&(?:#\d+|\w+);/g, (entity) => entities[entity] ?? entity);
}

function readPage(folder: string, file: string): BuiltPage[] {
  const [head = ''] = readFileSync(join(folder, file), 'utf8').split('</head>', 1);
  const image = meta(head, 'og:image');
  if (image === '') return [];
  const address = `/${file.replace(/(?:index)?\.html$/, '')}`;
  const own =
    languages.find(({ prefix }) => prefix !== '' && address.startsWith(`${prefix}/`)) ?? languages[0];
  if (!own) return [];
  return [
    {
      lang: own.lang,
      path: address.slice(own.prefix.length),
      title: meta(head, 'og:title'),
      description: meta(head, 'og:description'),
      image: decodeURI(new URL(image).pathname),
    },
  ];
}

/** The pages in a built folder that name a picture. */
export function builtPages(folder: string): BuiltPage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.html'))
    .toSorted()
    .flatMap((file) => readPage(folder, file.replaceAll('\\', '/')));
}
