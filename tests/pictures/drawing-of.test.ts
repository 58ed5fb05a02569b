import { describe, expect, it } from 'vitest';
import { drawingOf } from '../../src/pictures/drawing-of.ts';

describe('a chart as a part of a picture', () => {
  it('keeps its classes and its box, and leaves out links and names', () => {
    const svg =
      '<svg class="chart map" viewBox="0 0 20 10" aria-label="a > b"><a href="/x/" class="pair" aria-label="more > 5"><path class="s-met" d="M0 0"/></a></svg>';
    expect(drawingOf(svg)).toEqual({
      content: '<g class="chart map"><g class="pair"><path class="s-met" d="M0 0"/></g></g>',
      viewBox: [0, 0, 20, 10],
    });
  });

  it('gives a bar that is not scaled a width', () => {
    const { content, viewBox } = drawingOf(
      '<svg class="level-bar" height="19"><rect width="50%"/></svg>',
      400,
    );
    expect(viewBox).toEqual([0, 0, 400, 19]);
    expect(content).toContain('<rect width="200"/>');
  });

  it('refuses what is no SVG', () => {
    expect(() => drawingOf('<table></table>')).toThrow('not an SVG: <table>');
  });
});
