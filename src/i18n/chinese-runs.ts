const chinese = /([\p{Script=Han}\u3000-\u303f\uff00-\uffef]+)/u;

/** An English text in pieces: the odd ones are Chinese names or titles in it, to be marked as such. */
export function chineseRuns(text: string): string[] {
  return text.split(chinese);
}
