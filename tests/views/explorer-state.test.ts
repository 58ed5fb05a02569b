import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/views/explorer-facts.ts';
import {
  choicesOf,
  defaultState,
  formatState,
  mostPinned,
  moved,
  parseState,
  type State,
  viewsOf,
} from '../../src/views/explorer-state.ts';

const grid = { kind: 'prefecture', hasMap: true, hasTiles: true } as const;

/** Two indicators at three levels: a province, the nation without a map, a city without tiles. */
const catalogue: Catalogue = {
  indicator: 'places',
  level: '910000',
  milestones: ['2025', '2030'],
  nothing: { goals: ['by-2025'], figures: [], first: 'by-2025' },
  indicators: {
    places: {
      '910000': { goals: ['by-2025', 'by-2030'], figures: ['2022', '2025'], first: 'by-2025' },
      '900000': { goals: [], figures: ['2023'], first: '2023' },
    },
    share: { '910000': { goals: [], figures: ['2021', '2022'], first: '2022' } },
  },
  levels: {
    '910000': { ...grid, parts: ['910100', '910200', '910300'] },
    '900000': { kind: 'province', parts: ['910000', '920000'], hasMap: false, hasTiles: true },
    '910100': { kind: 'county', parts: ['910101', '910102', '910103'], hasMap: true, hasTiles: false },
  },
};

const codes = Object.values(catalogue.levels).flatMap(({ parts }) => parts);

/** Every state that the catalogue allows. */
const states: fc.Arbitrary<State> = fc
  .record({
    indicator: fc.constantFrom(...Object.keys(catalogue.indicators)),
    level: fc.constantFrom(...Object.keys(catalogue.levels)),
    pinned: fc.uniqueArray(fc.constantFrom(...codes), { maxLength: mostPinned }),
  })
  .chain((chosen) => {
    const { goals, figures } = choicesOf(catalogue, chosen);
    return fc
      .record({
        period: fc.constantFrom(...goals, ...figures),
        view: fc.constantFrom(...viewsOf(catalogue, chosen.level)),
      })
      .map((rest) => ({ ...chosen, ...rest }));
  });

describe('the address of the map', () => {
  it('is empty for the default', () => {
    expect(formatState(defaultState(catalogue), catalogue)).toBe('');
    expect(parseState('', catalogue)).toEqual({ state: defaultState(catalogue), problems: [] });
  });

  it('holds only what differs, in a fixed order', () => {
    const state: State = {
      indicator: 'share',
      period: '2021',
      level: '910000',
      view: 'table',
      pinned: ['910200', '910100'],
    };
    expect(formatState(state, catalogue)).toBe('?indicator=share&year=2021&view=table&regions=910200~910100');
  });

  it('leads back to every state', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parseState(formatState(state, catalogue), catalogue)).toEqual({ state, problems: [] });
      }),
    );
  });

  it('always leads to a state that can be shown, whatever stands in it', () => {
    const value = fc.oneof(fc.string(), fc.constantFrom('by-2025', '2022', 'map', 'share', '900000'));
    const search = fc
      .record({ indicator: value, year: value, level: value, view: value, regions: value, other: value })
      .map((parameters) => `?${new URLSearchParams(parameters)}`);
    fc.assert(
      fc.property(search, (text) => {
        const { state } = parseState(text, catalogue);
        expect(moved(catalogue, state, {})).toEqual(state);
      }),
    );
  });

  it.each([
    ['?indicator=gone', 'indicator', 'gone'],
    ['?year=1999', 'year', '1999'],
    ['?year=by-2022', 'year', 'by-2022'],
    ['?level=999999', 'level', '999999'],
    ['?level=900000&view=map', 'view', 'map'],
    ['?regions=910100~999999', 'regions', '999999'],
  ])('says of %s that its %s cannot be followed', (search, parameter, value) => {
    expect(parseState(search, catalogue).problems).toEqual([{ parameter, value }]);
  });

  it('keeps six regions, each once, and says which it leaves out', () => {
    const { state, problems } = parseState(`?regions=${[...codes, codes[0]].join('~')}`, catalogue);
    expect(state.pinned).toEqual(codes.slice(0, mostPinned));
    expect(problems).toEqual([{ parameter: 'regions', value: codes.slice(mostPinned).join('~') }]);
  });

  it('tells goals due in a year from figures of that year', () => {
    expect(parseState('?year=2025', catalogue).state.period).toBe('2025');
    expect(parseState('?year=by-2030', catalogue).state.period).toBe('by-2030');
  });
});

describe('moving to another level', () => {
  it('keeps the period and the view where they exist there', () => {
    const state: State = { ...defaultState(catalogue), period: '2022', view: 'dots' };
    expect(moved(catalogue, state, { indicator: 'share' })).toMatchObject({ period: '2022', view: 'dots' });
  });

  it('takes the first choice and a view that can be drawn where they do not', () => {
    const there = moved(catalogue, defaultState(catalogue), { level: '900000' });
    expect(there).toMatchObject({ period: '2023', view: 'tiles' });
    expect(moved(catalogue, defaultState(catalogue), { level: '910100' })).toMatchObject({
      period: 'by-2025',
      view: 'map',
    });
  });
});
