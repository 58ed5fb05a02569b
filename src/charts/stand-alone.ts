import { element, escapeText } from './element.ts';
import { boldWidth, textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** A drawing that goes into a file: what is inside its `<svg>`, and its view box. */
export interface Drawing {
  content: string;
  viewBox: readonly [x: number, y: number, width: number, height: number];
}

/** An entry of the legend: its key and glyph, and its words. */
export interface LegendEntry {
  keys: readonly Drawing[];
  text: string;
}

/** What a file holds. `style` and `defs` are what the drawings refer to: no variables, no style sheet elsewhere. */
export interface StandAlone {
  /** The `lang` of the words. */
  lang: string;
  title: string;
  subtitle: string;
  drawings: readonly Drawing[];
  legend: readonly LegendEntry[];
  /** Paragraphs under the drawing: what it says, its sources, date and address. */
  notes: readonly string[];
  style: string;
  defs: string;
  paper: string;
  ink: string;
  soft: string;
  fontFamily: string;
  /** How texts are measured and broken; an estimate where no font is at hand. */
  setting?: TextSetting;
}

/** The width of a text in one line, and the lines of one that fit a room, in the unit of `size` (the font size). */
export interface TextSetting {
  width: (text: string, size: number) => number;
  lines: (text: string, size: number, room: number, isBold: boolean) => string[];
}

/** A file that needs nothing else, and its size in pixels. */
export interface StandAloneFile {
  svg: string;
  width: number;
  height: number;
}

/** Marks and the height at which they end. */
interface Placed {
  marks: string[];
  bottom: number;
}

const margin = 24;
const smallest = 480;
const key = { height: 14, gap: 6, after: 18, line: 22, size: 13 };

interface Face {
  size: number;
  line: number;
  fill: string;
  weight?: number;
}

/** How much more than estimated a line may take: quotation marks are wide in Chinese fonts. */
const reserve = 1.06;

/** A line in pieces that fit: only an address is a word too long for one. */
function cut(line: string, size: number, room: number): string[] {
  const pieces = [''];
  for (const character of line) {
    const last = pieces.at(-1) ?? '';
    if (last === '' || textWidth(last + character, size) <= room)
      pieces[pieces.length - 1] = last + character;
    else pieces.push(character);
  }
  return pieces;
}

const estimate: TextSetting = {
  width: textWidth,
  lines: (text, size, room, isBold) => {
    const measured = size * (isBold ? boldWidth : reserve);
    return wrapText(text, measured, room).flatMap((words) => cut(words, measured, room));
  },
};

function paragraph(lines: readonly string[], { size, line, fill, weight }: Face, top: number): Placed {
  const marks = lines.map((words, index) => {
    const y = top + index * line + size;
    return element('text', { x: margin, y, 'font-size': size, 'font-weight': weight, fill }, [
      escapeText(words),
    ]);
  });
  return { marks, bottom: top + lines.length * line };
}

function inner({ content, viewBox }: Drawing, x: number, y: number, height: number): string {
  const width = (viewBox[2] / viewBox[3]) * height;
  const box = { x, y, width, height, viewBox: viewBox.join(' '), overflow: 'visible' };
  return element('svg', box, [content]);
}

function widthOf({ viewBox }: Drawing, height: number): number {
  return (viewBox[2] / viewBox[3]) * height;
}

/** The legend in lines that fit the room: keys side by side, then the words. */
function legendLines(
  legend: readonly LegendEntry[],
  { fill, width: widthOfText, room }: { fill: string; width: TextSetting['width']; room: number },
  top: number,
): Placed {
  let [x, y] = [0, top];
  const marks = legend.flatMap(({ keys, text }) => {
    const keysWidth = keys.reduce((sum, one) => sum + widthOf(one, key.height) + key.gap, 0);
    const width = keysWidth + widthOfText(text, key.size);
    if (x > 0 && x + width > room) [x, y] = [0, y + key.line];
    let left = margin + x;
    const drawn = keys.map((one) => {
      const mark = inner(one, left, y, key.height);
      left += widthOf(one, key.height) + key.gap;
      return mark;
    });
    x += width + key.after;
    const words = { x: left, y: y + key.size - 1, 'font-size': key.size, fill };
    return [...drawn, element('text', words, [escapeText(text)])];
  });
  return { marks, bottom: legend.length > 0 ? y + key.line : top };
}

function drawingsBelow(drawings: readonly Drawing[], top: number): Placed {
  let bottom = top;
  const marks = drawings.map((drawing) => {
    const mark = inner(drawing, margin, bottom, drawing.viewBox[3]);
    bottom += drawing.viewBox[3] + margin / 2;
    return mark;
  });
  return { marks, bottom };
}

/** Puts parts under each other; each is told where the one before it ended. */
function stack(top: number, parts: readonly ((top: number) => Placed)[]): Placed {
  return parts.reduce<Placed>(
    ({ marks, bottom }, part) => {
      const placed = part(bottom);
      return { marks: [...marks, ...placed.marks], bottom: placed.bottom };
    },
    { marks: [], bottom: top },
  );
}

const gap =
  (height: number) =>
  (top: number): Placed => ({ marks: [], bottom: top + height });

/**
 * A picture as a file of its own: title, subtitle, legend, drawings and notes under each other on paper, with its
 * styles and patterns inside and every line of text broken to fit.
 */
export function standAlone(spec: StandAlone): StandAloneFile {
  const { lang, title, subtitle, drawings, legend, notes, style, defs, paper, ink, soft, fontFamily } = spec;
  const { setting = estimate } = spec;
  const room = Math.max(smallest, ...drawings.map(({ viewBox }) => Math.ceil(viewBox[2])));
  const words = (text: string, look: Face) => (top: number) =>
    paragraph(setting.lines(text, look.size, room, look.weight !== undefined), look, top);
  const { marks, bottom } = stack(margin, [
    words(title, { size: 20, line: 27, fill: ink, weight: 700 }),
    words(subtitle, { size: 14, line: 20, fill: soft }),
    gap(12),
    (top) => legendLines(legend, { fill: ink, width: setting.width, room }, top),
    gap(12),
    (top) => drawingsBelow(drawings, top),
    gap(8),
    ...notes.map((note) => words(note, { size: 12, line: 17, fill: soft })),
  ]);
  const [width, height] = [room + 2 * margin, Math.ceil(bottom + margin / 2)];
  const box = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, lang };
  const svg = element('svg', { ...box, role: 'img', 'font-family': fontFamily }, [
    element('title', {}, [escapeText(title)]),
    element('style', {}, [escapeText(style)]),
    element('defs', {}, [defs]),
    element('rect', { width, height, fill: paper }),
    ...marks,
  ]);
  return { svg, width, height };
}
