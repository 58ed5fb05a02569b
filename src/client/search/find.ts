import { characterMap, wordsOf } from './normalise.ts';
import { type Prepared, prepare, rank } from './rank.ts';
import type { SearchEntry, SearchIndex } from './search-index.ts';

/** The best entries of one group. */
export interface Found {
  name: string;
  entries: SearchEntry[];
  /** How many there are in all. */
  total: number;
}

/** The entries that fit, best first; those that fit equally well stay in the order of the index. */
function ranked(words: readonly string[], entries: readonly Prepared[]): SearchEntry[] {
  return entries
    .map((prepared) => ({ entry: prepared.entry, rank: rank(words, prepared) }))
    .filter((found) => found.rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

/** A search over an index: what is typed → groups with something in them, at most `most` entries each. */
export function finder({ characters, groups }: SearchIndex, most = 8): (typed: string) => Found[] {
  const simplified = characterMap(characters);
  const prepared = groups.map(({ name, entries }) => ({
    name,
    entries: entries.map((entry) => prepare(entry, simplified)),
  }));
  return (typed) => {
    const words = wordsOf(typed, simplified);
    if (words.length === 0) return [];
    return prepared.flatMap(({ name, entries }): Found[] => {
      const found = ranked(words, entries);
      return found.length > 0 ? [{ name, entries: found.slice(0, most), total: found.length }] : [];
    });
  };
}
