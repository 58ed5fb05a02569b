import type { CompareFigure, CompareItem, CompareRegion } from './compare-region.ts';

/** A chosen region, its place among the chosen (from 1), and what it holds on one indicator. */
export interface Entry {
  place: number;
  region: CompareRegion;
  item: CompareItem | undefined;
}

/** A figure of a chosen region. */
export interface Member {
  entry: Entry;
  figure: CompareFigure;
}

/** Figures of the same scope, basis and period, one a region: these stand on one axis. */
export interface Comparable {
  period: string;
  scopeText: string;
  members: Member[];
}

/** Why the newest figure of a region stands on no axis with others. */
export type Why = 'bound' | 'partial' | 'unstated' | 'alone' | 'scope' | 'period' | 'level';

export interface LeftOut extends Member {
  why: Why;
}

/** What counts as no scope at all: two sources that do not say what they count need not count the same. */
export const unstated = 'unspecified';

const isExact = ({ bound, status, scope, conflict }: CompareFigure): boolean =>
  bound === 'exact' &&
  (status === 'final' || status === 'provisional') &&
  scope !== unstated &&
  conflict === '';

const periodKey = ({ basis, start, end }: CompareFigure): string => [basis, start, end].join(' ');

/** Counts are set side by side among regions of one level only: a whole would flatten its parts. */
function groupKey({ entry: { region, item }, figure }: Member): string {
  return [figure.scope, periodKey(figure), item?.unit === 'percent' ? '' : region.level].join(' ');
}

function membersOf(entries: readonly Entry[]): Member[] {
  return entries.flatMap((entry) => (entry.item?.figures ?? []).map((figure) => ({ entry, figure })));
}

/** Figures of one region, scope, basis and period that say different things, marked as a conflict or not. */
export function disagreements(entry: Entry): CompareFigure[][] {
  const figures = entry.item?.figures ?? [];
  const marked = Map.groupBy(
    figures.filter(({ conflict }) => conflict !== ''),
    ({ conflict }) => conflict,
  );
  const unmarked = Map.groupBy(figures.filter(isExact), (figure) => `${figure.scope} ${periodKey(figure)}`);
  const differing = [...unmarked.values()].filter(
    (group) => new Set(group.map(({ value }) => value)).size > 1,
  );
  return [...marked.values(), ...differing];
}

/** The figures that may be set against others: exact, final or provisional, of a stated scope, undisputed. */
function comparableMembers(entries: readonly Entry[]): Member[] {
  const disputed = new Set(entries.flatMap((entry) => disagreements(entry).flat()));
  return membersOf(entries).filter(({ figure }) => isExact(figure) && !disputed.has(figure));
}

/** Every scope, basis and period for which at least two regions have a figure, the newest first. */
export function comparables(entries: readonly Entry[]): Comparable[] {
  const groups = [...Map.groupBy(comparableMembers(entries), groupKey).values()].flatMap((all) => {
    const members = [...Map.groupBy(all, ({ entry }) => entry.place).values()].flatMap(([one]) => one ?? []);
    const [first] = members;
    if (!first || members.length < 2) return [];
    return [{ period: first.figure.period, scopeText: first.figure.scopeText, members }];
  });
  const endOf = ({ members }: Comparable) => members[0]?.figure.end ?? '';
  return groups.sort((a, b) => (endOf(a) < endOf(b) ? 1 : endOf(a) > endOf(b) ? -1 : 0));
}

function whyOf({ entry, figure }: Member, pool: readonly Member[]): Why {
  if (figure.status === 'partial') return 'partial';
  if (figure.bound !== 'exact') return 'bound';
  if (figure.scope === unstated) return 'unstated';
  const others = pool.filter((other) => other.entry.place !== entry.place);
  if (others.length === 0) return 'alone';
  const sameScope = others.filter((other) => other.figure.scope === figure.scope);
  if (sameScope.length === 0) return 'scope';
  return sameScope.some((other) => periodKey(other.figure) === periodKey(figure)) ? 'level' : 'period';
}

/** The regions whose figures stand on no axis, by their newest undisputed figure, and why. */
export function leftOut(entries: readonly Entry[], groups: readonly Comparable[]): LeftOut[] {
  const drawn = new Set(groups.flatMap(({ members }) => members.map(({ entry }) => entry.place)));
  const pool = comparableMembers(entries);
  return entries.flatMap((entry) => {
    const disputed = new Set(disagreements(entry).flat());
    const figure = entry.item?.figures.find((row) => !disputed.has(row));
    if (!figure || drawn.has(entry.place)) return [];
    return [{ entry, figure, why: whyOf({ entry, figure }, pool) }];
  });
}
