import { classMap, classSteps, type ValueCell } from '../charts/class-map.ts';
import type { MapGeometry } from '../charts/map-geometry.ts';
import { roundBreaks } from '../charts/round-breaks.ts';
import { childrenOf, tilesOf } from '../data.ts';
import { boundSign, byText, formatCount } from '../format.ts';
import type { Reader } from '../i18n/reader.ts';
import { paths } from '../paths.ts';
import type { Indicator, Observation } from '../types.ts';
import type { ValueMap } from './indicator.ts';

/** A map of values in one language: the regions, the classes, and how it is drawn on a geometry. */
export interface ValueMapView {
  cells: ValueCell[];
  /** The step of the scale and the words of each class, the lowest first. */
  classes: { step: number; text: string }[];
  draw: (geometry: MapGeometry, options: { id: string; label: string; values?: boolean }) => string;
}

/** A lower bound belongs to a class only where no higher class is left; else it is a bound and no value. */
function classed({ value, bound }: Observation, breaks: readonly number[]): ValueCell['value'] {
  const isOpen = bound === 'upper' || (bound === 'lower' && value < (breaks.at(-1) ?? Infinity));
  return isOpen ? 'not-comparable' : value;
}

/** The regions of the parent's tile grid that a map of values draws, in order. */
function valueMapCodes(parent: string): string[] {
  const drawn = new Set(tilesOf(parent).map(({ region_code }) => region_code));
  return childrenOf(parent)
    .map(({ code }) => code)
    .filter((code) => drawn.has(code))
    .sort(byText);
}

/** A map of the values of one year and one scope. */
export function valueMapView(r: Reader, indicator: Indicator, map: ValueMap): ValueMapView {
  const percent = indicator.unit === 'percent' ? '%' : '';
  const short = (value: number) => `${formatCount(r.lang, value)}${percent}`;
  /** A tile has room for seven characters; longer numbers stand in the card and the table. */
  const tileValue = (row: Observation) => {
    const text = `${boundSign(row.bound)}${short(row.value)}`;
    return text.length <= 7 ? text : '';
  };
  const byRegion = new Map(map.rows.map((row) => [row.region_code, row]));
  const breaks = roundBreaks(
    map.rows.map(({ value }) => value),
    4,
  );
  const cells = valueMapCodes(map.parent).map((code): ValueCell => {
    const row = byRegion.get(code);
    const value = row ? r.reported(row) : r.t('word.noFigure');
    return {
      code,
      value: row ? classed(row, breaks) : 'no-figure',
      short: r.shortName(code),
      abbr: r.abbreviation(code),
      valueText: row ? tileValue(row) : '',
      text: `${r.regionName(code)}${r.t('word.colon')}${value}`,
      href: `${r.href(paths.region(code))}${row ? `#${indicator.id}` : ''}`,
    };
  });
  const classes = classSteps(breaks).map((step, index) => {
    const [from, to] = [breaks[index - 1], breaks[index]];
    const last = `≥ ${short(from ?? 0)}`;
    const text =
      from === undefined ? `< ${short(to ?? 0)}` : to === undefined ? last : `${short(from)}–${short(to)}`;
    return { step, text };
  });
  return { cells, classes, draw: (geometry, options) => classMap(geometry, cells, breaks, options) };
}
