import { describe, expect, it } from 'vitest';
import { coverageBar } from '../../src/charts/coverage-bar.ts';
import { joinDiagram } from '../../src/charts/join-diagram.ts';
import { smallHistogram } from '../../src/charts/small-histogram.ts';

describe('coverageBar', () => {
  it('fills the share that has values and hatches the rest', () => {
    const svg = coverageBar({ share: 0.755, label: '75.5 %' });
    expect(svg).toContain('class="coverage-filled" width="75.5%"');
    expect(svg).toContain('-no-figure)');
    expect(svg).toContain('aria-label="75.5 %"');
  });
});

describe('smallHistogram', () => {
  it('draws one bar a bin, the tallest over the full height, and says each in words', () => {
    const svg = smallHistogram({
      bins: [
        { name: '2023', count: 1 },
        { name: '2024', count: 4 },
      ],
      label: 'years',
    });
    expect(svg.match(/<rect/g)).toHaveLength(2);
    expect(svg).toContain('y="21" width="7" height="7"><title>2023: 1</title>');
    expect(svg).toContain('y="0" width="7" height="28"><title>2024: 4</title>');
  });

  it('draws nothing for no bins', () => {
    expect(smallHistogram({ bins: [], label: '' })).toBe('');
  });
});

describe('joinDiagram', () => {
  const joins = [
    { from: 'a', column: 'x', to: 'c' },
    { from: 'a', column: 'y', to: 'c' },
    { from: 'b', column: 'z', to: 'd' },
  ];
  const svg = joinDiagram({
    from: ['a', 'b'],
    to: ['c', 'd'],
    joins,
    joinText: (own) => own.map(({ column }) => column).join('+'),
    label: 'joins',
  });

  it('draws a rail a table that is referred to, and a dot a pair of tables', () => {
    expect(svg.match(/class="join-rail"/g)).toHaveLength(2);
    expect(svg.match(/class="join-dot"/g)).toHaveLength(2);
  });

  it('draws a larger dot for more than one column, and names them', () => {
    expect(svg).toMatch(/r="7"><title>x\+y<\/title>/);
    expect(svg).toMatch(/r="5"><title>z<\/title>/);
  });
});
