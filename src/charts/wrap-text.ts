import { textWidth } from './text-width.ts';

/**
 * Where a line may break: words with the space before them, or single wide characters. An opening mark stays with
 * what follows and a closing one with what stands before it.
 */
const pieces =
  /\s*[“‘（《〈「『〔【]*(?:[\u2e80-\uffff]|[^\s\u2e80-\uffff]+?(?=\s|$|[“‘]*[\u2e80-\uffff]))[，。、；：？！）》〉」』〕】％”’…—]*/gu;

/** The lines of `text` at font size `size` that fit `room`; a word wider than that stands alone. */
export function wrapText(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  for (const [piece] of text.matchAll(pieces)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(last + piece, size) <= room) lines[lines.length - 1] = last + piece;
    else lines.push(piece.trimStart());
  }
  return lines;
}
