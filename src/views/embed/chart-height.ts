import { textWidth } from '../../charts/text-width.ts';
import { wrapText } from '../../charts/wrap-text.ts';
import type { ChartDrawing, ChartFact, ChartLegendEntry, DrawnChart } from './chart.ts';

/** Widths of columns, in pixels, in which an embed has to fit without a script that tells its height. */
const columns = Array.from({ length: 20 }, (_, index) => 320 + index * 20);

/** Sizes of `embed.css`, in pixels. */
const inset = { x: 12, y: 16 };
const faces = {
  title: { size: 17 * 1.08, line: 24, after: 0 },
  subtitle: { size: 13, line: 20, after: 0 },
  note: { size: 12, line: 18, after: 6 },
} as const;
const entry = { size: 13, line: 20, gap: 14, keys: 38, row: 2, before: 8 };
const fact = { least: 190, gap: 16, row: 8, before: 10, small: 18, big: 25, size: 18 * 1.12 };
const beforeDrawing = 10;
const barHeight = 15;
/** How wide a drawing may become; the screen from which wide ones are shown. */
const widest: readonly [name: string, width: number, narrow?: number][] = [
  ['map-tiles', 560],
  ['map-small', 400],
  ['map', 720],
  ['status-bar', 480],
  ['ribbon', 960],
  ['ring', 400],
  ['timeline', 760, 400],
  ['disclosure-grid', 760, 400],
  ['plot', 560],
];
const item = { size: 13, line: 20, before: 8, inset: 26 };
const wideScreen = 620;

/** What a page says beside the drawing, in plain words: the parts that the page itself writes. */
export interface PageWords {
  source: string;
}

/** Room for what cannot be told without a font. */
const spare = 8;
/** How much wider than estimated a font may be. */
const reserve = 1.06;

const linesOf = (text: string, size: number, room: number) => wrapText(text, size * reserve, room).length;

function linesHigh(text: string, face: keyof typeof faces, room: number): number {
  if (text === '') return 0;
  const { size, line, after } = faces[face];
  return linesOf(text, size, room) * line + after;
}

function legendHigh(entries: readonly ChartLegendEntry[], room: number): number {
  if (entries.length === 0) return 0;
  let [rows, x] = [1, 0];
  for (const { text, count } of entries) {
    const width = entry.keys + textWidth(text, entry.size * reserve) + (count === undefined ? 0 : 16);
    if (x > 0 && x + width > room) [rows, x] = [rows + 1, 0];
    x += width + entry.gap;
  }
  return entry.before + rows * entry.line + (rows - 1) * entry.row;
}

function factHigh({ name, value, note = '' }: ChartFact, room: number): number {
  const small = (text: string) => linesOf(text, 12, room) * fact.small;
  return small(name) + linesOf(value, fact.size, room) * fact.big + (note === '' ? 0 : small(note));
}

function factsHigh(facts: readonly ChartFact[], room: number): number {
  if (facts.length === 0) return 0;
  const fitting = Math.max(1, Math.floor((room + fact.gap) / (fact.least + fact.gap)));
  const perRow = Math.min(fitting, facts.length);
  const width = (room - (perRow - 1) * fact.gap) / perRow;
  const rows = Array.from({ length: Math.ceil(facts.length / perRow) }, (_, row) =>
    Math.max(...facts.slice(row * perRow, (row + 1) * perRow).map((one) => factHigh(one, width))),
  );
  return fact.before + rows.reduce((sum, high) => sum + high, 0) + (rows.length - 1) * fact.row;
}

function widestOf({ svg, screen }: ChartDrawing): number {
  const names = /class="([^"]*)"/.exec(svg)?.[1]?.split(' ') ?? [];
  const [, wide, narrow] = widest.find(([name]) => names.includes(name)) ?? ['', Infinity];
  return screen === 'narrow' ? (narrow ?? wide) : wide;
}

function listHigh({ items }: NonNullable<DrawnChart['list']>, room: number): number {
  const lines = items.map((text) => linesOf(text, item.size, room - item.inset));
  return item.before + lines.reduce((sum, n) => sum + n, 0) * item.line;
}

function drawingHigh(drawing: ChartDrawing, room: number): number {
  const { svg } = drawing;
  const [, , width, height] = /viewBox="([^"]*)"/.exec(svg)?.[1]?.split(' ').map(Number) ?? [];
  if (width === undefined || height === undefined) return barHeight;
  return (height / width) * Math.min(room, widestOf(drawing));
}

/** How high the page of a chart is in a column of this width, in pixels, as far as it can be told without a browser. */
function chartHeightAt(drawn: DrawnChart, { source }: PageWords, width: number): number {
  const room = width - inset.x;
  const screen = width >= wideScreen ? 'wide' : 'narrow';
  const drawings = drawn.drawings
    .filter((one) => one.screen === undefined || one.screen === screen)
    .map((one) => drawingHigh(one, room) + (one.screen ? 0 : beforeDrawing));
  const list = drawn.list && (drawn.list.screen ?? screen) === screen ? listHigh(drawn.list, room) : 0;
  const parts = [
    linesHigh(drawn.title, 'title', room),
    linesHigh(drawn.subtitle, 'subtitle', room),
    legendHigh(drawn.legend, room),
    factsHigh(drawn.facts, room),
    ...drawings,
    list,
    linesHigh(drawn.note, 'note', room),
    linesHigh(source, 'note', room),
  ];
  return Math.ceil(inset.y + spare + parts.reduce((sum, high) => sum + high, 0));
}

/** A height that is enough in every column of 320 to 700 px, a multiple of 10. */
export function chartHeight(drawn: DrawnChart, words: PageWords): number {
  const needed = columns.map((width) => chartHeightAt(drawn, words, width));
  return Math.ceil(Math.max(...needed) / 10) * 10;
}
