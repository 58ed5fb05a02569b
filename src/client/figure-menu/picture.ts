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

/** A file as a PNG of twice its size, drawn by the browser. */
export async function pngOf({ svg, width, height }: StandAloneFile): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image(width * pixels, height * pixels);
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * pixels, height * pixels];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('canvas without a picture'))));
  });
}
