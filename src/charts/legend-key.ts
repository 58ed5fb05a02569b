import { element } from './element.ts';
import { type ShownStatus, statusIcon, statusKey } from './status-style.ts';

/** The key of a step of the scale for values, hidden from screen readers: the words stand beside it. */
export function classKey(step: number): string {
  const square = element('rect', { class: `c-${step}`, x: 0.5, y: 0.5, width: 17, height: 13 });
  return element('svg', { class: 'status-key', viewBox: '0 0 18 14', 'aria-hidden': 'true' }, [square]);
}

/** The key of a status with its glyph. */
export const statusMark = (status: ShownStatus): string => statusKey(status) + statusIcon(status);

/** The key of a fill: a step of the scale or a status. */
export const fillKey = (fill: number | ShownStatus): string =>
  typeof fill === 'number' ? classKey(fill) : statusMark(fill);
