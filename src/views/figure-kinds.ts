import { indicator, milestones } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Indicator, Observation } from '../types.ts';
import type { Figure } from './figure.ts';
import type { FigureRow } from './figure-columns.ts';
import { figureTable, goalRow, missingRow, observationRow, sourcesOf } from './figure-rows.ts';
import { countWords, indicatorWords, withSources } from './figure-sentence.ts';
import { figuresInWindow, figuresOf, newestFirst } from './figures.ts';
import type { Goal } from './goals.ts';
import { type IndicatorRow, isPoint, type Series, type ValueMap } from './indicator.ts';
import { goalsDue } from './milestone.ts';
import type { RegionIndicator } from './region-indicators.ts';
import type { StatusCell } from './status-cell.ts';

/** The site's name in the names of its files. */
const prefix = 'edumilestones';

/** What a figure is called and what it says; the rest follows from its rows. */
interface Spec {
  id: string;
  title: string;
  /** A sentence without its end. */
  said: string;
  /** The sources of that sentence where they are not those of all rows. */
  saidFrom?: readonly string[];
  /** Parts of the file name after that of the site. */
  file: readonly string[];
}

function figureOf(r: Reader, { id, title, said, saidFrom, file }: Spec, rows: readonly FigureRow[]): Figure {
  const sourceIds = sourcesOf(rows);
  return {
    id,
    title,
    sentence: withSources(r, said, saidFrom ?? sourceIds),
    sourceIds,
    table: figureTable(rows),
    isStored: true,
    file: [prefix, ...file].join('-'),
  };
}

/** The card of a region and an indicator: its goals and everything that was reported. */
export function cardFigure(r: Reader, item: RegionIndicator, id: string = item.indicator): Figure {
  const name = r.name(indicator(item.indicator));
  const goals = [...item.headlines, ...item.judged, ...item.context];
  const rows = [
    ...goals.map((goal) => goalRow(r, goal)),
    ...item.figures.map((row) => observationRow(r, row)),
    ...(item.figures.length === 0 ? [missingRow(r, 'observation', item.region, item.indicator)] : []),
  ];
  const title = r.t('figure.cardTitle', { region: r.regionName(item.region), indicator: name });
  const { words, sourceIds } = indicatorWords(r, item);
  const file = [item.region, item.indicator];
  return figureOf(r, { id, title, said: words, saidFrom: sourceIds, file }, rows);
}

/** What a status map shows and a table of regions repeats. */
export interface StatusFigure {
  id: string;
  /** What the regions are drawn as, for the name of the file. */
  form: 'map' | 'tiles' | 'table';
  parent: string;
  indicator: string;
  year: string;
  cells: readonly StatusCell[];
  /** The goal whose window counts where a region has none. */
  window?: Goal | undefined;
}

/** The goals of a cell, its figures within their window, or that there are none. */
function cellRows(r: Reader, id: string, { code, goal, others }: StatusCell, otherwise?: Goal): FigureRow[] {
  const own = goal ? [goalRow(r, goal)] : [missingRow(r, 'target', code, id)];
  const window = goal ?? others[0] ?? otherwise;
  const all = figuresOf(code, id);
  const figures = window && indicator(id).kind === 'flow' ? figuresInWindow(window.target, all) : all;
  const reported = figures.map((row) => observationRow(r, row));
  return [
    ...own,
    ...others.map((other) => goalRow(r, other)),
    ...(reported.length > 0 ? reported : [missingRow(r, 'observation', code, id)]),
  ];
}

/** A map, tile grid or table of regions by the status of their goals. */
export function statusFigure(r: Reader, spec: StatusFigure): Figure {
  const statuses = spec.cells.map(({ status }) => status);
  const params = {
    parent: r.regionName(spec.parent),
    n: spec.cells.length,
    year: spec.year,
    indicator: r.name(indicator(spec.indicator)),
  };
  const said = r.t('figure.statusMap', { ...params, counts: countWords(r, statuses) });
  const rows = spec.cells.flatMap((cell) => cellRows(r, spec.indicator, cell, spec.window));
  const file = [spec.parent, spec.indicator, spec.year, spec.form];
  return figureOf(r, { id: spec.id, title: r.t('figure.statusTitle', params), said, file }, rows);
}

/** From the lowest to the highest value; '' where a bound leaves one of them open. */
function rangeWords(r: Reader, rows: readonly Observation[]): string {
  const sorted = rows.toSorted((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high || !rows.every(isPoint)) return '';
  return r.t('figure.range', { low: r.reported(low), high: r.reported(high) });
}

/** A map of the values of one year and one scope; `codes` are the regions that are drawn. */
export function valueFigure(
  r: Reader,
  row: Indicator,
  map: ValueMap,
  { id, codes }: { id: string; codes: readonly string[] },
): Figure {
  const byRegion = new Map(map.rows.map((found) => [found.region_code, found]));
  const params = {
    parent: r.regionName(map.parent),
    total: codes.length,
    n: map.rows.length,
    year: map.year,
    indicator: r.name(row),
    scope: r.label('scope', map.scope),
  };
  const said = [r.t('figure.valueMap', params), rangeWords(r, map.rows)].filter(Boolean);
  const rows = codes.map((code) => {
    const found = byRegion.get(code);
    return found ? observationRow(r, found) : missingRow(r, 'observation', code, row.id);
  });
  const title = r.t('figure.valueTitle', params);
  const file = [map.parent, row.id, map.year];
  return figureOf(r, { id, title, said: said.join(r.t('word.comma')), file }, rows);
}

const mostSeries = 4;

function seriesWords(r: Reader, { region, scope, rows }: Series): string {
  const points = newestFirst(rows.filter(isPoint));
  const [last, first] = [points[0], points.at(-1)];
  const point = (row: Observation | undefined) =>
    row
      ? r.t('figure.point', { period: r.period(row.period_start, row.period_end), value: r.reported(row) })
      : '';
  return r.t('figure.series', {
    region: r.regionName(region),
    scope: r.label('scope', scope),
    first: point(first),
    last: point(last),
  });
}

/** Lines over time, one a region and scope. */
export function linesFigure(
  r: Reader,
  row: Indicator,
  series: readonly Series[],
  { id, title }: { id: string; title: string },
): Figure {
  const all = newestFirst(series.flatMap(({ rows }) => rows));
  const name = r.name(row);
  const [last, first] = [all[0]?.period_end ?? '', all.at(-1)?.period_end ?? ''];
  const said =
    series.length <= mostSeries
      ? r.t('figure.lines', {
          indicator: name,
          series: series.map((one) => seriesWords(r, one)).join(r.t('word.semicolon')),
        })
      : r.t('figure.linesMany', {
          indicator: name,
          n: new Set(series.map(({ region }) => region)).size,
          period: r.period(first.slice(0, 4), last.slice(0, 4)),
        });
  const rows = series.flatMap((one) => one.rows.map((found) => observationRow(r, found)));
  return figureOf(r, { id, title, said, file: [row.id, 'series', series[0]?.region ?? ''] }, rows);
}

/** The ribbon of milestones: the goals in force that fall due in each of them. */
export function ribbonFigure(r: Reader, id: string): Figure {
  const due = milestones
    .map(({ year }) => ({ year, goals: goalsDue(year) }))
    .filter(({ goals }) => goals.length > 0);
  const years = due.map(({ year, goals }) =>
    r.t('figure.due', {
      year,
      n: goals.length,
      counts: countWords(
        r,
        goals.map(({ assessment }) => assessment.status),
      ),
    }),
  );
  const said = r.t('figure.ribbon', { years: years.join(r.t('word.semicolon')) });
  const rows = due.flatMap(({ goals }) => goals.map((goal) => goalRow(r, goal)));
  return figureOf(r, { id, title: r.t('home.ribbon.title'), said, file: ['milestones'] }, rows);
}

/** A table of goals that is a section of its own. */
export function goalsFigure(
  r: Reader,
  goals: readonly Goal[],
  { id, title, file }: { id: string; title: string; file: readonly string[] },
): Figure {
  const judged = goals.filter(({ assessment }) => assessment.role !== 'context');
  const counts = countWords(
    r,
    judged.map(({ assessment }) => assessment.status),
  );
  const isPlain = judged.every(({ assessment }) => assessment.status === 'no-number');
  const params = { title, n: goals.length, counts };
  const said = r.t(isPlain ? 'figure.goals' : 'figure.goalsCounted', params);
  return figureOf(
    r,
    { id, title, said, file },
    goals.map((goal) => goalRow(r, goal)),
  );
}

/** A table of reported values that is a section of its own. */
export function figuresFigure(
  r: Reader,
  figures: readonly Observation[],
  { id, title, file }: { id: string; title: string; file: readonly string[] },
): Figure {
  const said = r.t('figure.figures', { title, n: figures.length });
  return figureOf(
    r,
    { id, title, said, file },
    figures.map((row) => observationRow(r, row)),
  );
}

/** The table of an indicator: the goals in force and the latest figure of every region. */
export function indicatorFigure(
  r: Reader,
  row: Indicator,
  regions: readonly IndicatorRow[],
  id: string,
): Figure {
  const rows = regions.flatMap(({ region, headlines, latest }) => [
    ...(headlines.length > 0
      ? headlines.map((goal) => goalRow(r, goal))
      : [missingRow(r, 'target', region, row.id)]),
    latest ? observationRow(r, latest) : missingRow(r, 'observation', region, row.id),
  ]);
  const name = r.name(row);
  const said = r.t('figure.regions', {
    indicator: name,
    goals: regions.filter(({ headlines }) => headlines.length > 0).length,
    figures: regions.filter(({ latest }) => latest).length,
  });
  const title = r.t('figure.tableTitle', { indicator: name });
  return figureOf(r, { id, title, said, file: [row.id, 'regions'] }, rows);
}
