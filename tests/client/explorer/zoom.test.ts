import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampZoom, crowdedPart, isSeen, zoomAt } from '../../../src/client/explorer/zoom.ts';

const size = { width: 640, height: 480 };
const anywhere = fc.record({
  x: fc.double({ min: -900, max: 900, noNaN: true }),
  y: fc.double({ min: -900, max: 900, noNaN: true }),
});

describe('the zoom', () => {
  it('never shows anything beyond the drawing', () => {
    fc.assert(
      fc.property(anywhere, fc.double({ min: 0.1, max: 99, noNaN: true }), (at, k) => {
        const zoom = clampZoom({ ...at, k }, size);
        expect(zoom.x - size.width / zoom.k / 2).toBeGreaterThanOrEqual(-1e-6);
        expect(zoom.x + size.width / zoom.k / 2).toBeLessThanOrEqual(size.width + 1e-6);
        expect(zoom.y - size.height / zoom.k / 2).toBeGreaterThanOrEqual(-1e-6);
      }),
    );
  });

  it('keeps the point under the pointer in its place', () => {
    const before = { x: 320, y: 240, k: 2 };
    const at = { x: 300, y: 250 };
    const after = zoomAt(before, 1.5, at, size);
    expect((at.x - after.x) * after.k).toBeCloseTo((at.x - before.x) * before.k);
    expect((at.y - after.y) * after.k).toBeCloseTo((at.y - before.y) * before.k);
  });

  it('goes to the part where most points are close together', () => {
    const crowd = [400, 410, 420, 430].map((x) => ({ x, y: 300 }));
    const zoom = crowdedPart([{ x: 50, y: 50 }, ...crowd, { x: 600, y: 60 }], size);
    expect(zoom.k).toBeGreaterThan(1);
    for (const point of crowd) expect(isSeen(zoom, point, size)).toBe(true);
    expect(isSeen(zoom, { x: 50, y: 50 }, size)).toBe(false);
  });
});
