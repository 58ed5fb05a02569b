import { element, escapeText } from '../charts/element.ts';
import { patternDefs } from '../charts/pattern-defs.ts';
import type { Drawing } from '../charts/stand-alone.ts';
import type { Lang } from '../types.ts';
import { cardSize } from '../views/picture-address.ts';
import { brandMark } from './brand-mark.ts';
import { face, withFamilies } from './face.ts';
import { factRows, type PictureFact } from './fact-rows.ts';
import { flatStyle, token } from './flat-style.ts';
import { legendRows, type PictureLegendEntry } from './legend-rows.ts';
import { placeDrawing, widthAt } from './place-drawing.ts';
import { type Placed, type TextPlace, type TextStyle, textBlock, textLine } from './text-block.ts';

/** Words on the sources in parts; the middle one is shortened where there is no room for all. */
export interface CardSource {
  before: string;
  title: string;
  after: string;
}

/** What a social card says and shows. */
export interface SocialCard {
  lang: Lang;
  /** The `lang` of the words. */
  tag: string;
  site: string;
  /** A few words above: what kind of page, which room. */
  eyebrow: string;
  title: string;
  text: string;
  drawing: Drawing | null;
  /** What has to stand under the drawing, such as the edition of the boundaries; '' for nothing. */
  note: string;
  facts: readonly PictureFact[];
  legend: readonly PictureLegendEntry[];
  /** The foot: where the numbers are from on the left, the address on the right. */
  source: CardSource;
  address: string;
}

const margin = 60;
const inner = cardSize.width - 2 * margin;
const head = { y: 60, rule: 86 };
const foot = { rule: 566, y: 599 };
const body = { top: 112, bottom: 546 };
const gap = 44;

const ink = token('ink');
const soft = token('ink-soft');
const rule = token('rule-strong');

const titleStyle = (sizes: readonly number[], most: number): TextStyle => ({
  sizes,
  leading: 1.24,
  most,
  fill: ink,
  isBold: true,
});

/** How large the title is, how many lines of words may follow it, and the size of the legend. */
interface Fit {
  title: number;
  titleLines: number;
  words: number;
  legend: number;
}

const fits: readonly Fit[] = [
  ...[64, 56].map((title) => ({ title, titleLines: 2, words: 5, legend: 22 })),
  ...[50, 46, 42, 38].map((title) => ({ title, titleLines: 5, words: 5, legend: 22 })),
  { title: 35, titleLines: 5, words: 5, legend: 22 },
  ...[42, 38, 34].map((title) => ({ title, titleLines: 5, words: 0, legend: 22 })),
  { title: 31, titleLines: 6, words: 0, legend: 21 },
  { title: 29, titleLines: 6, words: 0, legend: 19 },
  { title: 26, titleLines: 7, words: 0, legend: 17 },
];

/** Title, words, facts and legend under each other. */
function column(card: SocialCard, place: TextPlace, top: number, bottom: number, fit: Fit): Placed {
  const title = textBlock(card.title, titleStyle([fit.title], fit.titleLines), place, top);
  const wordStyle = {
    sizes: fit.title > 50 ? [29, 26, 24] : [24, 22],
    leading: 1.4,
    most: fit.words,
    fill: soft,
  };
  const text = textBlock(fit.words > 0 ? card.text : '', wordStyle, place, title.bottom + 14);
  const facts = factRows(card.facts, place, { top: text.bottom + (card.facts.length > 0 ? 20 : 0), bottom });
  const legend = legendRows(card.legend, place, { top: facts.bottom + 20, bottom, size: fit.legend });
  const parts = [title, text, facts, legend];
  return {
    marks: parts.flatMap(({ marks }) => marks),
    bottom: legend.bottom,
    isWhole: parts.every(({ isWhole }) => isWhole) && legend.bottom <= bottom,
  };
}

/** The first of some layouts in which everything is said, else the last. Throws when there is none. */
function firstWhole(layouts: readonly Fit[], layout: (fit: Fit) => Placed): Placed {
  let last: Placed | undefined;
  for (const fit of layouts) {
    last = layout(fit);
    if (last.isWhole) return last;
  }
  if (!last) throw new Error('no layout');
  return last;
}

const noteStyle: TextStyle = { sizes: [14, 13], leading: 1.35, most: 3, fill: soft };

/** The most that a drawing beside the words takes of the width. */
const widest = 560;

/** The drawing on the right with its note at the foot. Returns where it begins. */
function drawnRight(card: SocialCard, drawing: Drawing, place: TextPlace): Placed & { left: number } {
  const noteRoom = (width: number) =>
    card.note === '' ? 0 : textBlock(card.note, noteStyle, { ...place, room: width }, 0).bottom + 8;
  const widthBeside = (noteHeight: number) =>
    Math.min(widest, widthAt(drawing, body.bottom - body.top - noteHeight));
  // A higher note makes the drawing narrower, which may make the note higher again.
  let [noteHeight, width] = [0, widest];
  for (let step = 0; step < 3; step++) {
    noteHeight = Math.max(noteHeight, noteRoom(width));
    width = widthBeside(noteHeight);
  }
  const height = body.bottom - body.top - noteHeight;
  const drawn = (drawing.viewBox[3] / drawing.viewBox[2]) * width;
  const left = cardSize.width - margin - width;
  const note = textBlock(
    card.note,
    noteStyle,
    { ...place, x: left, room: width },
    body.bottom - noteHeight + 8,
  );
  const box = { x: left, y: body.top + (height - drawn) / 2, width, height: drawn };
  return { ...note, marks: [placeDrawing(drawing, box), ...note.marks], left };
}

/** The column beside the drawing. */
function besideLayout(card: SocialCard, drawing: Drawing, place: TextPlace): Placed {
  const { marks, left } = drawnRight(card, drawing, place);
  const room = left - margin - gap;
  const text = firstWhole(fits, (fit) => column(card, { ...place, room }, body.top, body.bottom, fit));
  return { ...text, marks: [...text.marks, ...marks] };
}

const wideFits: readonly Fit[] = [56, 52, 48, 44, 40, 36, 32].map((title) => ({
  title,
  titleLines: title > 36 ? 2 : 3,
  words: title > 36 ? 2 : 1,
  legend: title > 32 ? 22 : 19,
}));

/** Title and words above, the drawing below them, the legend under it. */
function aboveLayout(card: SocialCard, drawing: Drawing, place: TextPlace): Placed {
  const ratio = drawing.viewBox[3] / drawing.viewBox[2];
  const wanted = Math.min(ratio * inner, 190);
  return firstWhole(wideFits, (fit) => {
    const above = column({ ...card, facts: [], legend: [] }, place, body.top, body.bottom, fit);
    const facts = factRows(card.facts, place, {
      top: above.bottom + (card.facts.length > 0 ? 20 : 0),
      bottom: body.bottom,
    });
    const under = legendRows(card.legend, place, { top: 0, bottom: body.bottom, size: fit.legend });
    const legendRoom = card.legend.length > 0 ? under.bottom + 24 : 0;
    const top = facts.bottom + 8;
    const room = body.bottom - top - legendRoom;
    const height = Math.min(room, ratio * inner);
    const box = { x: margin, y: top + Math.max(0, (room - height) / 2), width: inner, height };
    const legend = legendRows(card.legend, place, {
      top: box.y + height + 24,
      bottom: body.bottom + 4,
      size: fit.legend,
    });
    const marks = [...above.marks, ...facts.marks, placeDrawing(drawing, box), ...legend.marks];
    return { marks, bottom: legend.bottom, isWhole: above.isWhole && legend.isWhole && room >= wanted };
  });
}

const wordFits: readonly Fit[] = [80, 72, 64, 56, 50, 44, 36].map((title) => ({
  title,
  titleLines: title > 50 ? 2 : 3,
  words: title > 50 ? 3 : 4,
  legend: title > 36 ? 24 : 20,
}));

/** Words alone, large and in the middle of the height, before the mark of the site. */
function wordsLayout(card: SocialCard, place: TextPlace): Placed {
  const isBare = card.facts.length + card.legend.length === 0;
  const [room, size] = isBare ? [700, 300] : [place.room, 0];
  const set = (top: number) =>
    firstWhole(wordFits, (fit) => column(card, { ...place, room }, top, body.bottom, fit));
  const height = set(body.top).bottom - body.top;
  const text = set(body.top + Math.max(0, (body.bottom - body.top - height) / 2.2));
  const mark = isBare
    ? [brandMark({ x: cardSize.width - margin - size + 20, y: body.top + 66, size, colour: rule })]
    : [];
  return { ...text, marks: [...mark, ...text.marks] };
}

function contentOf(card: SocialCard, place: TextPlace): Placed {
  const { drawing } = card;
  if (!drawing) return wordsLayout(card, place);
  const isWide = drawing.viewBox[2] / drawing.viewBox[3] > 1.9;
  return isWide ? aboveLayout(card, drawing, place) : besideLayout(card, drawing, place);
}

const line = (y: number, width = 1) =>
  element('path', {
    d: `M${margin} ${y}H${cardSize.width - margin}`,
    stroke: rule,
    'stroke-width': width,
    fill: 'none',
  });

const small = 20;

/** The sources in one line, the title shortened to what fits. */
function sourceLine(
  { before, title, after }: CardSource,
  { face: set, room }: Pick<TextPlace, 'face' | 'room'>,
): string {
  const fits = (shown: string) => set.width(before + shown + after, small, false) <= room;
  if (fits(title)) return before + title + after;
  let kept = title;
  while (kept !== '' && !fits(`${kept}…`)) kept = kept.slice(0, -1);
  return `${before}${kept}…${after}`;
}

/** Site and kind of page above, source and address below. */
function frame(card: SocialCard, { face: set }: TextPlace): string[] {
  const right = cardSize.width - margin;
  const addressRoom = set.width(card.address, small, true);
  const source = sourceLine(card.source, { face: set, room: inner - addressRoom - gap });
  return [
    brandMark({ x: margin, y: head.y - 29, size: 36 }),
    textLine(card.site, { x: margin + 46, y: head.y, size: 26, fill: ink, isBold: true }),
    textLine(card.eyebrow, { x: right, y: head.y, size: 22, fill: soft }, 'end'),
    line(head.rule, 1.5),
    line(foot.rule),
    textLine(source, { x: margin, y: foot.y, size: small, fill: soft }),
    textLine(card.address, { x: right, y: foot.y, size: small, fill: ink, isBold: true }, 'end'),
  ];
}

/** A social card as an SVG of 1200 x 630 px in the light theme. Throws on a character without a glyph. */
export function socialCard(card: SocialCard): string {
  const { width, height } = cardSize;
  const set = face(card.lang);
  const place: TextPlace = { face: set, tag: card.tag, x: margin, room: inner };
  const content = [...contentOf(card, place).marks, ...frame(card, place)].join('');
  const defs = patternDefs(content);
  const box = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    lang: card.tag,
  };
  const svg = element('svg', { ...box, 'font-family': `${set.family}, sans-serif` }, [
    element('style', {}, [escapeText(flatStyle(content + defs))]),
    defs,
    element('rect', { width, height, fill: token('paper') }),
    content,
  ]);
  return withFamilies(svg, card.lang);
}
