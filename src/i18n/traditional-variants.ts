import { Converter } from 'opencc-js/t2cn';

/** First and last of the common Chinese characters in Unicode. */
const [first, last] = [0x3400, 0x9fff];

/** All characters with another simplified form. */
function allPairs(): [traditional: string, simplified: string][] {
  const convert = Converter({ from: 't', to: 'cn' });
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at))
    .map((character): [string, string] => [character, convert(character)])
    .filter(([character, simplified]) => character !== simplified && simplified.length === 1);
}

/** The characters that a conversion of a text changes. */
function changedPairs(text: string, convert: (text: string) => string): [string, string][] {
  const [before, after] = [[...text], [...convert(text)]];
  if (before.length !== after.length) return [];
  return before.flatMap((character, at): [string, string][] => {
    const changed = after[at] ?? character;
    return changed !== character && /\p{Script=Han}/u.test(character) ? [[changed, character]] : [];
  });
}

/**
 * The traditional characters a reader may type for those of simplified texts, as pairs in a row: `广学 → 廣广學学`.
 * Forms that the site's own conversion writes are among them. A converter for the browser would weigh far more.
 */
export function traditionalVariants(texts: readonly string[], convert: (text: string) => string): string {
  const used = new Set(texts.join(''));
  const common = allPairs().filter(([, simplified]) => used.has(simplified));
  const own = texts.flatMap((text) => changedPairs(text, convert));
  return [...new Map([...own, ...common])].flat().join('');
}
