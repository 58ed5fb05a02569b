const syllable =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)|ang|eng|ai|an|ao|ei|en|er|ou|a|e|o)/;
const longest = 6;

/** The syllables of a word written without spaces; a later one begins with a consonant. Null if it is no pinyin. */
function split(word: string, isFirst = true): string[] | null {
  if (word === '') return [];
  if (!isFirst && /^[aeo]/.test(word)) return null;
  for (let length = Math.min(longest, word.length); length > 0; length -= 1) {
    const head = word.slice(0, length);
    if (syllable.exec(head)?.[0] !== head) continue;
    const rest = split(word.slice(length), false);
    if (rest) return [head, ...rest];
  }
  return null;
}

/**
 * The syllables of names in pinyin, as official English names of places are: `Ping'an → ping an`. Apostrophes
 * and spaces separate syllables for certain. Null when a word is no pinyin.
 */
export function pinyinSyllables(text: string): string[] | null {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const parts = plain.split(/['’\s]+/).map((word) => split(word));
  return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
}
