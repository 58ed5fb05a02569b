import { type LegendEntry, type StandAloneFile, standAlone } from '../../charts/stand-alone.ts';
import type { Figure } from '../../views/figure.ts';
import { chartDrawing, keyDrawing, Looks } from './seen.ts';

/** The charts and maps of a figure that the reader sees; bars of a single number are not pictures of their own. */
export function chartsOf(host: Element): SVGSVGElement[] {
  const found = [...host.querySelectorAll<SVGSVGElement>('svg.chart:not(.level-bar, .status-bar)')];
  return found.filter((svg) => svg.getClientRects().length > 0);
}

function textOf(node: Element | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function legendOf(host: Element, looks: Looks): LegendEntry[] {
  return [...host.querySelectorAll('.legend li, [data-legend]')].map((entry) => ({
    keys: [...entry.querySelectorAll('svg')].map((svg) => keyDrawing(svg, looks)),
    text: textOf(entry),
  }));
}

/** The words under a figure that belong into its picture, without the hint for the keyboard. */
function sourceOf(host: Element): string {
  const copy = host.querySelector('.source')?.cloneNode(true) as Element | undefined;
  for (const hint of copy?.querySelectorAll('.hint') ?? []) hint.remove();
  return textOf(copy ?? null);
}

/** A figure as a file: what is seen, in the colours of the present theme, with what it says and where it is from. */
export function pictureOf(
  host: Element,
  { title, sentence }: Figure,
  { imprint, address, lang }: { imprint: string; address: string; lang: string },
): StandAloneFile {
  const looks = new Looks();
  const drawings = chartsOf(host).map((svg) => chartDrawing(svg, looks));
  const legend = legendOf(host, looks);
  const body = getComputedStyle(document.body);
  const defs = looks.defs;
  return standAlone({
    lang,
    title,
    subtitle: textOf(host.querySelector('figcaption .subtitle')),
    drawings,
    legend,
    notes: [sentence, sourceOf(host), imprint, address].filter(Boolean),
    style: looks.style,
    defs,
    paper: getComputedStyle(document.documentElement).backgroundColor,
    ink: body.color,
    soft: getComputedStyle(host.querySelector('figure-menu summary') ?? document.body).color,
    fontFamily: body.fontFamily,
  });
}

const pixels = 2;

/** Shapes that networks ask for, in pixels: a square and an upright screen. */
export const shapes = { '1:1': [1080, 1080], '9:16': [1080, 1920] } as const;

export type Shape = keyof typeof shapes;

/** Empty paper around a picture in a shape, in pixels. */
const margin = 48;

async function imageOf(svg: string, width: number, height: number): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image(width, height);
  image.src = address;
  await image.decode();
  URL.revokeObjectURL(address);
  return image;
}

/**
 * A file as a PNG, drawn by the browser: of twice its size, or as large as it goes in the middle of a shape, on
 * paper of its own colour.
 */
export async function pngOf({ svg, width, height }: StandAloneFile, shape?: Shape): Promise<Blob> {
  const [wide, high] = shape ? shapes[shape] : [width * pixels, height * pixels];
  const edge = shape ? margin : 0;
  const scale = Math.min((wide - 2 * edge) / width, (high - 2 * edge) / height);
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [wide, high];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw on');
  context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
  context.fillRect(0, 0, wide, high);
  context.drawImage(await imageOf(svg, w, h), Math.round((wide - w) / 2), Math.round((high - h) / 2), w, h);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('canvas without a picture'))));
  });
}
