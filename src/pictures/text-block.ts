import { element, escapeText } from '../charts/element.ts';
import { breakLines } from './break-lines.ts';
import type { Face } from './face.ts';

/** How a text is set. `sizes` fall; the first one at which the text takes no more than `most` lines is used. */
export interface TextStyle {
  sizes: readonly number[];
  /** Height of a line in units of the size. */
  leading: number;
  most: number;
  fill: string;
  isBold?: boolean;
}

/** Where texts are set: the language, its face, the left edge and the room. */
export interface TextPlace {
  face: Face;
  tag: string;
  x: number;
  room: number;
}

/** Marks, and the height at which they end. */
export interface Placed {
  marks: string[];
  bottom: number;
  /** Whether everything that was to be said is there. */
  isWhole: boolean;
}

/** The lines of a text at one size. */
function linesAt(text: string, size: number, isBold: boolean, { face, tag, room }: TextPlace): string[] {
  return breakLines(text, tag, room, (part) => face.width(part, size, isBold));
}

/** The first lines, the last of them shortened with an ellipsis to what fits. */
function shortened(lines: readonly string[], most: number, fits: (line: string) => boolean): string[] {
  const kept = lines.slice(0, most);
  let last = kept.pop() ?? '';
  while (last !== '' && !fits(`${last}…`)) last = last.slice(0, -1);
  return [...kept, `${last.replace(/[\s，、；：,;:（(“]+$/u, '')}…`];
}

/** One line of text. `anchor` is where `x` lies on it. */
export function textLine(
  text: string,
  {
    x,
    y,
    size,
    fill,
    isBold = false,
  }: { x: number; y: number; size: number; fill: string; isBold?: boolean },
  anchor?: 'middle' | 'end',
): string {
  const look = { 'font-size': size, 'font-weight': isBold ? 700 : undefined, fill, 'text-anchor': anchor };
  return element('text', { x, y, ...look }, [escapeText(text)]);
}

/** How far a line starts before its edge: an opening mark of full width has its ink in the second half. */
function hang(line: string, size: number): number {
  return /^[（《〈「『〔【]|^[“‘](?=\p{Script=Han})/u.test(line) ? size * 0.5 : 0;
}

/** A paragraph from `top` downwards; '' takes no room. */
export function textBlock(text: string, style: TextStyle, place: TextPlace, top: number): Placed {
  const { sizes, leading, most, fill, isBold = false } = style;
  if (text === '') return { marks: [], bottom: top, isWhole: true };
  const tried = sizes.map((size) => ({ size, lines: linesAt(text, size, isBold, place) }));
  const { size, lines } = tried.find((one) => one.lines.length <= most) ??
    tried.at(-1) ?? { size: 0, lines: [] };
  const fits = (line: string) => place.face.width(line, size, isBold) <= place.room;
  const shown = lines.length > most ? shortened(lines, most, fits) : lines;
  const step = size * leading;
  // The first line stands on its cap height, so that blocks line up with what is beside them.
  const marks = shown.map((line, index) =>
    textLine(line, {
      x: place.x - hang(line, size),
      y: top + size * 0.88 + index * step,
      size,
      fill,
      isBold,
    }),
  );
  return { marks, bottom: top + (shown.length - 1) * step + size * 1.12, isWhole: lines.length <= most };
}
