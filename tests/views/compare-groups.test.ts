import { describe, expect, it } from 'vitest';
import { compareBlocks } from '../../src/views/compare-blocks.ts';
import type { CompareFigure, CompareItem } from '../../src/views/compare-region.ts';
import { figure, item, region } from './compare-examples.ts';

/** The one block of regions called A, B, C … that hold these figures. */
function blockOf(figures: CompareFigure[][], other: Partial<CompareItem> = {}) {
  const regions = figures.map((own, index) => region('ABCDEF'.charAt(index), [item(own, other)]));
  const [block] = compareBlocks(regions);
  if (!block) throw new Error('no block');
  return block;
}

const drawn = (figures: CompareFigure[][], other?: Partial<CompareItem>) =>
  blockOf(figures, other).groups.map(({ members }) =>
    members.map(({ entry, figure: one }) => `${entry.region.name} ${one.value}`),
  );

const whys = (figures: CompareFigure[][], other?: Partial<CompareItem>) =>
  blockOf(figures, other).left.map(({ entry, why }) => `${entry.region.name} ${why}`);

describe('figures stand on one axis', () => {
  it('where scope, basis and period are the same, in the order of the choice', () => {
    expect(drawn([[figure(90)], [figure(80)], [figure(85)]])).toEqual([['A 90', 'B 80', 'C 85']]);
  });

  it('period by period, the newest first', () => {
    const years = (a: number, b: number) => [figure(a, { start: '2023' }), figure(b, { start: '2021' })];
    expect(drawn([years(90, 80), years(91, 81)])).toEqual([
      ['A 90', 'B 91'],
      ['A 80', 'B 81'],
    ]);
  });

  it('also where one of them is provisional', () => {
    expect(drawn([[figure(90)], [figure(80, { status: 'provisional' })]])).toEqual([['A 90', 'B 80']]);
  });

  it('never a count beside a count of another level', () => {
    const regions = [
      region('whole', [item([figure(9000)], { unit: 'children' })], { level: 'nation' }),
      region('part', [item([figure(90)], { unit: 'children' })]),
    ];
    const [block] = compareBlocks(regions);
    expect(block?.groups).toEqual([]);
    expect(block?.left.map(({ why }) => why)).toEqual(['level', 'level']);
  });

  it('a share beside a share of another level', () => {
    const regions = [
      region('whole', [item([figure(90)])], { level: 'nation' }),
      region('part', [item([figure(80)])]),
    ];
    expect(compareBlocks(regions)[0]?.groups.length).toBe(1);
  });
});

describe('a figure stands on no axis', () => {
  it.each<[string, Partial<CompareFigure>]>([
    ['scope', { scope: 'public' }],
    ['period', { start: '2022' }],
    ['period', { start: '2021', end: '2023' }],
    ['partial', { status: 'partial' }],
    ['bound', { bound: 'lower' }],
    ['bound', { bound: 'about' }],
    ['unstated', { scope: 'unspecified' }],
  ])('for its %s: %j', (why, other) => {
    expect(drawn([[figure(90)], [figure(80, other)]])).toEqual([]);
    expect(whys([[figure(90)], [figure(80, other)]])).toContain(`B ${why}`);
  });

  it('when two sources are silent on the scope, though the silence is the same', () => {
    const silent = (value: number) => [figure(value, { scope: 'unspecified' })];
    expect(drawn([silent(90), silent(80)])).toEqual([]);
    expect(whys([silent(90), silent(80)])).toEqual(['A unstated', 'B unstated']);
  });

  it('when it is marked as disputed, and the dispute is told', () => {
    const disputed = [figure(80, { conflict: 'x' }), figure(82, { conflict: 'x' })];
    const block = blockOf([[figure(90)], disputed]);
    expect(block.groups).toEqual([]);
    expect(block.disputes.map(({ figures }) => figures.map(({ value }) => value))).toEqual([[80, 82]]);
  });

  it('when the same region has another value for the same thing, marked or not', () => {
    const block = blockOf([[figure(90)], [figure(80), figure(81)]]);
    expect(block.groups).toEqual([]);
    expect(block.disputes.map(({ entry }) => entry.region.name)).toEqual(['B']);
  });

  it('when there is nothing to set it against', () => {
    expect(whys([[figure(90)], [figure(80, { status: 'partial' })]])).toContain('A alone');
  });
});

describe('an indicator is compared', () => {
  it('when at least two regions hold it, in the order of the indicators', () => {
    const other = (order: number, indicator: string) => item([figure(1)], { order, indicator });
    const blocks = compareBlocks([
      region('A', [other(2, 'late'), other(1, 'early'), other(3, 'alone')]),
      region('B', [other(2, 'late'), other(1, 'early')]),
    ]);
    expect(blocks.map(({ about }) => about.indicator)).toEqual(['early', 'late']);
    expect(blocks[0]?.entries.map(({ region: { name } }) => name)).toEqual(['A', 'B']);
  });
});
