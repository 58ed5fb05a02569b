import { type AttributeValue, element, escapeText } from './element.ts';
import { joinPaths } from './join-paths.ts';
import type { MapGeometry, RegionShape } from './map-geometry.ts';
import { boldWidth, textWidth } from './text-width.ts';

/** What a region shows: how it is filled, its short name, a value line (tiles only), a whole sentence, a link. */
export interface FilledRegion {
  code: string;
  fill: Readonly<Record<string, AttributeValue>>;
  /** Class of words on that fill. */
  words: string;
  short: string;
  /** Stands for the short name in a tile on a narrow screen; none where the name is short enough. */
  abbr?: string | undefined;
  value: string;
  text: string;
  href: string;
}

/** `label` is the sentence for the whole map; with `values`, name and value stand inside each region (tiles).
 *  `className` adds a class to those of the drawing. */
export interface RegionMapOptions {
  id: string;
  label: string;
  values?: boolean;
  className?: string;
}

/** Sizes of words as part of a tile, and of the width of a map: they shrink with the drawing. */
const nameShare = 0.29;
const valueShare = 0.235;
const labelShare = 1 / 48;
const pointRadius = 6;

function shape({ path, x, y }: RegionShape, fill: FilledRegion['fill']): string {
  return path === ''
    ? element('circle', { ...fill, cx: x, cy: y, r: pointRadius })
    : element('path', { ...fill, d: path });
}

function link(region: RegionShape, filled: FilledRegion): string {
  const { code, x, y } = region;
  const attributes = { href: filled.href, 'data-code': code, 'data-x': x, 'data-y': y };
  return element('a', { ...attributes, 'aria-label': filled.text }, [
    shape(region, filled.fill),
    element('title', {}, [escapeText(filled.text)]),
  ]);
}

/** A font size at which `text` takes no more than `room`. */
function fittingSize(text: string, size: number, room: number): number {
  return Math.min(size, room / textWidth(text, boldWidth));
}

function tileLabel({ x, y, r }: RegionShape, { short, abbr, value, words }: FilledRegion): string {
  const line = (text: string, name: string, share: number, dy: number) => {
    const size = fittingSize(text, share * 2 * r, 2 * r - 6);
    const place = { class: `${name} ${words}`, x, y: y + dy * r, 'font-size': size };
    return element('text', place, [escapeText(text)]);
  };
  const narrow = abbr ? line(abbr, 'tile-abbr', nameShare, 0.25) : '';
  const long = abbr ? ' has-abbr' : '';
  if (value === '') return line(short, `tile-name${long}`, nameShare, 0.2) + narrow;
  const name = line(short, `tile-name over-value${long}`, nameShare, -0.06);
  return name + line(value, 'tile-value', valueShare, 0.58) + narrow;
}

function mapLabel({ path, x, y }: RegionShape, { short }: FilledRegion): string {
  const dy = path === '' ? -pointRadius - 3 : 4.5;
  return element('text', { class: 'map-label', x, y: y + dy }, [escapeText(short)]);
}

/** The words in or on the regions, without the group around them: name and, with `values`, value. */
export function regionLabels(
  map: MapGeometry,
  filled: readonly FilledRegion[],
  values: boolean | undefined,
): string {
  const byCode = new Map(map.regions.map((region) => [region.code, region]));
  return filled
    .flatMap((row) => {
      const region = byCode.get(row.code);
      return region ? [values ? tileLabel(region, row) : mapLabel(region, row)] : [];
    })
    .join('');
}

function line(name: string, d: string): string {
  return d === '' ? '' : element('path', { class: name, d });
}

/**
 * A map or tile grid as an SVG string: one link a region in the order of the codes, each with its sentence as
 * label and title and its label point as `data-x`, `data-y`; a drawn region without a row in `filled` is context.
 * Throws when `filled` names a region that is not drawn.
 */
export function regionMap(
  map: MapGeometry,
  filled: readonly FilledRegion[],
  { id, label, values = false, className = '' }: RegionMapOptions,
): string {
  const byCode = new Map(filled.map((row) => [row.code, row]));
  const drawn = map.regions.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const known = new Set(drawn.map(({ code }) => code));
  for (const { code } of filled) if (!known.has(code)) throw new Error(`region not drawn: ${code}`);
  const pairs = drawn.flatMap((region) => {
    const row = byCode.get(region.code);
    return row ? [{ region, row }] : [];
  });
  const rest = drawn.filter(({ code, path }) => !byCode.has(code) && path !== '');
  const labels = regionLabels(
    map,
    pairs.map(({ row }) => row),
    values,
  );
  const box = { id, class: ['chart map', values ? 'map-tiles' : '', className].filter(Boolean).join(' ') };
  return element(
    'svg',
    { ...box, viewBox: `0 0 ${map.width} ${map.height}`, role: 'group', 'aria-label': label },
    [
      line('map-context', joinPaths([map.context, ...rest.map(({ path }) => path)])),
      element(
        'g',
        { class: 'map-regions' },
        pairs.map(({ region, row }) => link(region, row)),
      ),
      line('map-borders', map.borders),
      line('map-parents', map.parentBorders),
      line('map-outline', map.outline),
      element('g', { class: 'map-labels', 'aria-hidden': 'true', 'font-size': map.width * labelShare }, [
        labels,
      ]),
    ],
  );
}
