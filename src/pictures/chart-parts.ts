import type { Drawing } from '../charts/stand-alone.ts';
import type { ChartLegendEntry, DrawnChart } from '../views/embed/chart.ts';
import { drawingOf } from './drawing-of.ts';
import type { PictureLegendEntry } from './legend-rows.ts';

/** The drawings of a chart that a picture shows: of two for different screens the one for the wide screen. */
export function drawingsOf({ drawings }: DrawnChart): Drawing[] {
  return drawings.filter(({ screen }) => screen !== 'narrow').map(({ svg }) => drawingOf(svg));
}

const svgs = /<svg\b[\s\S]*?<\/svg>/g;

/** The legend of a chart, its keys as drawings. */
export function legendOf(entries: readonly ChartLegendEntry[]): PictureLegendEntry[] {
  return entries.map(({ key, text, count }) => ({
    keys: [...key.matchAll(svgs)].map(([svg]) => drawingOf(svg)),
    text,
    count,
  }));
}
