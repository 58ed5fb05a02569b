import { bisectRight } from 'd3-array';
import type { MapGeometry } from './map-geometry.ts';
import { type RegionMapOptions, regionMap } from './region-map.ts';
import { defaultPrefix, type ShownStatus, statusFill } from './status-style.ts';

/** The number of steps of the scale in `tokens.css`. */
const scaleSteps = 6;

/** A region and its value; a missing value names the status that says why. */
export interface ValueCell {
  code: string;
  value: number | ShownStatus;
  short: string;
  abbr?: string | undefined;
  valueText: string;
  text: string;
  href: string;
}

/** The step (0 to 5) of each class when `breaks` make `breaks.length + 1` classes: spread over the whole scale. */
export function classSteps(breaks: readonly number[]): number[] {
  const last = breaks.length;
  if (last >= scaleSteps) throw new Error(`too many breaks: ${last}, at most ${scaleSteps - 1}`);
  if (last === 0) return [2];
  return Array.from({ length: last + 1 }, (_, index) => Math.round((index * (scaleSteps - 1)) / last));
}

/** Regions by value on a stepped scale; `breaks` rise, a value equal to a break belongs to the class above. */
export function classMap(
  map: MapGeometry,
  cells: readonly ValueCell[],
  breaks: readonly number[],
  { prefix = defaultPrefix, ...options }: RegionMapOptions & { prefix?: string },
): string {
  const steps = classSteps(breaks);
  const filled = cells.map(({ value, valueText, ...cell }) => {
    const text = { ...cell, value: valueText };
    if (typeof value === 'string')
      return { ...text, fill: { ...statusFill(value, prefix, !options.values) }, words: `on-${value}` };
    const step = steps[bisectRight([...breaks], value)];
    return { ...text, fill: { class: `c-${step}` }, words: `on-c-${step}` };
  });
  return regionMap(map, filled, options);
}
