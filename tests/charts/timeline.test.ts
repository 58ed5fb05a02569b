import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import {
  type TimelineLayout,
  type TimelineSpec,
  timeline,
  timelineLayout,
} from '../../src/charts/timeline.ts';
import type { PlacedMark, TimelineMark } from '../../src/charts/timeline-band.ts';
import { expectChart } from './snapshot.ts';

const mark = (id: string, start: number, end: number, more: Partial<TimelineMark> = {}): TimelineMark => ({
  id,
  start,
  end,
  open: '',
  state: 'over',
  isUnconfirmed: false,
  label: id,
  title: `${id}, in full`,
  href: `/${id}/`,
  ...more,
});

const frame: Omit<TimelineSpec, 'bands'> = {
  from: 2016,
  to: 2036,
  ticks: [2016, 2021, 2026, 2031].map((year) => ({ time: year, label: String(year), isStrong: true })),
  today: { time: 2026.9, label: 'as of 24 November 2026' },
  guides: [2026, 2031],
  nothing: 'Nothing here',
};

const marks = fc
  .uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,6}$/),
      start: fc.double({ min: 2000, max: 2050, noNaN: true }),
      length: fc.double({ min: 0.001, max: 30, noNaN: true }),
      open: fc.constantFrom('' as const, 'start' as const, 'end' as const),
      label: fc.stringMatching(/^[一-龥a-z ]{1,60}$/),
    }),
    { selector: ({ id }) => id, maxLength: 40 },
  )
  .map((rows) =>
    rows.map(({ id, start, length, open, label }) => mark(id, start, start + length, { open, label })),
  );

const windows = fc
  .record({
    from: fc.double({ min: 2010, max: 2034, noNaN: true }),
    span: fc.double({ min: 0.08, max: 20, noNaN: true }),
    width: fc.integer({ min: 280, max: 1200 }),
    most: fc.constantFrom(0, 5, 24, 60),
  })
  .map(({ from, span, ...options }) => ({ from, to: from + span, ...options }));

function layoutOf(
  rows: readonly TimelineMark[],
  { from, to, ...options }: { from: number; to: number; width?: number; most?: number },
) {
  const spec = { ...frame, from, to, bands: [{ name: 'Bars', marks: rows }] };
  return timelineLayout(spec, { id: 'timeline', label: 'What it shows', ...options });
}

const placed = ({ bands }: TimelineLayout): PlacedMark[] => bands.flatMap((band) => band.marks);

const tolerance = 1e-6;

describe('the geometry of a timeline', () => {
  test('leaves no bar, tail or word outside the axis', () => {
    fc.assert(
      fc.property(marks, windows, (rows, window) => {
        const layout = layoutOf(rows, window);
        for (const { bar, left, right } of placed(layout)) {
          expect(Math.min(left, bar.x0)).toBeGreaterThanOrEqual(layout.scale.x0 - tolerance);
          expect(Math.max(right, bar.x1)).toBeLessThanOrEqual(layout.scale.x1 + tolerance);
          expect(bar.x1).toBeGreaterThan(bar.x0);
        }
      }),
    );
  });

  test('lays no two marks over each other', () => {
    fc.assert(
      fc.property(marks, windows, (rows, window) => {
        const all = placed(layoutOf(rows, window));
        for (const [index, a] of all.entries())
          for (const b of all.slice(index + 1)) {
            const isApart =
              a.right <= b.left + tolerance ||
              b.right <= a.left + tolerance ||
              a.bottom <= b.top + tolerance ||
              b.bottom <= a.top + tolerance;
            expect(isApart, `${a.mark.id} and ${b.mark.id}`).toBe(true);
          }
      }),
    );
  });

  test('is the same whatever the order of the marks', () => {
    fc.assert(
      fc.property(marks, windows, fc.infiniteStream(fc.nat()), (rows, window, keys) => {
        const shuffled = rows
          .map((row) => ({ row, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => row);
        expect(layoutOf(shuffled, window).bands).toEqual(layoutOf(rows, window).bands);
      }),
    );
  });

  test('shows exactly the marks with a moment in the window', () => {
    fc.assert(
      fc.property(marks, windows, (rows, window) => {
        const shown = placed(layoutOf(rows, window)).map((one) => one.mark.id);
        const expected = rows.filter(({ start, end }) => end > window.from && start < window.to);
        expect(shown.sort()).toEqual(expected.map(({ id }) => id).sort());
      }),
    );
  });

  test('keeps the place of both ends where they are in the window and the bar is not too slim to see', () => {
    const layout = layoutOf([mark('a', 2020, 2024)], { from: 2016, to: 2036 });
    const [one] = placed(layout);
    expect(one?.bar.x0).toBeCloseTo(layout.scale.x(2020));
    expect(one?.bar.x1).toBeCloseTo(layout.scale.x(2024));
  });

  test('names the marks of a band until they are too many', () => {
    const rows = Array.from({ length: 6 }, (_, index) => mark(`m${index}`, 2018 + index, 2019 + index));
    const linesFor = (most: number) =>
      placed(layoutOf(rows, { from: 2016, to: 2036, most })).map(({ lines }) => lines.length);
    expect(linesFor(6)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(linesFor(5)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

const bands = [
  {
    name: 'Plans: 3',
    marks: [
      mark('long', 2021, 2036, { state: 'running', label: 'A plan that goes on to the end of the axis' }),
      mark('short', 2021, 2026),
      mark('early', 2010, 2018, { label: 'Began before' }),
    ],
  },
  {
    name: 'Phases: 3',
    marks: [
      mark('open-start', 2023, 2024, { open: 'start' }),
      mark('open-end', 2025, 2025.1, { open: 'end', state: 'open' }),
      mark('ahead', 2031, 2036, { state: 'ahead', isUnconfirmed: true }),
    ],
  },
];

describe('the drawing of a timeline', () => {
  const options = { id: 'timeline', label: 'What it shows' };
  const draw = (more: object = {}, spec: object = {}) => {
    const svg = timeline({ ...frame, bands, ...spec }, { ...options, ...more });
    return parseHTML(`<body>${svg}</body>`).document;
  };

  test.each([
    ['timeline-wide', {}],
    ['timeline-narrow', { width: 336 }],
    ['timeline-still', { width: 336, most: 2, isStill: true }],
  ])('%s is as its snapshot', (name, more) => {
    expectChart(name, timeline({ ...frame, bands }, { ...options, ...more }));
  });

  test('links every mark, under its title', () => {
    const links = [...draw().querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('data-id')).sort()).toEqual([
      'ahead',
      'early',
      'long',
      'open-end',
      'open-start',
      'short',
    ]);
    for (const link of links)
      expect(link.querySelector('title')?.textContent).toBe(`${link.getAttribute('data-id')}, in full`);
  });

  test('is a picture without links when it is still', () => {
    const document = draw({ isStill: true });
    expect(document.querySelector('svg')?.getAttribute('role')).toBe('img');
    expect(document.querySelectorAll('a')).toHaveLength(0);
    expect(document.querySelectorAll('.tl-mark')).toHaveLength(6);
  });

  test('draws the day of the data where it is in the window, and nowhere else', () => {
    expect(draw().querySelectorAll('.tl-today')).toHaveLength(1);
    expect(draw({}, { from: 2016, to: 2020 }).querySelectorAll('.tl-today')).toHaveLength(0);
  });

  test('says so when it has nothing to show', () => {
    expect(draw({}, { bands: [] }).querySelector('svg')?.textContent).toContain('Nothing here');
  });
});
