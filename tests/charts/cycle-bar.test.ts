import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { cycleBar } from '../../src/charts/cycle-bar.ts';

const phases = [
  { start: 2022.7, end: 2023, short: '1', text: 'Preparation' },
  { start: 2023, end: 2025.9, short: '2', text: 'Practice' },
  { start: 2025.9, end: 2026, short: '3', text: 'Summing up' },
];
const draw = (today: number) =>
  parseHTML(
    cycleBar({ phases, today, todayText: 'today', years: [2023, 2024, 2025, 2026], label: 'The cycle' }),
  ).document;
const share = (node: Element | null | undefined, name: string) =>
  Number.parseFloat(node?.getAttribute(name) ?? '');

describe('a bar of a cycle', () => {
  test.each([2021, 2024.5, 2030])('draws every stage inside its axis when today is %d', (today) => {
    const bars = [...draw(today).querySelectorAll('.cycle-phase')];
    expect(bars).toHaveLength(3);
    for (const bar of bars) {
      expect(share(bar, 'x')).toBeGreaterThanOrEqual(2);
      expect(share(bar, 'x') + share(bar, 'width')).toBeLessThanOrEqual(98.01);
    }
  });

  test('stands in the order of time, one stage ending where the next begins', () => {
    const bars = [...draw(2024).querySelectorAll('.cycle-phase')];
    const ends = bars.map((bar) => share(bar, 'x') + share(bar, 'width'));
    expect(share(bars[1], 'x')).toBeCloseTo(ends[0] ?? 0, 5);
    expect(share(bars[2], 'x')).toBeCloseTo(ends[1] ?? 0, 5);
  });

  test('has today in the stage that is running, and says which are over and ahead', () => {
    const { document } = { document: draw(2024.5) };
    const [over, running, ahead] = ['over', 'running', 'ahead'].map((state) =>
      document.querySelector(`.cycle-phase.cycle-${state}`),
    );
    expect([over, running, ahead].map((bar) => bar?.textContent)).toEqual([
      'Preparation',
      'Practice',
      'Summing up',
    ]);
    const now = share(document.querySelector('.cycle-today'), 'x1');
    expect(now).toBeGreaterThan(share(running, 'x'));
    expect(now).toBeLessThan(share(running, 'x') + share(running, 'width'));
  });

  test('has today after every stage when the cycle is over', () => {
    const document = draw(2026.9);
    expect(document.querySelectorAll('.cycle-phase.cycle-over')).toHaveLength(3);
    const last = [...document.querySelectorAll('.cycle-phase')].at(-1);
    expect(share(document.querySelector('.cycle-today'), 'x1')).toBeGreaterThan(
      share(last, 'x') + share(last, 'width'),
    );
  });

  test('says its sentence', () => {
    expect(draw(2024).querySelector('svg')?.getAttribute('aria-label')).toBe('The cycle');
  });
});
