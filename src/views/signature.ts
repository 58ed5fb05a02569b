import type { Params } from '../i18n/text.ts';

/** Sources that a sentence names; of more the first ones and how many there are. */
const named = 3;

/** The texts that a signature is made of. */
type SignatureText =
  | 'figure.dated'
  | 'figure.sourcesMany'
  | 'figure.tail'
  | 'figure.tailPlain'
  | 'word.semicolon'
  | 'word.stop';

type Say = (key: SignatureText, params?: Params) => string;

/** What is said of a source; `date` is '' where none is known. */
export interface NamedSource {
  title: string;
  date: string;
}

/** Titles of sources with their dates; of many the first ones and how many there are. */
export function sourceList(say: Say, sources: readonly NamedSource[]): string {
  const first = sources
    .slice(0, named)
    .map(({ title, date }) => (date === '' ? title : say('figure.dated', { title, date })));
  const list = first.join(say('word.semicolon'));
  return sources.length > named ? say('figure.sourcesMany', { list, n: sources.length }) : list;
}

/** A sentence that stands alone: what is said, from which sources, judged when and by whom. */
export function signed(
  say: Say,
  said: string,
  sources: readonly NamedSource[],
  signature: { date: string; site: string },
): string {
  const tail =
    sources.length > 0
      ? say('figure.tail', { ...signature, sources: sourceList(say, sources) })
      : say('figure.tailPlain', signature);
  return `${said}${tail}${say('word.stop').trim()}`;
}
