import { describe, expect, it } from 'vitest';
import { type PhaseAxis, phaseAxis, phaseBar } from '../../src/charts/phase-bar.ts';

const axis: PhaseAxis = {
  from: 2021,
  to: 2025,
  ticks: [2021, 2022, 2023, 2024].map((at) => ({ at, label: String(at) })),
  today: 2024,
};

describe('phaseBar', () => {
  it('spans from start to end in shares of the axis', () => {
    const svg = phaseBar({ start: 2022, end: 2024, state: 'over' }, axis, 'Building');
    expect(svg).toContain('<rect class="phase-mark phase-over" x="25%" y="5" width="50%" height="12"/>');
    expect(svg).toContain('role="img" aria-label="Building"');
  });

  it('is a diamond at the end where no start is printed', () => {
    const svg = phaseBar({ start: null, end: 2023, state: 'over' }, axis, 'Built');
    expect(svg).toContain('<svg class="phase-end" x="50%"');
    expect(svg).not.toContain('<rect');
  });

  it('marks today on an axis of years and not on one without', () => {
    const mark = { start: 2022, end: 2023, state: 'cycle' } as const;
    expect(phaseBar(mark, axis, 'a')).toContain('<line class="phase-today" x1="75%"');
    expect(phaseBar(mark, { ...axis, today: null }, 'a')).not.toContain('phase-today');
  });

  it('escapes its sentence', () => {
    expect(phaseBar({ start: 2022, end: 2023, state: 'running' }, axis, '“a” & "b"')).toContain(
      '“a” &amp; &quot;b&quot;',
    );
  });
});

describe('phaseAxis', () => {
  it('names every tick where there is room', () => {
    expect([...phaseAxis(axis).matchAll(/>(\d+)</g)].map(([, name]) => name)).toEqual([
      '2021',
      '2022',
      '2023',
      '2024',
    ]);
  });

  it('leaves names out where they would touch, at even steps', () => {
    const ticks = Array.from({ length: 15 }, (_, index) => ({
      at: 2021 + index,
      label: String(2021 + index),
    }));
    const names = [...phaseAxis({ ...axis, to: 2036, ticks }).matchAll(/>(\d+)</g)].map(([, name]) =>
      Number(name),
    );
    const steps = new Set(names.slice(1).map((name, index) => name - (names[index] ?? 0)));
    expect(names[0]).toBe(2021);
    expect(steps.size).toBe(1);
    expect(names.length).toBeLessThan(15);
  });
});
