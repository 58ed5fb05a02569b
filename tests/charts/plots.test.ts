import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { yearTicks } from '../../src/charts/chart-frame.ts';
import { dotsChart } from '../../src/charts/dots-chart.ts';
import { type FlowSpec, flowChart } from '../../src/charts/flow-chart.ts';
import { linesChart } from '../../src/charts/lines-chart.ts';
import { segmentsOf } from '../../src/charts/segments.ts';
import { type SeriesSpec, seriesChart } from '../../src/charts/series-chart.ts';
import {
  boundSeries,
  conflictSeries,
  longSeries,
  partialFlow,
  shareLines,
  shareRows,
  sparseSeries,
  totalFlow,
} from './examples.ts';

const { document } = parseHTML('<html></html>');
const words = { document, id: 'chart', label: 'What it shows', formatValue: String };
const parse = (svg: string) => parseHTML(`<body>${svg}</body>`).document;
const texts = (nodes: Iterable<Element>) => [...nodes].map((node) => node.textContent);

/** How many shapes or texts each class of marks holds. */
const count = (drawn: Document, name: string, shape = '*'): number =>
  drawn.querySelectorAll(`g[class~="${name}"] > ${shape}, ${shape}[class~="${name}"]:not(g)`).length;

/** Where the first shape of a class stands across the chart. */
const placeOf = (drawn: Document, name: string, attribute: string): number =>
  Number(drawn.querySelector(`g[class~="${name}"] [${attribute}]`)?.getAttribute(attribute));

/** Where the label of a year's tick stands across the chart. */
function tickPlace(drawn: Document, year: string): number {
  const label = [...drawn.querySelectorAll('.axis text')].find((node) => node.textContent === year);
  return Number(/translate\(([\d.]+)/.exec(label?.getAttribute('transform') ?? '')?.[1]);
}

describe('a series chart', () => {
  const draw = (spec: SeriesSpec) => parse(seriesChart(spec, words));

  test('has a filled dot a final value and a hollow one a value that is not', () => {
    const drawn = draw(longSeries);
    expect(count(drawn, 'final', 'circle')).toBe(9);
    expect(count(drawn, 'not-final', 'circle')).toBe(1);
  });

  test('joins consecutive years by a line and longer gaps by a dotted one', () => {
    expect(count(draw(longSeries), 'series-line', 'path')).toBe(9);
    expect([
      count(draw(sparseSeries), 'series-line', 'path'),
      count(draw(sparseSeries), 'series-gap', 'path'),
    ]).toEqual([0, 1]);
  });

  test('has a diamond a goal, and a path to it only where it starts from somewhere', () => {
    expect([
      count(draw(longSeries), 'goal', 'path'),
      count(draw(longSeries), 'required-path', 'path'),
    ]).toEqual([1, 1]);
    expect(count(draw(sparseSeries), 'required-path', 'path')).toBe(0);
  });

  test('has an arrow at a bound and a ring at a contradicted value', () => {
    expect(count(draw(boundSeries), 'bound', 'path')).toBe(1);
    expect(count(draw(longSeries), 'bound', 'path')).toBe(0);
    expect(count(draw(conflictSeries), 'conflict', 'circle')).toBe(2);
  });

  test('always labels the first value, the last value and both sides of a conflict', () => {
    expect(texts(draw(longSeries).querySelectorAll('.label-value text'))).toEqual(
      expect.arrayContaining(['77.4', '92.9']),
    );
    expect(texts(draw(conflictSeries).querySelectorAll('.label-value text'))).toEqual(
      expect.arrayContaining(['112.5', '100.97', '107.76']),
    );
  });

  test('puts the end of a year on the tick of that year', () => {
    const drawn = draw(sparseSeries);
    const start = Number(drawn.querySelector('.mark-line line')?.getAttribute('x1'));
    expect(start).toBeCloseTo(tickPlace(drawn, '2020'), 0);
  });

  test('starts the value axis at nought when asked', () => {
    expect(texts(draw({ ...sparseSeries, fromZero: true }).querySelectorAll('.axis text'))).toContain('0');
    expect(texts(draw(sparseSeries).querySelectorAll('.axis text'))).not.toContain('0');
  });

  test('draws a single value without a line', () => {
    const single = {
      ...sparseSeries,
      points: sparseSeries.points.slice(0, 1),
      targets: [],
      today: null,
      marks: [],
    };
    expect(count(draw(single), 'final', 'circle')).toBe(1);
  });

  test('keeps the title of every value', () => {
    expect(texts(draw(sparseSeries).querySelectorAll('circle title'))).toEqual([
      '2017: 70.38',
      '2025: 87.88',
    ]);
  });
});

describe('a flow chart', () => {
  const draw = (spec: FlowSpec) => parse(flowChart(spec, words));

  test('has a bar a year with a figure and a hatched column with a mark a year without', () => {
    const drawn = draw(partialFlow);
    expect(count(drawn, 'bar-final', 'rect')).toBe(2);
    expect(count(drawn, 'missing-year', 'rect')).toBe(3);
    expect(texts(drawn.querySelectorAll('.missing-mark text'))).toEqual(['?', '?', '?']);
  });

  test.each(['final', 'provisional', 'partial', 'planned'] as const)(
    'draws a %s year in its own way',
    (status) => {
      const drawn = draw({ ...partialFlow, years: partialFlow.years.map((year) => ({ ...year, status })) });
      expect(count(drawn, `bar-${status}`, 'rect')).toBe(2);
    },
  );

  test('lays two figures of one year side by side', () => {
    const [year] = partialFlow.years;
    const drawn = draw({ ...partialFlow, years: year ? [year, { ...year, value: 410_000 }] : [] });
    const [first, second] = [...drawn.querySelectorAll('.bar-final rect')].map((bar) => {
      return { x: Number(bar.getAttribute('x')), width: Number(bar.getAttribute('width')) };
    });
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThanOrEqual((second?.x ?? 0) + 0.2);
  });

  test('marks a lower bound as open and an exact total as not', () => {
    expect(count(draw(partialFlow), 'bound', 'path')).toBe(1);
    expect(count(draw(totalFlow), 'bound', 'path')).toBe(0);
  });

  test('marks a year of which only a bound is known', () => {
    const years = partialFlow.years.map((year) => ({ ...year, bound: 'lower' as const }));
    expect(count(draw({ ...partialFlow, years, totals: [] }), 'bound', 'path')).toBe(years.length);
  });

  test('shows every total at its label, the quiet one apart', () => {
    const drawn = draw(totalFlow);
    expect(count(drawn, 'total-end', 'circle')).toBe(2);
    expect(drawn.querySelectorAll('circle.total-end.quiet, g.total-end.quiet > circle')).toHaveLength(1);
  });

  test('draws need, path and today once', () => {
    const drawn = draw(partialFlow);
    expect(['need', 'required-path', 'today-line'].map((name) => count(drawn, name))).toEqual([1, 1, 1]);
  });

  test('leaves out a today long after the window', () => {
    expect(count(draw({ ...partialFlow, today: { time: 2030, label: 'today' } }), 'today-line')).toBe(0);
  });
});

describe('a lines chart', () => {
  const drawn = parse(linesChart(shareLines, { ...words, goals: [{ time: 2026, value: 85, label: '>85' }] }));

  test('names every region once', () => {
    const names = texts(drawn.querySelectorAll('.label-line text, .label-strong text'));
    expect(names.toSorted()).toEqual(shareLines.map(({ label }) => label).sort());
  });

  test('has a dot a value, those of a strong region apart', () => {
    const [strong, others] = [true, false].map(
      (strong) => shareLines.filter((one) => one.strong === strong).flatMap(({ points }) => points).length,
    );
    expect([count(drawn, 'dot-strong', 'circle'), count(drawn, 'dot', 'circle')]).toEqual([strong, others]);
  });

  test('has a diamond a goal', () => {
    expect(count(drawn, 'goal', 'path')).toBe(1);
  });

  test('starts the value axis at nought when asked', () => {
    const zero = parse(linesChart(shareLines, { ...words, fromZero: true }));
    expect(texts(zero.querySelectorAll('.axis text'))).toContain('0');
  });
});

describe('a dots chart', () => {
  const drawn = parse(dotsChart(shareRows, words));

  test('has a linked name a row, in the order given', () => {
    expect(texts(drawn.querySelectorAll('.row-name a'))).toEqual(shareRows.map(({ label }) => label));
  });

  test('has a dot a value, a stub a missing one, a tick a goal', () => {
    expect(count(drawn, 'value-dot', 'circle')).toBe(3);
    expect(count(drawn, 'stub', 'rect')).toBe(1);
    expect(count(drawn, 'goal-tick', 'line')).toBe(3);
  });

  test('colours a dot by its status', () => {
    expect(placeOf(drawn, 's-met', 'cx')).toBeGreaterThan(placeOf(drawn, 's-awaiting-final-figure', 'cx'));
  });
});

describe.each([
  ['series', () => seriesChart(longSeries, words), 'img'],
  ['flow', () => flowChart(partialFlow, words), 'img'],
  ['lines', () => linesChart(shareLines, words), 'img'],
  ['dots', () => dotsChart(shareRows, words), 'group'],
])('a %s chart', (_, draw, role) => {
  const svg = draw();
  const drawn = parse(svg);

  test('is labelled and named by the caller', () => {
    const root = drawn.querySelector('svg');
    expect(['id', 'role', 'aria-label'].map((name) => root?.getAttribute(name))).toEqual([
      'chart',
      role,
      words.label,
    ]);
  });

  test('holds no style sheet, no colour of its own, no other id and no label on a group', () => {
    expect(svg).not.toMatch(/<style|currentColor|fill="(?!url)|stroke="|<g[^>]*aria-/);
    expect(drawn.querySelectorAll('[id]')).toHaveLength(1);
  });

  test('stays under 4 kB gzip and holds no broken number', () => {
    expect(gzipSync(svg).length).toBeLessThan(4000);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|\de-\d/);
  });

  test('is drawn the same every time', () => {
    expect(draw()).toBe(svg);
  });
});

describe('segments', () => {
  test.each([
    { times: [2021, 2022], known: 1, gaps: 0 },
    { times: [2022, 2021], known: 1, gaps: 0 },
    { times: [2021, 2022.5], known: 1, gaps: 0 },
    { times: [2021, 2022.6], known: 0, gaps: 1 },
    { times: [2021], known: 0, gaps: 0 },
  ])('between $times: $known known, $gaps gaps', ({ times, known, gaps }) => {
    const found = segmentsOf(times.map((time) => ({ time, value: 1 })));
    expect([found.known.length, found.gaps.length]).toEqual([known, gaps]);
  });
});

test.each([
  [2016.6, 2026.4, 1000, [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]],
  [2016.6, 2026.4, 300, [2018, 2020, 2022, 2024, 2026]],
  [2024.6, 2025.4, 300, [2025]],
])('years from %d to %d in a room of %d: %j', (from, to, room, years) => {
  expect(yearTicks(from, to, room)).toEqual(years);
});
