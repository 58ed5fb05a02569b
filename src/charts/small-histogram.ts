import { element, escapeText } from './element.ts';

/** How often a value occurs. */
export interface Bin {
  name: string;
  count: number;
}

const barWidth = 7;
const step = 9;
const height = 28;

function bar({ name, count }: Bin, index: number, most: number): string {
  const tall = Math.max(1, (count / most) * height);
  const box = { class: 'histogram-bar', x: index * step, y: height - tall, width: barWidth, height: tall };
  return element('rect', box, [element('title', {}, [escapeText(`${name}: ${count}`)])]);
}

/**
 * A small histogram without axes, one bar a bin in the given order; the tallest fills the height. `label` is the
 * sentence that says what it shows. An empty string for no bins.
 */
export function smallHistogram({ bins, label }: { bins: readonly Bin[]; label: string }): string {
  if (bins.length === 0) return '';
  const most = Math.max(...bins.map(({ count }) => count));
  const width = bins.length * step;
  const box = { class: 'chart small-histogram', width, height: height + 1, role: 'img', 'aria-label': label };
  const ground = element('line', {
    class: 'histogram-ground',
    x1: 0,
    x2: width,
    y1: height + 0.5,
    y2: height + 0.5,
  });
  return element('svg', box, [...bins.map((bin, index) => bar(bin, index, most)), ground]);
}
