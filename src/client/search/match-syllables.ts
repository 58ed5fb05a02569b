/** Whether the letters are the beginnings of the syllables in a row: `gz`, `guangz` and `gzhou` of `guang zhou`. */
function areBeginnings(letters: string, syllables: readonly string[]): boolean {
  if (letters === '') return true;
  const [first = '', ...rest] = syllables;
  for (let length = Math.min(first.length, letters.length); length > 0; length -= 1)
    if (first.startsWith(letters.slice(0, length)) && areBeginnings(letters.slice(length), rest)) return true;
  return false;
}

/**
 * How well typed letters fit a name in pinyin, less is better: 0 the whole name, 1 its initials, 2 the start of
 * it, 3 the beginnings of its syllables; infinite when they do not.
 */
export function matchSyllables(letters: string, syllables: readonly string[]): number {
  const whole = syllables.join('');
  if (whole === letters) return 0;
  if (letters.length > 1 && syllables.map(([initial]) => initial).join('') === letters) return 1;
  if (whole.startsWith(letters)) return 2;
  return areBeginnings(letters, syllables) ? 3 : Number.POSITIVE_INFINITY;
}
