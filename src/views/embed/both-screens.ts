import type { ChartDrawing } from './chart.ts';

/** Widths in which words keep a readable size in columns of text, in drawing units. */
const widths = { wide: 640, narrow: 336 } as const;

/** One drawing for wide screens and one for narrow ones; `draw` takes an id and a width. */
export function bothScreens(draw: (id: string, width: number) => string): ChartDrawing[] {
  return (['wide', 'narrow'] as const).map((screen) => ({ svg: draw(screen, widths[screen]), screen }));
}
