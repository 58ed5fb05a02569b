import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import {
  type DisclosureMark,
  disclosureGrid,
  disclosureKey,
  disclosureMarks,
} from '../../src/charts/disclosure-grid.ts';

const columns = ['First', 'Second', 'Third'];
const row = (code: string, marks: readonly DisclosureMark[]) => ({
  code,
  name: `Name ${code}`,
  marks,
  share: `1 / ${marks.length}`,
  text: `Region ${code}: <words>`,
  href: `/regions/${code}/`,
});
const rows = [row('11', ['both', 'goal', 'none']), row('12', ['figure', 'outside', 'none'])];
function draw(isNarrow: boolean): Element {
  const svg = disclosureGrid({ columns, breaks: [2], rows }, { label: 'What was found', isNarrow });
  return parseHTML(svg).document.querySelector('svg') as Element;
}

describe.each([false, true])('a grid of what was found (narrow: %s)', (isNarrow) => {
  const svg = draw(isNarrow);
  const links = [...svg.querySelectorAll('a')];

  it('is a group with a sentence, and a link with its sentence for every row', () => {
    expect([svg.getAttribute('role'), svg.getAttribute('aria-label')]).toEqual(['group', 'What was found']);
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('data-code')])).toEqual([
      ['/regions/11/', '11'],
      ['/regions/12/', '12'],
    ]);
    expect(links.map((link) => link.querySelector('title')?.textContent)).toEqual(
      rows.map(({ text }) => text),
    );
  });

  it('tells the marks apart by shape: figures are squares, goals diamonds, nothing is a dot', () => {
    const shapes = links.map((link) => ({
      squares: link.querySelectorAll('rect:not(.found-row)').length,
      diamonds: link.querySelectorAll('path').length,
      dots: link.querySelectorAll('circle').length,
    }));
    expect(shapes).toEqual([
      { squares: 2, diamonds: 2, dots: 1 },
      { squares: 2, diamonds: 1, dots: 1 },
    ]);
    expect(svg.querySelector('.found-goal')?.getAttribute('fill')).toBe('url(#hatch-no-figure)');
    expect(svg.querySelector('.found-both')?.hasAttribute('fill')).toBe(false);
  });

  it('keeps everything inside its box', () => {
    const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
    for (const mark of svg.querySelectorAll('rect')) {
      expect(Number(mark.getAttribute('x')) + Number(mark.getAttribute('width'))).toBeLessThanOrEqual(width);
      expect(Number(mark.getAttribute('y')) + Number(mark.getAttribute('height'))).toBeLessThanOrEqual(
        height,
      );
    }
  });
});

describe('the heads of a grid', () => {
  const heads = (isNarrow: boolean) =>
    [...draw(isNarrow).querySelectorAll('text')].map(({ textContent }) => textContent);

  it('are names where there is room, and numbers of a list where there is not', () => {
    expect(heads(false)).toEqual(expect.arrayContaining(columns));
    expect(heads(true)).toEqual(expect.arrayContaining(['1', '2', '3']));
    expect(heads(true)).not.toContain('First');
  });
});

describe('disclosureKey(mark)', () => {
  it('differs from mark to mark', () => {
    expect(new Set(disclosureMarks.map(disclosureKey)).size).toBe(disclosureMarks.length);
  });
});
