import { matchSyllables } from './match-syllables.ts';
import { isChinese, wordsOf } from './normalise.ts';
import type { SearchEntry } from './search-index.ts';

const never = Number.POSITIVE_INFINITY;

/** An entry with its words taken apart once. */
export interface Prepared {
  entry: SearchEntry;
  /** Words of each of its names. */
  names: string[][];
  detail: string[];
  codes: string[];
  sounds: string[][];
}

/** Takes the words of an entry apart. */
export function prepare(entry: SearchEntry, simplified: ReadonlyMap<string, string>): Prepared {
  return {
    entry,
    names: [entry.name, ...(entry.also ?? [])].map((name) => wordsOf(name, simplified)),
    detail: wordsOf(entry.detail, simplified),
    codes: entry.codes ?? [],
    sounds: (entry.sounds ?? []).map((sound) => sound.split(' ')),
  };
}

/** How well a word fits a name: the whole of it, its start, the start of a later word, or the inside of one. */
function rankInName(word: string, name: readonly string[]): number {
  const [first = ''] = name;
  if (first === word) return name.length === 1 ? 0 : 1;
  if (first.startsWith(word)) return 1;
  if (name.some((other) => other.startsWith(word))) return 2;
  return isChinese(word) && name.some((other) => other.includes(word)) ? 3 : never;
}

function rankInCodes(word: string, codes: readonly string[]): number {
  if (codes.includes(word)) return 0;
  return /^\d/.test(word) && codes.some((code) => code.startsWith(word)) ? 2 : never;
}

/** How well a word fits what an entry itself is called. */
function rankInOwn(word: string, { names, codes, sounds }: Prepared): number {
  const spoken = isChinese(word) ? [] : sounds.map((syllables) => matchSyllables(word, syllables));
  return Math.min(...names.map((name) => rankInName(word, name)), rankInCodes(word, codes), ...spoken);
}

/** All words stand in the entry, at least one of them in its own names; the others may stand in its detail. */
function rankByWords(words: readonly string[], prepared: Prepared): number {
  const own = words.map((word) => rankInOwn(word, prepared));
  if (own.every((rank) => rank === never)) return never;
  return words.reduce((sum, word, index) => {
    const inDetail = rankInName(word, prepared.detail) < never ? 6 : never;
    return sum + Math.min(own[index] ?? never, inDetail);
  }, 0);
}

function holdsInOrder(characters: string, text: string): boolean {
  let at = 0;
  for (const character of text) if (character === characters[at]) at += 1;
  return at === characters.length;
}

/** Chinese written in one run. Its characters stand in this order in the detail and the name, the last two of
 *  them side by side in the name: `A市B区` by `AB`, a title by a few of its words. Or it names the entry and goes
 *  on: `A市` by `A学位`. */
function rankByRun(run: string, { names, detail }: Prepared): number {
  const own = names.map((name) => name.join(''));
  const isEnd = own.some((name) => name.includes(run.slice(-2)));
  if (isEnd && own.some((name) => holdsInOrder(run, detail.join('') + name))) return 20;
  return own.some((name) => isChinese(name) && run.includes(name)) ? 30 : never;
}

/** How well what was typed fits an entry, less is better; infinite when it does not. */
export function rank(words: readonly string[], prepared: Prepared): number {
  const ranks = [rankByWords(words, prepared)];
  const [first = ''] = words;
  if (words.length > 1 && !words.some(isChinese))
    ranks.push(...prepared.sounds.map((syllables) => matchSyllables(words.join(''), syllables)));
  if (words.length === 1 && first.length > 2 && isChinese(first)) ranks.push(rankByRun(first, prepared));
  return Math.min(...ranks);
}
