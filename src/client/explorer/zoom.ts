/** A window onto a drawing: its middle and how many times it is enlarged. */
export interface Zoom {
  x: number;
  y: number;
  k: number;
}

/** Size of a drawing in its own units. */
export interface Size {
  width: number;
  height: number;
}

const most = 8;

/** A zoom that shows nothing beyond the drawing. */
export function clampZoom({ x, y, k }: Zoom, { width, height }: Size): Zoom {
  const scale = Math.max(1, Math.min(most, k));
  const [halfX, halfY] = [width / scale / 2, height / scale / 2];
  return {
    k: scale,
    x: Math.max(halfX, Math.min(width - halfX, x)),
    y: Math.max(halfY, Math.min(height - halfY, y)),
  };
}

/** Zooms by a factor so that a point of the drawing stays where it is seen. */
export function zoomAt(zoom: Zoom, factor: number, at: { x: number; y: number }, size: Size): Zoom {
  const k = Math.max(1, Math.min(most, zoom.k * factor));
  const share = zoom.k / k;
  return clampZoom({ k, x: at.x + (zoom.x - at.x) * share, y: at.y + (zoom.y - at.y) * share }, size);
}

/** Whether a point can be seen, with some room around it. */
export function isSeen(zoom: Zoom, at: { x: number; y: number }, { width, height }: Size): boolean {
  const [halfX, halfY] = [width / zoom.k / 2, height / zoom.k / 2];
  return Math.abs(at.x - zoom.x) < halfX * 0.9 && Math.abs(at.y - zoom.y) < halfY * 0.9;
}

/** The part where most points stand close together, enlarged to fill the window. */
export function crowdedPart(points: readonly { x: number; y: number }[], size: Size): Zoom {
  const k = 2.6;
  const [halfX, halfY] = [size.width / k / 2, size.height / k / 2];
  const near = (at: { x: number; y: number }) =>
    points.filter(({ x, y }) => Math.abs(x - at.x) < halfX * 0.92 && Math.abs(y - at.y) < halfY * 0.92);
  const centres = points.map((point) => {
    const around = near(point);
    const mean = (key: 'x' | 'y') => around.reduce((sum, one) => sum + one[key], 0) / around.length;
    return { x: mean('x'), y: mean('y') };
  });
  const best = centres.toSorted((a, b) => near(b).length - near(a).length)[0];
  return clampZoom({ k, x: best?.x ?? size.width / 2, y: best?.y ?? size.height / 2 }, size);
}
