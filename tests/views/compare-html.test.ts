import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { compareBlocks } from '../../src/views/compare-blocks.ts';
import { compareFigure } from '../../src/views/compare-figure.ts';
import { blockHtml, chosenHtml, summaryHtml } from '../../src/views/compare-html.ts';
import type { CompareRegion } from '../../src/views/compare-region.ts';
import { type CompareWords, compareKeys, speech } from '../../src/views/compare-speech.ts';
import { figure, item, region } from './compare-examples.ts';

const words = Object.fromEntries(compareKeys.map((key) => [key, en[key]])) as CompareWords;
const speaks = speech({ lang: 'en', words, date: '1 January 2026', site: 'Site' });

const goal = {
  id: 'g',
  scope: 'standard',
  status: 'met' as const,
  source: 'report',
  text: '≥85%',
  period: '2025',
  scopeText: 'as defined',
  statusText: 'Met',
};

function block(regions: CompareRegion[]) {
  const [first] = compareBlocks(regions);
  if (!first) throw new Error('no block');
  return first;
}

function shown(regions: CompareRegion[]) {
  const { document } = parseHTML(`<main>${blockHtml(speaks, block(regions))}</main>`);
  return {
    text: (document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' '),
    words: [...document.querySelectorAll('svg.compare-chart text')].map(({ textContent }) => textContent),
    drawings: document.querySelectorAll('svg.compare-chart').length,
    labels: [...document.querySelectorAll('svg.compare-chart')].map(
      (svg) => svg.getAttribute('aria-label') ?? '',
    ),
  };
}

describe('a block', () => {
  it('says the difference with both figures and their standing', () => {
    const { text, drawings, labels } = shown([
      region('A', [item([figure(91.61)])]),
      region('B', [item([figure(90.81, { status: 'provisional' })])]),
    ]);
    const said = 'A (91.61%, final) is 0.8 percentage points above B (90.81%, provisional)';
    expect(text).toContain(`${said}.`);
    expect(drawings).toBe(1);
    expect(labels).toEqual([`2023, same scope “as defined”: ${said}`]);
  });

  it('names period and scope inside the drawing, and the ring where one stands', () => {
    const drawn = (status: 'final' | 'provisional') =>
      shown([region('A', [item([figure(90)])]), region('B', [item([figure(80, { status })])])]).words;
    expect(drawn('final')).toContain('2023, same scope “as defined”');
    expect(drawn('final')).not.toContain(en['compare.ring']);
    expect(drawn('provisional')).toContain(en['compare.ring']);
  });

  it.each([
    [figure(80), figure(90), 'is 10 percentage points below'],
    [figure(90), figure(89), 'is 1 percentage point above'],
    [figure(90), figure(90, { id: 'other' }), 'are the same'],
  ])('says how one stands to the other', (a, b, said) => {
    expect(shown([region('A', [item([a])]), region('B', [item([b])])]).text).toContain(said);
  });

  it('draws nothing and says why where scopes differ', () => {
    const { text, drawings } = shown([
      region('A', [item([figure(90)])]),
      region('B', [item([figure(80, { scope: 'public', scopeText: 'public' })])]),
    ]);
    expect(drawings).toBe(0);
    expect(text).toContain(en['compare.none']);
    expect(text).toContain('the scope differs');
    expect(text).not.toContain('percentage point');
  });

  it('says in words what was not found', () => {
    const { text } = shown([region('A', [item([figure(90)])]), region('B', [item([], { goals: [goal] })])]);
    expect(text).toContain(en['word.noFigure']);
    expect(text).toContain(en['word.noGoal']);
  });

  it('says that goals of other scopes or periods cannot be compared', () => {
    const other = { ...goal, scope: 'public', scopeText: 'public', period: '2030' };
    const { text } = shown([
      region('A', [item([], { goals: [goal] })]),
      region('B', [item([], { goals: [other] })]),
    ]);
    expect(text).toContain('count different things and cannot be compared: A as defined; B public');
    expect(text).toContain('run over different periods and cannot be compared: A 2025; B 2030');
  });

  it('says that two goals without a stated scope need not count the same', () => {
    const silent = { ...goal, scope: 'unspecified', scopeText: 'scope not stated' };
    const { text } = shown([
      region('A', [item([], { goals: [silent] })]),
      region('B', [item([], { goals: [silent] })]),
    ]);
    expect(text).toContain('The goals of A and B do not say what they count');
  });

  it('makes names and texts safe', () => {
    const html = blockHtml(
      speaks,
      block([region('<b>A', [item([figure(90)])]), region('B', [item([figure(80)])])]),
    );
    expect(html).not.toContain('<b>A');
    expect(html).toContain('&lt;b&gt;A');
  });
});

describe('the figure of a block', () => {
  const made = compareFigure(
    speaks,
    block([region('A', [item([figure(91.61)], { goals: [goal] })]), region('B', [item([figure(90.81)])])]),
  );

  it('is one sentence with numbers, period, source and date', () => {
    for (const part of ['91.61%', '90.81%', '2023', '≥85%', '“Met”', 'Report, 2024', '1 January 2026'])
      expect(made.sentence).toContain(part);
    expect(made.sourceIds).toEqual(['report']);
  });

  it('names its rows, and what was not found', () => {
    expect(made.table.rows.filter((row) => row.length === 2).map(([id]) => id)).toEqual([
      'g',
      'f-91.61',
      'f-90.81',
    ]);
    expect(made.table.rows.filter((row) => row.length > 2).map((row) => row.join(' ').trim())).toEqual([
      expect.stringContaining('no-target'),
    ]);
  });
});

describe('the summary', () => {
  it('counts what is compared and links to each indicator', () => {
    const regions = ['A', 'B'].map((name) =>
      region(name, [item([figure(90)]), item([figure(1)], { indicator: 'more', order: 1, name: 'More' })]),
    );
    const html = summaryHtml(speaks, regions, compareBlocks(regions));
    expect(html).toContain('A and B: 2 indicators');
    expect(html).toContain('href="#share"');
    expect(html).toContain('href="#more"');
  });

  it('says so when nothing can be set side by side', () => {
    expect(summaryHtml(speaks, [region('A', []), region('B', [])], [])).toContain('nothing can be set');
  });
});

describe('the list of the chosen', () => {
  it('has a named button for each', () => {
    const { document } = parseHTML(`<ol>${chosenHtml(speaks, [{ code: '1', name: 'A "B"' }])}</ol>`);
    const button = document.querySelector('button');
    expect(button?.getAttribute('aria-label')).toBe('Remove A "B"');
    expect(button?.getAttribute('data-remove')).toBe('1');
  });
});
