import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type LevelBarSpec, levelBar } from '../../src/charts/level-bar.ts';
import { orderedCounts, segmentWidths, statusBar } from '../../src/charts/status-bar.ts';
import { statusCounts } from './examples.ts';

const parse = (svg: string) => parseHTML(`<body>${svg}</body>`).document;

describe('a status bar', () => {
  const drawn = parse(statusBar(statusCounts, { id: 'bar', label: 'All' }));

  test('shows every number above nought, in reading order', () => {
    expect([...drawn.querySelectorAll('text')].map((node) => node.textContent)).toEqual([
      '8',
      '2',
      '1',
      '17',
      '24',
    ]);
  });

  test('has segments that add up to its width', () => {
    const widths = [...drawn.querySelectorAll('rect')].map((node) => Number(node.getAttribute('width')));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(319, 0);
  });

  test('is nothing when there is nothing to count', () => {
    expect(statusBar([{ status: 'met', count: 0, title: '' }], { id: 'bar', label: '' })).toBe('');
  });

  test.each([
    [[1, 1], 100, 2, [50, 50]],
    [[1, 3], 100, 2, [25, 75]],
    [[1, 999], 100, 2, [2, 98]],
    [[5], 100, 2, [100]],
  ])('counts %j in %d take at least %d: %j', (counts, width, least, widths) => {
    expect(segmentWidths(counts, width, least)).toEqual(widths);
  });

  test('leaves out counts of nought', () => {
    expect(orderedCounts(statusCounts).map(({ status }) => status)).not.toContain('slipped');
  });
});

describe('a level bar', () => {
  const spec: LevelBarSpec = { share: 0.61, isLowerBound: false, required: 0.8, label: '61 %' };
  const draw = (more: Partial<LevelBarSpec> = {}) => parse(levelBar({ ...spec, ...more }));
  const width = (document: Document, name: string) => document.querySelector(name)?.getAttribute('width');

  test('is as long as the share, with the need at its end and the path where it is', () => {
    const drawn = draw();
    expect(width(drawn, '.level-have')).toBe('61%');
    expect(drawn.querySelector('.level-need')?.getAttribute('x1')).toBe('100%');
    expect(drawn.querySelector('.level-required')?.getAttribute('x1')).toBe('80%');
  });

  test('is hatched to the end when only a lower bound is known', () => {
    const open = draw({ isLowerBound: true }).querySelector('[fill="url(#hatch-no-figure)"]');
    expect(open?.getAttribute('x')).toBe('61%');
    expect(open?.getAttribute('width')).toBe('39%');
    expect(draw().querySelector('[fill]')).toBeNull();
  });

  test('puts the need inside when there is more than needed', () => {
    const drawn = draw({ share: 1.6, required: null });
    expect(width(drawn, '.level-have')).toBe('100%');
    expect(drawn.querySelector('.level-need')?.getAttribute('x1')).toBe('62.5%');
    expect(drawn.querySelector('.level-required')).toBeNull();
  });

  test('takes the colour of a status and shows the texts given', () => {
    const drawn = draw({ status: 'behind', haveText: '61 <', needText: '100' });
    expect(width(drawn, '.s-behind')).toBe('61%');
    expect([...drawn.querySelectorAll('text')].map((node) => node.textContent)).toEqual(['61 <', '100']);
  });

  test('is an image with its sentence', () => {
    const svg = draw().querySelector('svg');
    expect([svg?.getAttribute('role'), svg?.getAttribute('aria-label')]).toEqual(['img', '61 %']);
  });

  test('stays under 600 bytes gzip', () => {
    const full = { ...spec, isLowerBound: true, haveText: '至少 61%', needText: '目标 438万' };
    expect(gzipSync(levelBar(full)).length).toBeLessThan(600);
  });
});
