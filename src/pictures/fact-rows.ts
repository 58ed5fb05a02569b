import { token } from './flat-style.ts';
import { type Placed, type TextPlace, type TextStyle, textBlock } from './text-block.ts';

/** A number and what it is. */
export interface PictureFact {
  name: string;
  value: string;
  note?: string | undefined;
}

const ink = token('ink');
const soft = token('ink-soft');
const gap = 44;

/** One fact: what it is in small, the number in large, a word on it. */
function factBlock(
  { name, value, note = '' }: PictureFact,
  place: TextPlace,
  top: number,
  scale: number,
): Placed {
  const small: TextStyle = { sizes: [20 * scale, 18 * scale], leading: 1.3, most: 1, fill: soft };
  const named = textBlock(name, small, place, top);
  const large: TextStyle = {
    sizes: [34, 30, 27, 24].map((size) => size * scale),
    leading: 1.2,
    most: 2,
    fill: ink,
    isBold: true,
  };
  const number = textBlock(value, large, place, named.bottom + 3 * scale);
  const said = textBlock(note, small, place, number.bottom + 2 * scale);
  return {
    marks: [...named.marks, ...number.marks, ...said.marks],
    bottom: said.bottom,
    isWhole: named.isWhole && number.isWhole,
  };
}

/** Facts under each other, or two side by side where there is room, from `top` to `bottom`; nothing is left out. */
export function factRows(
  facts: readonly PictureFact[],
  place: TextPlace,
  { top, bottom, scale = 1 }: { top: number; bottom: number; scale?: number },
): Placed {
  const columns = place.room > 600 * scale ? 2 : 1;
  const room = (place.room - (columns - 1) * gap * scale) / columns;
  let [y, isWhole] = [top, true];
  const marks: string[] = [];
  for (let index = 0; index < facts.length; index += columns) {
    const row = facts
      .slice(index, index + columns)
      .map((fact, column) =>
        factBlock(fact, { ...place, x: place.x + column * (room + gap * scale), room }, y, scale),
      );
    marks.push(...row.flatMap((one) => one.marks));
    isWhole &&= row.every((one) => one.isWhole);
    y = Math.max(...row.map((one) => one.bottom)) + 18 * scale;
  }
  const end = facts.length > 0 ? y - 18 * scale : top;
  return { marks, bottom: end, isWhole: isWhole && end <= bottom };
}
