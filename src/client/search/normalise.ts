const run = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** A map from traditional to simplified characters, out of pairs in a row: `廣广學学`. */
export function characterMap(pairs: string): Map<string, string> {
  const characters = [...pairs];
  return new Map(
    characters.flatMap((character, index): [string, string][] =>
      index % 2 === 0 ? [[character, characters[index + 1] ?? character]] : [],
    ),
  );
}

/**
 * The words of a text as they are compared: small letters without marks and apostrophes, simplified characters,
 * Chinese and other letters apart. `Bǎo'ān 區2025 → baoan 区 2025`.
 */
export function wordsOf(text: string, simplified: ReadonlyMap<string, string>): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=[a-z])['’](?=[a-z])/g, '');
  const characters = [...plain].map((character) => simplified.get(character) ?? character);
  return characters.join('').match(run) ?? [];
}

/** Whether a word is Chinese. */
export function isChinese(word: string): boolean {
  return /^\p{Script=Han}/u.test(word);
}
