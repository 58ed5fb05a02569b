import { patternDefs } from '../charts/pattern-defs.ts';
import type { Drawing, StandAloneFile } from '../charts/stand-alone.ts';
import { standAlone } from '../charts/stand-alone.ts';
import type { Lang } from '../types.ts';
import { breakLines } from './break-lines.ts';
import { face, withFamilies } from './face.ts';
import { factRows, type PictureFact } from './fact-rows.ts';
import { flatStyle, token } from './flat-style.ts';
import type { PictureLegendEntry } from './legend-rows.ts';

/** A chart as a picture of its own: what it says, shows and where it is from. */
export interface ChartPicture {
  lang: Lang;
  tag: string;
  title: string;
  subtitle: string;
  drawings: readonly Drawing[];
  facts: readonly PictureFact[];
  legend: readonly PictureLegendEntry[];
  /** Paragraphs under the drawing. */
  notes: readonly string[];
}

/** The least width of a picture's content, in pixels. */
const least = 480;

/** Facts as a drawing. */
function factDrawing({ facts, lang, tag }: ChartPicture, room: number): Drawing[] {
  if (facts.length === 0) return [];
  const place = { face: face(lang), tag, x: 0, room };
  const { marks, bottom } = factRows(facts, place, { top: 0, bottom: Infinity, scale: 0.66 });
  return [{ content: marks.join(''), viewBox: [0, 0, room, Math.ceil(bottom)] }];
}

/** A picture of a chart as an SVG file in the light theme, its lines broken by the widths of the fonts. Throws on a
 *  character without a glyph. */
export function chartPicture(picture: ChartPicture): StandAloneFile {
  const { lang, tag, title, subtitle, legend, notes } = picture;
  const { family, width } = face(lang);
  const room = Math.max(least, ...picture.drawings.map(({ viewBox }) => Math.ceil(viewBox[2])));
  const drawings = [...factDrawing(picture, room), ...picture.drawings];
  const entries = legend.map(({ keys, text, count }) => ({
    keys,
    text: count === undefined ? text : `${text} ${count}`,
  }));
  const markup = [...drawings, ...entries.flatMap(({ keys }) => keys)].map(({ content }) => content).join('');
  const defs = patternDefs(markup).replace(/<\/?defs>/g, '');
  const file = standAlone({
    lang: tag,
    title,
    subtitle,
    drawings,
    legend: entries,
    notes,
    style: flatStyle(markup + defs),
    defs,
    paper: token('paper'),
    ink: token('ink'),
    soft: token('ink-soft'),
    fontFamily: `${family}, system-ui, sans-serif`,
    setting: {
      width: (text, size) => width(text, size, false),
      lines: (text, size, within, isBold) =>
        breakLines(text, tag, within, (part) => width(part, size, isBold), isBold),
    },
  });
  return { ...file, svg: withFamilies(file.svg, lang) };
}
