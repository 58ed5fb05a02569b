/** What one language's static index holds; made at build time, loaded on first use. */
export interface SearchIndex {
  /** Pairs of characters, traditional before simplified, for the characters that the names use. */
  characters: string;
  /** Language of Chinese names on a page in another language; '' where none has to be marked. */
  chineseTag: string;
  groups: SearchGroup[];
  texts: SearchTexts;
}

/** Entries of one kind, in the order that decides between equally good ones. */
interface SearchGroup {
  name: string;
  entries: SearchEntry[];
}

/** Something that can be found, with the page it leads to. */
export interface SearchEntry {
  name: string;
  /** What tells it from others of that name: the regions above, the issuer, the period. */
  detail: string;
  href: string;
  /** Other names and words it is found by. */
  also?: string[];
  /** Codes and letters it is found by, in small letters. */
  codes?: string[];
  /** Its name in pinyin, once for each way of saying it: syllables with a space between them. */
  sounds?: string[];
}

/** Words of the search box; `#` stands for a number, `@` for what was typed. */
interface SearchTexts {
  results: string;
  one: string;
  count: string;
  /** `#` in all, `@` of them shown. */
  some: string;
  none: string;
  /** Names of the two lists that hold everything. */
  regions: string;
  indicators: string;
}
