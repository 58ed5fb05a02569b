import { element } from '../charts/element.ts';
import type { Drawing } from '../charts/stand-alone.ts';

/** A drawing scaled to fit a box, in its upper left corner. */
export function placeDrawing(
  drawing: Drawing,
  box: { x: number; y: number; width: number; height: number },
): string {
  const [, , w, h] = drawing.viewBox;
  const scale = Math.min(box.width / w, box.height / h);
  const place = { x: box.x, y: box.y, width: w * scale, height: h * scale, overflow: 'visible' };
  return element('svg', { ...place, viewBox: drawing.viewBox.join(' ') }, [drawing.content]);
}

/** The width of a drawing at a height. */
export function widthAt({ viewBox }: Drawing, height: number): number {
  return (viewBox[2] / viewBox[3]) * height;
}
