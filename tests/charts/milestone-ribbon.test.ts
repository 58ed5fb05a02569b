import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { milestoneRibbon } from '../../src/charts/milestone-ribbon.ts';
import { ribbon } from './examples.ts';

const totals = ribbon.milestones.map(({ counts }) => counts.reduce((sum, { count }) => sum + count, 0));

describe.each(['horizontal', 'vertical'] as const)('a %s ribbon', (orientation) => {
  const svg = milestoneRibbon(ribbon, { id: 'ribbon', label: 'Milestones', orientation });
  const { document } = parseHTML(`<body>${svg}</body>`);
  const links = [...document.querySelectorAll('a')];

  test('links every milestone', () => {
    expect(links.map((link) => link.getAttribute('href'))).toEqual(ribbon.milestones.map(({ href }) => href));
    expect(links[0]?.textContent).toContain('2025');
  });

  test('has one square a target', () => {
    const squares = links.map((link) => {
      const paths = [...link.querySelectorAll('[class^="s-"]')].map((path) => path.getAttribute('d') ?? '');
      return paths.join('').split('z').length - 1;
    });
    expect(squares).toEqual(totals);
  });

  test('lays no two squares over each other, and none outside', () => {
    const corners = [...svg.matchAll(/M([\d.]+) ([\d.]+)h11v11/g)].map(([, x = '', y = '']) => `${x} ${y}`);
    expect(new Set(corners).size).toBe(corners.length);
    const [, , width = 0, height = 0] = (document.querySelector('svg')?.getAttribute('viewBox') ?? '')
      .split(' ')
      .map(Number);
    for (const corner of corners) {
      const [x = 0, y = 0] = corner.split(' ').map(Number);
      expect(x + 11).toBeLessThanOrEqual(width);
      expect(y + 11).toBeLessThanOrEqual(height);
    }
  });

  test('puts today after the first milestone and before the second', () => {
    const place = (d: string | null | undefined) => {
      const [, x, y] = /M([\d.]+) ([\d.]+)/.exec(d ?? '') ?? [];
      return Number(orientation === 'horizontal' ? x : y);
    };
    const [first, second] = links.map((link) => place(link.querySelector('.ribbon-tick')?.getAttribute('d')));
    const now = place(document.querySelector('.ribbon-today')?.getAttribute('d'));
    expect(now).toBeGreaterThan(first ?? Number.NaN);
    expect(now).toBeLessThan(second ?? Number.NaN);
  });
});
