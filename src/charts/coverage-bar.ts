import { element } from './element.ts';
import { defaultPrefix } from './status-style.ts';

const height = 10;
const width = 100;

/**
 * One thin bar: the share of cells that hold a value, the rest hatched as "no figure". `share` is a fraction of 1,
 * `label` the sentence that says it. Positions are percentages, so that the bar fills whatever room it has.
 */
export function coverageBar(
  { share, label }: { share: number; label: string },
  { prefix = defaultPrefix }: { prefix?: string } = {},
): string {
  const filled = `${Math.round(share * 1000) / 10}%`;
  const box = { class: 'chart coverage-bar', width, height, role: 'img', 'aria-label': label };
  return element('svg', box, [
    element('rect', { class: 'coverage-empty', width: '100%', height, fill: `url(#${prefix}-no-figure)` }),
    element('rect', { class: 'coverage-filled', width: filled, height }),
  ]);
}
