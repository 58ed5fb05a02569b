import { arc } from './arc.ts';
import { element, escapeText } from './element.ts';
import { ground } from './ground.ts';
import type { RegionShape } from './map-geometry.ts';
import { type Box, type Label, labelSize, placeLabels } from './place-labels.ts';
import { textWidth } from './text-width.ts';
import { isSmallMap, type ZoneGround } from './zone-map.ts';

/** Who supports whom: both regions, a style by `status`, the number of the round ('' for none), a sentence, a link. */
export interface PairArc {
  id: string;
  from: string;
  to: string;
  status: string;
  round: string;
  text: string;
  href: string;
}

/** A region at an end of an arc: the name that fits a map, a sentence about all of its pairs, a link. */
export interface PairEnd {
  code: string;
  short: string;
  text: string;
  href: string;
}

/** `label` is the sentence for the map, `sizes` are font sizes for wide and for narrow screens. */
export interface PairMapOptions {
  id: string;
  label: string;
  sizes: readonly [wide: number, narrow: number];
}

interface Drawn {
  pair: PairArc;
  from: RegionShape;
  to: RegionShape;
  bend: number;
}

const firstBend = 0.12;
const bendStep = 0.15;
const badge = 8;

function shapesOf({ prefectures, counties }: ZoneGround): (code: string) => RegionShape {
  const shapes = new Map([...counties.regions, ...prefectures.regions].map((shape) => [shape.code, shape]));
  return (code) => {
    const shape = shapes.get(code);
    if (!shape) throw new Error(`region not drawn: ${code}`);
    return shape;
  };
}

/** Arcs between the same two regions bend one more than the other, so that none hides another. */
function drawnPairs(ground: ZoneGround, pairs: readonly PairArc[]): Drawn[] {
  const shapeOf = shapesOf(ground);
  const seen = new Map<string, number>();
  return pairs.map((pair) => {
    const key = `${pair.from} ${pair.to}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return { pair, from: shapeOf(pair.from), to: shapeOf(pair.to), bend: firstBend + before * bendStep };
  });
}

function arcLink({ pair, from, to, bend }: Drawn): string {
  const { path, head, x, y } = arc(from, to, bend);
  const number =
    pair.round === ''
      ? ''
      : element('circle', { class: 'pair-badge', cx: x, cy: y, r: badge }) +
        element('text', { class: 'pair-round', x, y: y + 4, 'font-size': 11 }, [escapeText(pair.round)]);
  const place = { 'data-code': pair.id, 'data-x': x, 'data-y': y };
  return element(
    'a',
    { href: pair.href, class: `pair pair-${pair.status}`, ...place, 'aria-label': pair.text },
    [
      element('path', { class: 'pair-line', d: path }),
      element('path', { class: 'pair-reach', d: path }),
      element('path', { class: 'pair-head', d: head }),
      number,
      element('title', {}, [escapeText(pair.text)]),
    ],
  );
}

function endLink({ code, x, y, path }: RegionShape, end: PairEnd, isSupporter: boolean): string {
  const place = { 'data-code': code, 'data-x': x, 'data-y': y };
  return element('a', { href: end.href, ...place, 'aria-label': end.text }, [
    element('path', { class: isSupporter ? 'pair-from' : 'pair-to', d: path }),
    element('title', {}, [escapeText(end.text)]),
  ]);
}

/** Boxes along an arc, which names should leave free. */
function arcBoxes({ from, to, bend }: Drawn, scale: number): Box[] {
  const { x, y } = arc(from, to, bend);
  const control = { x: 2 * x - (from.x + to.x) / 2, y: 2 * y - (from.y + to.y) / 2 };
  return Array.from({ length: 17 }, (_, step) => {
    const t = step / 16;
    const along = (a: number, c: number, b: number) =>
      ((1 - t) ** 2 * a + 2 * t * (1 - t) * c + t * t * b) * scale;
    const [cx, cy] = [along(from.x, control.x, to.x), along(from.y, control.y, to.y)];
    const half = t === 0.5 ? badge * scale : 3;
    return { x0: cx - half, y0: cy - half, x1: cx + half, y1: cy + half };
  });
}

function names(
  ends: readonly { end: PairEnd; shape: RegionShape }[],
  drawn: readonly Drawn[],
  [width, height]: readonly [number, number],
  { size, className }: { size: number; className: string },
): string {
  const scale = labelSize / size;
  const labels = ends
    .toSorted((a, b) => a.shape.r - b.shape.r)
    .map(({ end, shape }): Label => {
      return {
        text: end.short,
        x: shape.x * scale,
        y: shape.y * scale,
        gap: 7,
        sides: [
          'right',
          'left',
          'below',
          'above',
          'below-right',
          'below-left',
          'above-right',
          'above-left',
          'high',
        ],
        className: 'zone-name',
        optional: textWidth(end.short, size) > width,
      };
    });
  const boxes = drawn.flatMap((one) => arcBoxes(one, scale));
  const frame = { x0: 0, y0: 0, x1: width * scale, y1: height * scale };
  const texts = placeLabels(labels, boxes, frame).map(({ text, x, y, anchor, className: name }) =>
    element('text', { class: name, x: x / scale, y: y / scale, 'text-anchor': anchor }, [escapeText(text)]),
  );
  return element('g', { class: `map-labels ${className}`, 'aria-hidden': 'true', 'font-size': size }, texts);
}

/**
 * Pairs as arrows from the one that supports to the one that is supported, as an SVG string. Arrows and the regions
 * at their ends are links with their sentences and points; every arrow starts and ends at the label point of its
 * region, which lies inside it. Throws when a region has no shape.
 */
export function pairMap(
  drawing: ZoneGround,
  pairs: readonly PairArc[],
  ends: readonly PairEnd[],
  { id, label, sizes }: PairMapOptions,
): string {
  const { prefectures } = drawing;
  const shapeOf = shapesOf(drawing);
  const drawn = drawnPairs(drawing, pairs);
  const supporters = new Set(pairs.map(({ from }) => from));
  const wholes = new Set(prefectures.regions.map(({ code }) => code));
  const placed = ends
    .map((end) => ({ end, shape: shapeOf(end.code) }))
    .sort((a, b) => Number(wholes.has(b.end.code)) - Number(wholes.has(a.end.code)));
  const size = [prefectures.width, prefectures.height] as const;
  const [wide, narrow] = sizes;
  const box = {
    id,
    class: `chart map pair-map${isSmallMap(prefectures) ? ' map-small' : ''}`,
    viewBox: `0 0 ${size[0]} ${size[1]}`,
  };
  return element('svg', { ...box, role: 'group', 'aria-label': label }, [
    ground(prefectures),
    element(
      'g',
      { class: 'map-regions' },
      placed.map(({ end, shape }) => endLink(shape, end, supporters.has(end.code))),
    ),
    element('g', { class: 'pairs' }, drawn.map(arcLink)),
    names(placed, drawn, size, { size: wide, className: 'names-wide' }),
    names(placed, drawn, size, { size: narrow, className: 'names-narrow' }),
  ]);
}

/** A legend key: an arrow of a status, hidden from screen readers. */
export function pairKey(status: string): string {
  const { path, head } = arc({ x: 2, y: 8 }, { x: 34, y: 8 }, 0);
  const arrow = element('g', { class: `pair pair-${status}` }, [
    element('path', { class: 'pair-line', d: path }),
    element('path', { class: 'pair-head', d: head }),
  ]);
  return element('svg', { class: 'pair-key', viewBox: '0 0 36 16', 'aria-hidden': 'true' }, [arrow]);
}

/** A legend key: the fill of a region that supports (`from`) or is supported (`to`), hidden from screen readers. */
export function pairEndKey(end: 'from' | 'to'): string {
  const square = element('rect', { class: `pair-${end}`, x: 1.5, y: 1.5, width: 19, height: 13 });
  return element('svg', { class: 'zone-key', viewBox: '0 0 22 16', 'aria-hidden': 'true' }, [square]);
}
