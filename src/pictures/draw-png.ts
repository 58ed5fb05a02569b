import { Resvg } from '@resvg/resvg-js';
import { palettePng } from './palette-png.ts';

/** An SVG to be drawn with the given fonts alone, at `scale` pixels a unit. */
export interface PngJob {
  svg: string;
  fontFiles: string[];
  scale: number;
}

/** Draws an SVG as a PNG. The same job always gives the same bytes. */
export function drawPng({ svg, fontFiles, scale }: PngJob): Buffer {
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles },
    fitTo: { mode: 'zoom', value: scale },
  }).render();
  return palettePng({ width: image.width, height: image.height, data: image.pixels });
}
