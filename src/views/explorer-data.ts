import { roundBreaks } from '../charts/round-breaks.ts';
import { indicator, indicators, milestones, observationsFor, setting } from '../data.ts';
import { byText } from '../format.ts';
import type { Observation } from '../types.ts';
import type {
  Catalogue,
  Choices,
  FigureFact,
  FigureStanding,
  FiguresGround,
  GoalFact,
  GoalsGround,
  IndicatorFacts,
  LevelFacts,
} from './explorer-facts.ts';
import { drawableLevels } from './explorer-levels.ts';
import { latestFigure } from './figures.ts';
import {
  caveatsOf,
  commonYear,
  dueYear,
  type Goal,
  goalsFor,
  isCheckable,
  isNumeric,
  ofRole,
} from './goals.ts';
import { cellGround } from './status-cell.ts';
import { isDocumentedOnly } from './verdict-bar.ts';

/** Classes of a scale; one scale serves all years. */
const classes = 5;

const yearIn = (date: string): string => date.slice(0, 4);

function goalFact({ target, assessment }: Goal): GoalFact {
  const { target_id, region_code, indicator: id, due, comparator, value, scope, status, source_id } = target;
  const { level, documented } = assessment;
  const isPart = isDocumentedOnly(assessment) && documented !== null;
  return {
    target_id,
    region_code,
    indicator: id,
    due,
    comparator,
    value,
    period_start: target.period_start,
    period_end: target.period_end,
    scope,
    status,
    source_id,
    assessed: assessment.status,
    isCheckable: isCheckable({ target, assessment }),
    hasCaveat: caveatsOf({ target, assessment }).length > 0,
    have: level?.have ?? (isPart ? { lo: documented.amount, hi: null } : null),
  };
}

function figureFact(row: Observation): FigureFact {
  const { observation_id, region_code, indicator: id, period_start, period_end, value, bound } = row;
  const { status, scope, source_id, conflict_id } = row;
  const where = { observation_id, region_code, indicator: id, period_start, period_end };
  return { ...where, value, bound, status, scope, source_id, conflict_id };
}

/** Figures of a single year that were reported, not merely announced. */
function yearlyRows(id: string, parts: ReadonlySet<string>): Observation[] {
  return observationsFor(id).filter(
    (row) =>
      parts.has(row.region_code) &&
      row.status !== 'planned' &&
      yearIn(row.period_start) === yearIn(row.period_end),
  );
}

/** Whether a row covers its whole year and everything the indicator means; a flow must be that of the year. */
function isWhole(row: Observation): boolean {
  const isYear = row.period_start === row.period_end;
  const isOfYear =
    indicator(row.indicator).kind === 'flow' ? row.basis === 'annual' : row.basis !== 'cumulative';
  return isYear && isOfYear && row.status !== 'partial';
}

/** The scope of figures whose source does not say what is counted: they compare with nothing. */
const unstated = 'unspecified';

/** The stated scope in which most regions have figures of whole years; '' where there is none. */
function mainScope(rows: readonly Observation[]): string {
  const groups = Map.groupBy(
    rows.filter((row) => isWhole(row) && row.scope !== unstated),
    ({ scope }) => scope,
  );
  const count = (group: readonly Observation[]) =>
    new Set(group.map((row) => `${row.region_code} ${yearIn(row.period_end)}`)).size;
  return [...groups].sort(([a, x], [b, y]) => count(y) - count(x) || byText(a, b))[0]?.[0] ?? '';
}

const isShown = (row: Observation, scope: string): boolean =>
  isWhole(row) && row.scope === scope && row.conflict_id === '';

/** What the figures of a region and a year can be shown as. */
function figuresGround(rows: readonly Observation[], scope: string): FiguresGround {
  const named = (standing: FigureStanding, some: readonly Observation[]) => ({
    standing,
    ids: some.map((row) => row.observation_id),
  });
  const disputed = rows.filter((row) => row.scope === scope && row.conflict_id !== '');
  if (disputed.length > 0) return named('conflict', disputed);
  const latest = latestFigure(rows.filter((row) => isShown(row, scope)));
  if (latest) return named('value', [latest]);
  const whole = rows.filter(isWhole);
  const stated = whole.filter((row) => row.scope !== unstated);
  if (stated.length > 0) return named('scope', stated);
  if (whole.length > 0) return named('unstated', whole);
  const partial = rows.filter((row) => row.status === 'partial');
  return partial.length > 0 ? named('partial', partial) : named('period', rows);
}

function byYearAndRegion(rows: readonly Observation[], scope: string): LevelFacts['figures'] {
  const years = Map.groupBy(rows, (row) => yearIn(row.period_end));
  return Object.fromEntries(
    [...years].map(([year, ofYear]) => {
      const regions = Map.groupBy(ofYear, (row) => row.region_code);
      return [year, Object.fromEntries([...regions].map(([code, own]) => [code, figuresGround(own, scope)]))];
    }),
  );
}

function goalsGround(code: string, id: string, year: string): GoalsGround | undefined {
  const { goal, others, latest } = cellGround(code, id, year);
  if (!goal && others.length === 0 && !latest) return undefined;
  return {
    ...(goal && { goal: goal.target.target_id }),
    ...(others.length > 0 && { others: others.map(({ target }) => target.target_id) }),
    ...(latest && { latest: latest.observation_id }),
  };
}

function headlinesIn(id: string, parts: ReadonlySet<string>): Goal[] {
  return ofRole(goalsFor(id), 'headline').filter(
    (goal) => isNumeric(goal) && parts.has(goal.target.region_code),
  );
}

/** Years in which goals of these regions fall due, and all milestones. */
function dueYears(goals: readonly Goal[]): string[] {
  return [...new Set([...goals.map(dueYear), ...milestones.map(({ year }) => year)])].sort(byText);
}

function levelFacts(
  id: string,
  parts: readonly string[],
  percents: readonly number[],
): LevelFacts | undefined {
  const own = new Set(parts);
  const [goals, rows] = [headlinesIn(id, own), yearlyRows(id, own)];
  if (goals.length === 0 && rows.length === 0) return undefined;
  const scope = mainScope(rows);
  const values = rows.filter((row) => isShown(row, scope)).map(({ value }) => value);
  const byYear = dueYears(goals).map((year) => {
    const found = parts.flatMap((code) => {
      const ground = goalsGround(code, id, year);
      return ground ? [[code, ground] as const] : [];
    });
    return [year, Object.fromEntries(found)] as const;
  });
  return {
    scope,
    breaks: roundBreaks(indicator(id).unit === 'percent' ? percents : values, classes),
    goals: Object.fromEntries(byYear),
    figures: byYearAndRegion(rows, scope),
  };
}

const levels = drawableLevels();

/** Values on the scale of a share, which is the same at every level. */
function allValues(id: string): number[] {
  return Object.values(levels).flatMap(({ parts }) => {
    const rows = yearlyRows(id, new Set(parts));
    const scope = mainScope(rows);
    return rows.filter((row) => isShown(row, scope)).map(({ value }) => value);
  });
}

function levelsOf(id: string): Record<string, LevelFacts> {
  const percents = allValues(id);
  const found = Object.entries(levels).flatMap(([code, { parts }]) => {
    const facts = levelFacts(id, parts, percents);
    return facts ? [[code, facts] as const] : [];
  });
  return Object.fromEntries(found);
}

const idsIn = ({ goals, figures }: LevelFacts): string[] => [
  ...Object.values(goals).flatMap((year) =>
    Object.values(year).flatMap(({ goal = '', others = [], latest = '' }) => [goal, ...others, latest]),
  ),
  ...Object.values(figures).flatMap((year) => Object.values(year).flatMap(({ ids }) => ids)),
];

/** What the map shows of one indicator. */
function factsOf(id: string): IndicatorFacts {
  const held = levelsOf(id);
  const used = new Set(Object.values(held).flatMap(idsIn));
  const goals = goalsFor(id).filter(({ target }) => used.has(target.target_id));
  const rows = observationsFor(id).filter((row) => used.has(row.observation_id));
  return {
    id,
    goals: Object.fromEntries(goals.map((goal) => [goal.target.target_id, goalFact(goal)])),
    figures: Object.fromEntries(rows.map((row) => [row.observation_id, figureFact(row)])),
    levels: held,
  };
}

/** The year for which most regions have a comparable figure, the newest of several. */
function bestYear(figures: LevelFacts['figures']): string {
  const size = (year: string) =>
    Object.values(figures[year] ?? {}).filter(({ standing }) => standing === 'value').length;
  return Object.keys(figures).sort((a, b) => size(b) - size(a) || byText(b, a))[0] ?? '';
}

function choicesIn(facts: IndicatorFacts, { goals, figures }: LevelFacts): Choices {
  const promised = Object.entries(goals).filter(([, cells]) => Object.values(cells).some(({ goal }) => goal));
  const headlines = goalsFor(facts.id).filter(({ target }) =>
    promised.some(([, cells]) => cells[target.region_code]?.goal === target.target_id),
  );
  const due = commonYear(headlines);
  return {
    goals: promised.map(([year]) => `by-${year}`).sort(byText),
    figures: Object.keys(figures).sort(byText),
    first: due === undefined ? bestYear(figures) : `by-${due}`,
  };
}

const allFacts = indicators
  .filter(({ kind }) => kind !== 'milestone')
  .map(({ id }) => factsOf(id))
  .filter((facts) => Object.keys(facts.levels).length > 0);

/** The facts of every indicator that the map can show. */
export function mapFacts(): readonly IndicatorFacts[] {
  return allFacts;
}

/** Everything a reader of the map can ask for. Levels on which nothing is held are left out. */
export function mapCatalogue(): Catalogue {
  const held = new Set(allFacts.flatMap((facts) => Object.keys(facts.levels)));
  const home = setting('home_region');
  const year = `by-${commonYear(ofRole(goalsFor(setting('home_indicator')), 'headline')) ?? milestones[0]?.year}`;
  return {
    indicator: setting('home_indicator'),
    level: home,
    milestones: milestones.map((row) => row.year),
    nothing: { goals: [year], figures: [], first: year },
    indicators: Object.fromEntries(
      allFacts.map((facts) => [
        facts.id,
        Object.fromEntries(
          Object.entries(facts.levels).map(([code, level]) => [code, choicesIn(facts, level)]),
        ),
      ]),
    ),
    levels: Object.fromEntries(Object.entries(levels).filter(([code]) => code === home || held.has(code))),
  };
}
