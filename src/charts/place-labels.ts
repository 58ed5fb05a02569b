import { boldWidth, textWidth } from './text-width.ts';

/** A rectangle in drawing units. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Where a label may stand, seen from its point: `high` is a line above `above`, `above-right` starts there,
 *  `above-left` ends there. */
export type Side =
  | 'above'
  | 'high'
  | 'below'
  | 'right'
  | 'left'
  | 'above-right'
  | 'below-right'
  | 'above-left'
  | 'below-left';

/** A text that belongs to a point; `gap` keeps it off the mark there. An `optional` one is left out rather than
 *  laid over another. */
export interface Label {
  text: string;
  x: number;
  y: number;
  gap: number;
  sides: readonly Side[];
  className: string;
  optional: boolean;
}

/** A label with its baseline point and how the text hangs on it. */
export interface PlacedLabel {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  className: string;
}

/** Font size for which room is kept, in drawing units. The style sheet uses it on narrow screens, where the drawing
 *  shrinks, and a smaller one on wide ones. */
export const labelSize = 16;

const ascent = labelSize * 0.78;
const descent = labelSize * 0.24;

/** How much worse a label over the edge is than one over a mark. */
const edgeCost = 4;

interface Candidate extends PlacedLabel {
  box: Box;
}

function leftEdge(side: Side, { x, gap }: Label, width: number, frame: Box): number {
  if (side === 'right') return x + gap;
  if (side === 'left') return x - gap - width;
  if (side.endsWith('right')) return x;
  if (side.endsWith('left')) return x - width;
  return Math.max(frame.x0, Math.min(frame.x1 - width, x - width / 2));
}

function baselineOf(side: Side, { y, gap }: Label): number {
  if (side === 'high') return y - gap - descent - labelSize;
  if (side.startsWith('above')) return y - gap - descent;
  if (side.startsWith('below')) return y + gap + ascent;
  return y + (ascent - descent) / 2;
}

const anchorX = { start: 0, middle: 0.5, end: 1 } as const;

function candidate(side: Side, label: Label, frame: Box): Candidate {
  const width = textWidth(label.text, labelSize) * boldWidth;
  const left = leftEdge(side, label, width, frame);
  const baseline = baselineOf(side, label);
  const anchor = side.endsWith('right') ? 'start' : side.endsWith('left') ? 'end' : 'middle';
  return {
    text: label.text,
    className: label.className,
    anchor,
    x: left + width * anchorX[anchor],
    y: baseline,
    box: { x0: left, y0: baseline - ascent, x1: left + width, y1: baseline + descent },
  };
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const height = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Area of `box` that lies outside `frame`. */
function outside(box: Box, frame: Box): number {
  return (box.x1 - box.x0) * (box.y1 - box.y0) - overlap(box, frame);
}

/** Small boxes along a line, as an obstacle for labels. */
export function lineObstacle(x0: number, y0: number, x1: number, y1: number): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 6));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const [x, y] = [x0 + ((x1 - x0) * step) / steps, y0 + ((y1 - y0) * step) / steps];
    return { x0: x - 2, y0: y - 2, x1: x + 2, y1: y + 2 };
  });
}

/**
 * Places labels one after another, the important ones first: each takes the first of its sides where it meets
 * neither an obstacle nor an earlier label nor the edge of `frame`, or else the side where it meets least.
 */
export function placeLabels(labels: readonly Label[], obstacles: readonly Box[], frame: Box): PlacedLabel[] {
  const taken = [...obstacles];
  return labels.flatMap((label) => {
    const scored = label.sides.map((side) => {
      const place = candidate(side, label, frame);
      const met = taken.reduce((sum, box) => sum + overlap(place.box, box), 0);
      return { place, cost: met + outside(place.box, frame) * edgeCost };
    });
    const best = scored.reduce((a, b) => (b.cost < a.cost - 1e-6 ? b : a));
    if (label.optional && best.cost > 0) return [];
    const { box, ...placed } = best.place;
    taken.push(box);
    return [placed];
  });
}
