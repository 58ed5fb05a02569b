import { textWidth } from './text-width.ts';

/** A rectangle in drawing units. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Where a label may stand, seen from its point. */
export type Side = 'above' | 'below' | 'right' | 'left';

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

/** Font size of the labels in charts, in drawing units. */
export const labelSize = 13;

const ascent = labelSize * 0.78;
const descent = labelSize * 0.24;

interface Candidate extends PlacedLabel {
  box: Box;
}

function boxAt(left: number, baseline: number, width: number): Box {
  return { x0: left, y0: baseline - ascent, x1: left + width, y1: baseline + descent };
}

function candidatesOf({ text, x, y, gap, sides, className }: Label, frame: Box): Candidate[] {
  const width = textWidth(text, labelSize);
  const middle = y + (ascent - descent) / 2;
  return sides.flatMap((side): Candidate[] => {
    if (side === 'right')
      return [
        { text, className, x: x + gap, y: middle, anchor: 'start', box: boxAt(x + gap, middle, width) },
      ];
    if (side === 'left') {
      const right = x - gap;
      return [
        { text, className, x: right, y: middle, anchor: 'end', box: boxAt(right - width, middle, width) },
      ];
    }
    const baseline = side === 'above' ? y - gap - descent : y + gap + ascent;
    const left = Math.max(frame.x0, Math.min(frame.x1 - width, x - width / 2));
    const box = boxAt(left, baseline, width);
    return [{ text, className, x: left + width / 2, y: baseline, anchor: 'middle', box }];
  });
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
    const scored = candidatesOf(label, frame).map((candidate) => ({
      candidate,
      cost: taken.reduce((sum, box) => sum + overlap(candidate.box, box), outside(candidate.box, frame) * 4),
    }));
    const best = scored.reduce((a, b) => (b.cost < a.cost - 1e-6 ? b : a));
    if (label.optional && best.cost > 0) return [];
    taken.push(best.candidate.box);
    const { box: _, ...placed } = best.candidate;
    return [placed];
  });
}
