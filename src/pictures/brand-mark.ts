import { element } from '../charts/element.ts';
import { token } from './flat-style.ts';

/** The mark of the site, as in the head of its pages; `colour` is that of its bars. */
export function brandMark({
  x,
  y,
  size,
  colour = token('ink'),
}: {
  x: number;
  y: number;
  size: number;
  colour?: string;
}): string {
  const bar = { fill: 'none', stroke: colour };
  return element('svg', { x, y, width: size, height: size, viewBox: '0 0 24 24' }, [
    element('path', { ...bar, d: 'M3 20h18', 'stroke-width': '2' }),
    element('path', { ...bar, d: 'M5 20V13h3v7M10.5 20V9h3v11M16 20V4h3v16', 'stroke-width': '1.6' }),
    element('path', { fill: 'none', stroke: token('today'), d: 'M2.5 11.5 20.5 2.5', 'stroke-width': '1.6' }),
  ]);
}
