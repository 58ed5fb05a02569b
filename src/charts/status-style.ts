import type { Status } from '../types.ts';
import { element } from './element.ts';

/** A status, or the absence of a goal ("no goal found"). */
export type ShownStatus = Status | 'no-target';

/** How a status looks. `icon` is a path in a 12 x 12 box, drawn as a line; a status that stands for "no value"
 *  has a hatch (`pattern`: a path in a square tile of side `tile`) instead of a flat fill. */
export interface StatusStyle {
  status: ShownStatus;
  icon: string;
  hatch: { tile: number; path: string; line: 'thin' | 'strong' | 'dot' } | null;
}

const flat = (status: ShownStatus, icon: string): StatusStyle => ({ status, icon, hatch: null });
const hatched = (
  status: ShownStatus,
  icon: string,
  tile: number,
  path: string,
  line: 'thin' | 'strong' | 'dot' = 'thin',
): StatusStyle => ({ status, icon, hatch: { tile, path, line } });

/** Every status in reading order: reached, on the way, falling short, open, without a value. */
export const statusStyle: readonly StatusStyle[] = [
  flat('met', 'M1.5 6.5 4.5 9.5 10.5 2.5'),
  flat('met-early', 'M1 6 3.7 8.7 9 2.5M10.3 9.8h.01'),
  flat('on-pace', 'M1.5 6h9M7 2.5 10.5 6 7 9.5'),
  flat('too-early', 'M2.5 1.5h7L2.5 10.5h7Z'),
  flat('behind', 'M2.5 2.5l7 7M9.5 4v5.5H4'),
  flat('far-behind', 'M6 1.5v9M2.5 7 6 10.5 9.5 7'),
  flat('moving-away', 'M10.5 6h-9M5 2.5 1.5 6 5 9.5'),
  flat('slipped', 'M2 3.2h5.2a2.9 2.9 0 0 1 0 5.8H2.5M5 6.5 2.5 9 5 11.3'),
  flat('missed', 'M2.2 2.2l7.6 7.6M9.8 2.2 2.2 9.8'),
  flat('awaiting-final-figure', 'M6 1.2a4.8 4.8 0 1 0 .01 0ZM6 3.4V6l2 1.4'),
  flat('trend-unknown', 'M6 3.2a2.8 2.8 0 1 0 .01 0Z'),
  hatched('not-comparable', 'M2 4.4h8M2 7.6h8M8.2 1.8 3.8 10.2', 7, 'M0 0 7 7M0 7 7 0'),
  hatched(
    'no-figure',
    'M4 3.6a2 2 0 1 1 2.8 1.9C6.2 5.8 6 6.3 6 7.2M6 10h.01',
    6,
    'M-1 1 1-1M0 6 6 0M5 7 7 5',
  ),
  hatched(
    'no-figure-overdue',
    'M2.2 3.6a2 2 0 1 1 2.8 1.9C4.4 5.8 4.2 6.3 4.2 7.2M4.2 10h.01M9.6 1.5v9',
    6,
    'M-1 5 1 7M0 0 6 6M5-1 7 1',
    'strong',
  ),
  hatched('no-number', 'M1.8 3h8.4M1.8 6h8.4M1.8 9h5', 5, 'M0 2.5H5'),
  hatched('no-target', 'M3 6h6', 6, 'M3 3h.01', 'dot'),
];

const styleOf = new Map(statusStyle.map((style) => [style.status, style]));

/** Prefix of pattern ids when a caller gives none. */
export const defaultPrefix = 'hatch';

/** Statuses that are present, in reading order and once each: the order of a legend. */
export function legendOrder(present: Iterable<ShownStatus>): ShownStatus[] {
  const found = new Set(present);
  return statusStyle.map(({ status }) => status).filter((status) => found.has(status));
}

/** Attributes that fill a shape by status: a class, and for "no value" the pattern with the given id prefix;
 *  `isWide` takes the coarse one, for maps that are shown smaller than they are drawn. */
export function statusFill(
  status: ShownStatus,
  prefix: string = defaultPrefix,
  isWide = false,
): { class: string; fill: string | null } {
  const hatch = styleOf.get(status)?.hatch ?? null;
  return {
    class: `s-${status}`,
    fill: hatch === null ? null : `url(#${prefix}-${status}${isWide ? '-wide' : ''})`,
  };
}

/** `<defs>` with the hatch patterns, ids `<prefix>-<status>`, and coarse ones, `<prefix>-<status>-wide`. A page holds them once, in an SVG of size 0 that is
 *  not `display: none`; a file that stands alone holds its own. */
export function statusDefs(prefix: string = defaultPrefix): string {
  const patterns = statusStyle.flatMap(({ status, hatch }) => {
    if (hatch === null) return [];
    const { tile, path, line } = hatch;
    const box = { id: `${prefix}-${status}`, width: tile, height: tile, patternUnits: 'userSpaceOnUse' };
    const wide = { id: `${box.id}-wide`, href: `#${box.id}`, patternTransform: 'scale(1.6)' };
    return [
      element('pattern', box, [
        element('rect', { class: 'hatch-ground', width: tile, height: tile }),
        element('path', { class: `hatch-line hatch-${line}`, d: path }),
      ]),
      element('pattern', wide),
    ];
  });
  return element('defs', {}, patterns);
}

/** The glyph of a status as an SVG of 1 em, hidden from screen readers: the word stands beside it. */
export function statusIcon(status: ShownStatus): string {
  const icon = styleOf.get(status)?.icon ?? '';
  return element('svg', { class: `status-icon i-${status}`, viewBox: '0 0 12 12', 'aria-hidden': 'true' }, [
    element('path', { d: icon }),
  ]);
}

/** A legend key: a square filled like the status, hidden from screen readers: the word stands beside it. */
export function statusKey(status: ShownStatus, prefix: string = defaultPrefix): string {
  const square = element('rect', { ...statusFill(status, prefix), x: 0.5, y: 0.5, width: 17, height: 13 });
  return element('svg', { class: 'status-key', viewBox: '0 0 18 14', 'aria-hidden': 'true' }, [square]);
}
