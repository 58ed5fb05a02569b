import type { Catalogue, Choices } from './explorer-facts.ts';

/** The ways of looking at the same cells. */
export const views = ['map', 'tiles', 'table', 'multiples', 'dots'] as const;

export type View = (typeof views)[number];

/** Regions that can be set beside each other. */
export const mostPinned = 6;

/** What the reader asks. `period` is `by-2025` for goals due in 2025, `2022` for figures of 2022. */
export interface State {
  indicator: string;
  period: string;
  level: string;
  view: View;
  pinned: string[];
}

/** A part of an address that could not be followed. */
export interface AddressProblem {
  parameter: 'indicator' | 'year' | 'level' | 'view' | 'regions';
  value: string;
}

/** Whether a period is about goals that fall due in it. */
export const isGoals = (period: string): boolean => period.startsWith('by-');

/** The year of a period. */
export const yearOf = (period: string): string => period.replace('by-', '');

/** The periods of an indicator at a level. */
export function choicesOf(
  catalogue: Catalogue,
  { indicator, level }: Pick<State, 'indicator' | 'level'>,
): Choices {
  return catalogue.indicators[indicator]?.[level] ?? catalogue.nothing;
}

/** The views that a level can be seen in. */
export function viewsOf({ levels }: Catalogue, level: string): View[] {
  const { hasMap = false, hasTiles = false } = levels[level] ?? {};
  return views.filter((view) => (view === 'map' ? hasMap : view === 'tiles' ? hasTiles : true));
}

const firstView = (catalogue: Catalogue, level: string): View => viewsOf(catalogue, level)[0] ?? 'table';

/** The state of an address without parameters. */
export function defaultState(catalogue: Catalogue): State {
  const { indicator, level } = catalogue;
  const period = choicesOf(catalogue, { indicator, level }).first;
  return { indicator, level, period, view: firstView(catalogue, level), pinned: [] };
}

/** A state with another indicator or level, keeping of the rest what still exists there. */
export function moved(catalogue: Catalogue, state: State, to: Partial<State>): State {
  const next = { ...state, ...to };
  const { goals, figures, first } = choicesOf(catalogue, next);
  const isThere = goals.includes(next.period) || figures.includes(next.period);
  return {
    ...next,
    period: isThere ? next.period : first,
    view: viewsOf(catalogue, next.level).includes(next.view) ? next.view : firstView(catalogue, next.level),
    pinned: next.pinned.filter((code) => isKnown(catalogue, code)).slice(0, mostPinned),
  };
}

function isKnown({ levels }: Catalogue, code: string): boolean {
  return Object.values(levels).some(({ parts }) => parts.includes(code));
}

/** Reads a parameter: its value where it can be followed, else `otherwise` and a problem. */
function reading(search: string, problems: AddressProblem[]) {
  const parameters = new URLSearchParams(search);
  return <T extends string>(
    parameter: AddressProblem['parameter'],
    isValid: (value: string) => value is T,
    otherwise: T,
  ): T => {
    const value = parameters.get(parameter);
    if (value === null || value === '') return otherwise;
    if (isValid(value)) return value;
    problems.push({ parameter, value });
    return otherwise;
  };
}

function readPinned(search: string, catalogue: Catalogue, problems: AddressProblem[]): string[] {
  const named = new Set((new URLSearchParams(search).get('regions') ?? '').split('~').filter(Boolean));
  const known = [...named].filter((code) => isKnown(catalogue, code));
  const left = [...[...named].filter((code) => !isKnown(catalogue, code)), ...known.slice(mostPinned)];
  if (left.length > 0) problems.push({ parameter: 'regions', value: left.join('~') });
  return known.slice(0, mostPinned);
}

/** The state an address asks for, and what in it could not be followed. */
export function parseState(
  search: string,
  catalogue: Catalogue,
): { state: State; problems: AddressProblem[] } {
  const problems: AddressProblem[] = [];
  const read = reading(search, problems);
  const inside =
    (known: Iterable<string>) =>
    (value: string): value is string =>
      new Set(known).has(value);
  const indicator = read('indicator', inside(Object.keys(catalogue.indicators)), catalogue.indicator);
  const level = read('level', inside(Object.keys(catalogue.levels)), catalogue.level);
  const { goals, figures, first } = choicesOf(catalogue, { indicator, level });
  const period = read('year', inside([...goals, ...figures]), first);
  const possible = viewsOf(catalogue, level);
  const isView = (value: string): value is View => possible.some((view) => view === value);
  const view = read('view', isView, firstView(catalogue, level));
  const pinned = readPinned(search, catalogue, problems);
  return { state: { indicator, period, level, view, pinned }, problems };
}

/** The query of a state: only what differs from the default, '' for nothing. */
export function formatState(state: State, catalogue: Catalogue): string {
  const { indicator, period, level, view, pinned } = state;
  const pairs = [
    ['indicator', indicator, catalogue.indicator],
    ['year', period, choicesOf(catalogue, state).first],
    ['level', level, catalogue.level],
    ['view', view, firstView(catalogue, level)],
    ['regions', pinned.join('~'), ''],
  ];
  const written = pairs
    .filter(([, value, otherwise]) => value !== otherwise)
    .map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`);
  return written.length > 0 ? `?${written.join('&')}` : '';
}
