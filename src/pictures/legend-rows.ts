import type { Drawing } from '../charts/stand-alone.ts';
import { token } from './flat-style.ts';
import { placeDrawing, widthAt } from './place-drawing.ts';
import { type Placed, type TextPlace, textLine } from './text-block.ts';

/** An entry of the legend: its keys, its words, and how many there are. */
export interface PictureLegendEntry {
  keys: readonly Drawing[];
  text: string;
  count?: number | undefined;
}

const ink = token('ink');

/** The room of an entry: its keys, its words and how many there are. */
function entryWidths({ keys, text, count }: PictureLegendEntry, { face: set }: TextPlace, size: number) {
  const key = keys.reduce((sum, one) => sum + widthAt(one, size * 0.92) + size * 0.36, 0);
  const words = set.width(text, size, false);
  const number = count === undefined ? 0 : size * 0.4 + set.width(String(count), size, true);
  return { key, words, all: key + words + number };
}

function legendEntry(entry: PictureLegendEntry, place: TextPlace, y: number, size: number): string[] {
  const { key, words } = entryWidths(entry, place, size);
  let at = place.x;
  const drawn = entry.keys.map((one) => {
    const mark = placeDrawing(one, { x: at, y: y + size * 0.04, width: 99, height: size * 0.92 });
    at += widthAt(one, size * 0.92) + size * 0.36;
    return mark;
  });
  const line = { y: y + size * 0.86, size, fill: ink };
  const number = String(entry.count ?? '');
  return [
    ...drawn,
    textLine(entry.text, { ...line, x: place.x + key }),
    number && textLine(number, { ...line, x: place.x + key + words + size * 0.4, isBold: true }),
  ];
}

/** A legend in rows that fit the room, from `top` to `bottom`; nothing is left out. */
export function legendRows(
  legend: readonly PictureLegendEntry[],
  place: TextPlace,
  { top, bottom, size }: { top: number; bottom: number; size: number },
): Placed {
  let [x, y] = [0, top];
  const marks = legend.flatMap((entry) => {
    const { all } = entryWidths(entry, place, size);
    if (x > 0 && x + all > place.room) [x, y] = [0, y + size * 1.62];
    const mark = legendEntry(entry, { ...place, x: place.x + x }, y, size);
    x += all + size * 1.2;
    return mark;
  });
  const end = legend.length > 0 ? y + size : top;
  return { marks, bottom: end, isWhole: end <= bottom };
}
