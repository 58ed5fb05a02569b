import { element, escapeText } from './element.ts';
import { ground } from './ground.ts';
import type { MapGeometry, RegionShape } from './map-geometry.ts';
import { type Box, type Label, labelSize, placeLabels, type Side } from './place-labels.ts';
import { textWidth } from './text-width.ts';
import { type ZoneLook, zoneFill } from './zone-style.ts';

/** A place of a programme: its looks, the name that fits a map ('' for none), a whole sentence and a link. */
export interface ZoneMark extends ZoneLook {
  code: string;
  short: string;
  text: string;
  href: string;
}

/** Prefectures and counties drawn in one frame: the larger ones are the ground, the smaller ones lie on it. */
export interface ZoneGround {
  prefectures: MapGeometry;
  counties: MapGeometry;
}

/** `label` is the sentence for the map. `sizes` are font sizes in drawing units, the first for wide screens, the
 *  second for narrow ones; `areAllNamed` keeps names that meet others; a `caption` stands above the map. */
export interface ZoneMapOptions {
  id: string;
  label: string;
  sizes: readonly [wide: number, narrow: number];
  areAllNamed?: boolean;
  caption?: string;
}

interface Drawn {
  mark: ZoneMark;
  shape: RegionShape;
}

const sides: readonly Side[] = [
  'right',
  'left',
  'above',
  'below',
  'above-right',
  'below-right',
  'above-left',
  'below-left',
];

const captionHeight = 26;

/** Whether a drawing is shown smaller than others: a few places, or a part of a region. */
export const isSmallMap = ({ width }: MapGeometry): boolean => width < 500;

/** Puts a text on its point instead of over it. */
const onPoint = -labelSize / 2;

function shapesOf({ prefectures, counties }: ZoneGround): Map<string, RegionShape> {
  return new Map([...counties.regions, ...prefectures.regions].map((shape) => [shape.code, shape]));
}

/** Marks with their shapes, whole prefectures first, then by code. Throws when a mark has no shape. */
function drawnMarks(ground: ZoneGround, marks: readonly ZoneMark[]): Drawn[] {
  const shapes = shapesOf(ground);
  const order = ({ reach, code }: ZoneMark) => (reach === 'whole' ? 0 : 1) + code;
  return marks
    .map((mark) => {
      const shape = shapes.get(mark.code);
      if (!shape) throw new Error(`region not drawn: ${mark.code}`);
      return { mark, shape };
    })
    .sort((a, b) => (order(a.mark) < order(b.mark) ? -1 : 1));
}

function link({ mark, shape }: Drawn): string {
  const { code, text, href } = mark;
  const place = { 'data-code': code, 'data-x': Math.round(shape.x), 'data-y': Math.round(shape.y) };
  return element('a', { href, ...place, 'aria-label': text }, [
    element('path', { ...zoneFill(mark), d: shape.path }),
    element('title', {}, [escapeText(text)]),
  ]);
}

/** Whether a name fits its shape, or nearly: on a shape it cannot be taken for that of another. */
const isOnShape = ({ mark, shape }: Drawn, scale: number): boolean =>
  textWidth(mark.short, labelSize) < shape.r * scale * 5;

/** A name in units in which it is `labelSize` high: on its shape where it fits there, else beside it. */
function labelOf(one: Drawn, scale: number, isKept: boolean): Label {
  const { mark, shape } = one;
  const [x, y, room] = [shape.x * scale, shape.y * scale, shape.r * scale];
  const isInside = isOnShape(one, scale);
  return {
    text: mark.short,
    x,
    y,
    gap: isInside ? onPoint : Math.min(room, 8) + 2,
    sides: isInside ? ['above', ...sides] : sides,
    className: mark.reach === 'whole' ? 'zone-name zone-name-whole' : 'zone-name',
    optional: !isKept,
  };
}

/** Small shapes, which names should leave free. */
function obstacles(drawn: readonly Drawn[], scale: number): Box[] {
  return drawn
    .filter((one) => one.shape.r * scale < 9 && !(one.mark.short !== '' && isOnShape(one, scale)))
    .map(({ shape: { x, y, r } }) => {
      const [cx, cy, half] = [x * scale, y * scale, r * scale * 0.9];
      return { x0: cx - half, y0: cy - half, x1: cx + half, y1: cy + half };
    });
}

function names(
  all: readonly Drawn[],
  { width, height }: MapGeometry,
  size: number,
  { className, isKept }: { className: string; isKept: boolean },
): string {
  const scale = labelSize / size;
  const frame = { x0: 0, y0: 0, x1: width * scale, y1: height * scale };
  const named = all.filter(({ mark }) => mark.short !== '').sort((a, b) => b.shape.r - a.shape.r);
  const labels = named.map((one) => labelOf(one, scale, isKept));
  const placed = placeLabels(labels, obstacles(all, scale), frame);
  const texts = placed.map(({ text, x, y, anchor, className: name }) =>
    element(
      'text',
      { class: name, x: Math.round(x / scale), y: Math.round(y / scale), 'text-anchor': anchor },
      [escapeText(text)],
    ),
  );
  return element('g', { class: `map-labels ${className}`, 'aria-hidden': 'true', 'font-size': size }, texts);
}

/**
 * The places of a programme on the prefectures of a province, as an SVG string: whole prefectures hatched, counties
 * filled flat on top of them, each a link with its sentence and its point as `data-x`, `data-y`. Prefectures
 * without a mark are context. Throws when a mark has no shape.
 */
export function zoneMap(
  drawing: ZoneGround,
  marks: readonly ZoneMark[],
  { id, label, sizes, areAllNamed: isKept = false, caption = '' }: ZoneMapOptions,
): string {
  const { prefectures } = drawing;
  const drawn = drawnMarks(drawing, marks);
  const [wide, narrow] = sizes;
  const group = (reach: ZoneMark['reach']) =>
    element('g', { class: 'map-regions' }, drawn.filter(({ mark }) => mark.reach === reach).map(link));
  const { width, height } = prefectures;
  const head = caption === '' ? 0 : captionHeight;
  const box = {
    id,
    class: `chart map zone-map${isSmallMap(prefectures) ? ' map-small' : ''}`,
    viewBox: `0 ${-head} ${width} ${height + head}`,
  };
  return element('svg', { ...box, role: 'group', 'aria-label': label }, [
    caption === '' ? '' : element('text', { class: 'map-caption', x: 0, y: -10 }, [escapeText(caption)]),
    ground(prefectures),
    group('whole'),
    group('part'),
    names(drawn, prefectures, wide, { className: 'names-wide', isKept }),
    names(drawn, prefectures, narrow, { className: 'names-narrow', isKept }),
  ]);
}
