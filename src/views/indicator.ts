import { childrenOf, observationsFor, region, tilesOf } from '../data.ts';
import { byText } from '../format.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Indicator, Observation, Status } from '../types.ts';
import { latestFigure } from './figures.ts';
import { commonYear, countStatuses, type Goal, goalsFor, isNumeric, ofRole } from './goals.ts';
import { type StatusCell, statusCell } from './status-cell.ts';

/** One region in the table of an indicator. */
export interface IndicatorRow {
  region: string;
  /** The place on the region's page: the card of the indicator. */
  anchor: string;
  headlines: Goal[];
  /** How many other goals the region has for the indicator. */
  others: number;
  latest: Observation | undefined;
  figures: number;
}

/** The values of one year and one scope in the parts of a region. */
export interface ValueMap {
  parent: string;
  year: string;
  scope: string;
  rows: Observation[];
}

/** The figures of one region and one scope over time. */
export interface Series {
  region: string;
  scope: string;
  rows: Observation[];
}

export interface IndicatorView {
  finding: string;
  counts: Map<Status, number>;
  statusMaps: { parent: string; year: string; cells: StatusCell[] }[];
  valueMaps: ValueMap[];
  /** Groups of series that share an axis. */
  series: Series[][];
  inWords: Goal[];
  rows: IndicatorRow[];
}

const smallestMap = 3;

/** Regions whose parts can be drawn: those with a tile grid. */
function parentsOf(codes: Iterable<string>): string[] {
  const parents = new Set([...codes].map((code) => region(code).parent_code));
  return [...parents].filter((parent) => tilesOf(parent).length > 0).sort(byText);
}

function partsOf(parent: string): string[] {
  const drawn = new Set(tilesOf(parent).map(({ region_code }) => region_code));
  return childrenOf(parent)
    .map(({ code }) => code)
    .filter((code) => drawn.has(code))
    .sort(byText);
}

/** A map of goals before it is said in a language: the parts of a region that are drawn, and the goals' year. */
export interface StatusMapSpec {
  parent: string;
  year: string;
  codes: string[];
}

/** The maps of the goals in force for an indicator: one a drawable parent, of the year most of them are due. */
export function statusMapSpecs(headlines: readonly Goal[]): StatusMapSpec[] {
  return parentsOf(headlines.map(({ target }) => target.region_code)).map((parent) => {
    const codes = partsOf(parent);
    const year = commonYear(headlines.filter(({ target }) => codes.includes(target.region_code))) ?? '';
    return { parent, year, codes };
  });
}

function statusMaps(r: Reader, id: string, headlines: readonly Goal[]): IndicatorView['statusMaps'] {
  return statusMapSpecs(headlines).map(({ parent, year, codes }) => ({
    parent,
    year,
    cells: codes.map((code) => statusCell(r, code, id, year)),
  }));
}

const isYearly = (row: Observation) =>
  row.status !== 'planned' && row.status !== 'partial' && row.period_start === row.period_end;

/** For each drawable parent the year and scope that most of its parts have, if at least three have it. */
function valueMaps(rows: readonly Observation[]): ValueMap[] {
  return parentsOf(rows.map((row) => row.region_code)).flatMap((parent) => {
    const parts = new Set(partsOf(parent));
    const groups = Map.groupBy(
      rows.filter((row) => parts.has(row.region_code) && isYearly(row) && row.conflict_id === ''),
      (row) => `${row.period_end.slice(0, 4)} ${row.scope}`,
    );
    const distinct = (group: readonly Observation[]) => new Set(group.map((row) => row.region_code)).size;
    const [best] = [...groups].sort(([a, x], [b, y]) => distinct(y) - distinct(x) || byText(b, a));
    if (!best || distinct(best[1]) < smallestMap) return [];
    const [year = '', scope = ''] = best[0].split(' ');
    const byRegion = Map.groupBy(best[1], (row) => row.region_code);
    return [
      { parent, year, scope, rows: [...byRegion.values()].flatMap((group) => latestFigure(group) ?? []) },
    ];
  });
}

/** Whether a value can be a point of a line: no bound, and no source that contradicts it. */
export function isPoint({ bound, conflict_id }: Observation): boolean {
  return conflict_id === '' && (bound === 'exact' || bound === 'about');
}

/** Series of at least two figures of the same region and scope, as reported at single times. */
function seriesOf(rows: readonly Observation[]): Series[] {
  const groups = Map.groupBy(
    rows.filter((row) => isYearly(row) && row.basis !== 'cumulative'),
    (row) => `${row.region_code} ${row.scope}`,
  );
  return [...groups]
    .map(([key, group]) => {
      const [code = '', scope = ''] = key.split(' ');
      return { region: code, scope, rows: group };
    })
    .filter((series) => new Set(series.rows.map((row) => row.period_end)).size > 1)
    .sort((a, b) => byText(a.region, b.region) || byText(a.scope, b.scope));
}

/** Shares stand on one axis; counts on one axis a level, or the nation would flatten everything else. */
function onSharedAxes(indicator: Indicator, series: readonly Series[]): Series[][] {
  return [
    ...Map.groupBy(series, (one) => (indicator.unit === 'percent' ? '' : region(one.region).level)).values(),
  ];
}

/** The maps of the values of an indicator; none of a flow, whose years add up. */
export function valueMapsOf(indicator: Indicator): ValueMap[] {
  return indicator.kind === 'flow' ? [] : valueMaps(observationsFor(indicator.id));
}

/** The series of an indicator in groups that share an axis; none of a flow. */
export function sharedSeriesOf(indicator: Indicator): Series[][] {
  return indicator.kind === 'flow' ? [] : onSharedAxes(indicator, seriesOf(observationsFor(indicator.id)));
}

function rowsOf(id: string, goals: readonly Goal[], observations: readonly Observation[]): IndicatorRow[] {
  const goalsBy = Map.groupBy(goals, ({ target }) => target.region_code);
  const figuresBy = Map.groupBy(observations, (row) => row.region_code);
  const codes = [...new Set([...goalsBy.keys(), ...figuresBy.keys()])].sort(byText);
  return codes.map((code) => {
    const own = goalsBy.get(code) ?? [];
    const figures = figuresBy.get(code) ?? [];
    const headlines = ofRole(own, 'headline');
    return {
      region: code,
      anchor: id,
      headlines,
      others: own.length - headlines.length,
      latest: latestFigure(figures),
      figures: figures.length,
    };
  });
}

/** Everything the page of an indicator shows, in one language. */
export function indicatorView(r: Reader, indicator: Indicator): IndicatorView {
  const goals = goalsFor(indicator.id);
  const numeric = goals.filter(isNumeric);
  const headlines = ofRole(numeric, 'headline');
  const observations = observationsFor(indicator.id);
  const rows = rowsOf(indicator.id, numeric, observations);
  return {
    finding: r.t('indicator.finding', {
      goals: new Set(ofRole(goals, 'headline').map(({ target }) => target.region_code)).size,
      figures: new Set(observations.map((row) => row.region_code)).size,
    }),
    counts: countStatuses(headlines),
    statusMaps: statusMaps(r, indicator.id, headlines),
    valueMaps: valueMapsOf(indicator),
    series: sharedSeriesOf(indicator),
    inWords: goals.filter((goal) => !isNumeric(goal)),
    rows,
  };
}
