/** Width of a text in some unit. */
export type Measure = (text: string) => number;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(tag: string): Intl.Segmenter {
  const found = segmenters.get(tag) ?? new Intl.Segmenter(tag, { granularity: 'word' });
  segmenters.set(tag, found);
  return found;
}

const closing = /^[，。、；：？！）》〉」』〕】％”’…—·,.;:?!)%]/u;
const opening = /[“‘（《〈「『〔【(]$/u;
const number = /\d[%]?\s?$/u;
const han = /^\p{Script=Han}/u;
/** Words of one character that belong to what stands before them. */
const suffix = /^[市省区區县縣州盟旗镇鎮年月日个個项項份所万萬人的了]$/u;
/** The end and the beginning of a text that is broken at spaces only. */
const latinEnd = /[^\s\p{Script=Han}]$/u;
const latinStart = /^[^\s\p{Script=Han}“‘（《〈「『〔【(]/u;

/** Whether no line may break between two parts: within a word, before a closing mark, after an opening one, and
 *  between a number and its unit. */
function holds(before: string, after: string): boolean {
  if (closing.test(after) || opening.test(before) || suffix.test(after)) return true;
  if (number.test(before) && han.test(after)) return true;
  return latinEnd.test(before) && latinStart.test(after);
}

/** A text in the parts between which a line may break, each with the space after it. */
function partsOf(text: string, tag: string): string[] {
  const parts: string[] = [];
  for (const { segment } of segmenter(tag).segment(text)) {
    const last = parts.at(-1);
    if (last !== undefined && (segment.trim() === '' || holds(last, segment)))
      parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}

function fill(parts: readonly string[], room: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && measure((last + part).trimEnd()) <= room) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trim());
}

/** A part wider than the room in pieces that fit: addresses and very long words. */
function cut(part: string, room: number, measure: Measure): string[] {
  if (measure(part.trim()) <= room) return [part];
  const pieces = [''];
  for (const character of part) {
    const last = pieces.at(-1) ?? '';
    if (last === '' || measure(last + character) <= room) pieces[pieces.length - 1] = last + character;
    else pieces.push(character);
  }
  return pieces;
}

/** What a line costs: how far it is from the mean length, less where it ends a clause. */
function costOf(line: string, width: number, mean: number): number {
  const away = (width - mean) / mean;
  return away * away - (/[，。、；：？！,.;:]$/u.test(line) ? clauseBonus : 0);
}

/** The cheapest way to set parts in exactly `count` lines that fit; null when there is none. */
function evenLines(parts: readonly string[], count: number, room: number, measure: Measure): string[] | null {
  const mean = measure(parts.join('').trim()) / count;
  let best = new Map<number, { cost: number; lines: string[] }>([[0, { cost: 0, lines: [] }]]);
  for (let line = 0; line < count; line++) {
    const next: typeof best = new Map();
    for (const [start, { cost, lines }] of best) {
      let text = '';
      for (let end = start + 1; end <= parts.length; end++) {
        text += parts[end - 1];
        const width = measure(text.trim());
        if (width > room) break;
        const total = cost + costOf(text.trim(), width, mean);
        if (total < (next.get(end)?.cost ?? Infinity))
          next.set(end, { cost: total, lines: [...lines, text.trim()] });
      }
    }
    best = next;
  }
  return best.get(parts.length)?.lines ?? null;
}

/** How much more uneven lines may be where one of them ends with a clause. */
const clauseBonus = 0.06;

/** The most lines that are made even: longer texts are paragraphs. */
const evenMost = 6;

/**
 * The lines of a text that fit `room`, broken between words (in Chinese, too), as few as can be and, when they are
 * few, as even as can be, with breaks at the ends of clauses where they come near; `isEven` is false for paragraphs.
 */
export function breakLines(
  text: string,
  tag: string,
  room: number,
  measure: Measure,
  isEven = true,
): string[] {
  const parts = partsOf(text.replace(/\s+/g, ' ').trim(), tag).flatMap((part) => cut(part, room, measure));
  const lines = fill(parts, room, measure);
  if (!isEven || lines.length < 2 || lines.length > evenMost) return lines;
  return evenLines(parts, lines.length, room, measure) ?? lines;
}
