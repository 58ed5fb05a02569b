import { childrenOf, indicators, regions, setting, source, tilesOf } from '../data.ts';
import { byText, formatPart } from '../format.ts';
import type { Reader } from '../i18n/reader.ts';
import { paths } from '../paths.ts';
import type { Indicator, Observation, Region, Reliability, Target } from '../types.ts';
import { type FigureWindow, figuresFor, isInside, windowOf, windowText } from './disclosure-window.ts';
import type { Figure, FigureCell } from './figure.ts';
import { figuresOf } from './figures.ts';
import { goalsOf, isNumeric, ofRole } from './goals.ts';

/** The published figure of a cell, as short as a cell has room. */
export interface DisclosureFigure {
  row: Observation;
  /** The years it covers: `2021–2025`. */
  years: string;
  grade: Reliability;
  issuer: string;
  /** Whether it lies outside the window of the region's own goal, so that it is no result of that goal. */
  isOutside: boolean;
}

/** What was found for one region and one indicator. */
export interface DisclosureCell {
  indicator: Indicator;
  region: Region;
  /** Numeric goals of the region itself that are in force. */
  goals: Target[];
  /** The figure that says most about the window, the newest, or both; none when none was found. */
  figures: DisclosureFigure[];
  /** Whether there is no figure but those outside the window of the region's own goal. */
  isMissing: boolean;
  /** The cell in words, but for the issuer: what was found, or what was looked for in vain. */
  text: string;
  /** Where the region's page tells it; null when there is nothing to tell. */
  href: string | null;
}

export interface DisclosureRow {
  region: Region;
  cells: DisclosureCell[];
  /** Cells with a figure. */
  found: number;
}

/** Indicators that belong to one stage of education. */
export interface DisclosureStage {
  stage: string;
  columns: Indicator[];
}

/** The regions of one parent by the indicators on which something was found for at least two of them. */
export interface DisclosureMatrix {
  parent: string;
  stages: DisclosureStage[];
  columns: Indicator[];
  rows: DisclosureRow[];
  /** The table in a sentence. */
  finding: string;
  /** What was looked for where a cell is empty, with the names of the indicators. */
  lookedFor: { text: string; names: string }[];
  /** What was found for one region only, and is therefore no column. */
  singles: { name: string; href: string }[];
}

function goalsIn(code: string, id: string): Target[] {
  return ofRole(goalsOf(code), 'headline')
    .filter((goal) => isNumeric(goal) && goal.target.indicator === id)
    .map(({ target }) => target);
}

function goalText(r: Reader, goals: readonly Target[]): string {
  const needs = goals.map(
    (goal) => `${r.need(goal)}${r.t('word.open')}${windowText(r, goal)}${r.t('word.close')}`,
  );
  return needs.length > 0
    ? r.t('disclosure.cellGoal', { goal: r.list(needs) })
    : r.t('disclosure.cellNoGoal');
}

function lookedForText(r: Reader, window: FigureWindow | undefined): string {
  return window
    ? r.t('disclosure.lookedWindow', { period: r.period(window.period_start, window.period_end) })
    : r.t('disclosure.lookedYear');
}

function figureText(r: Reader, row: Observation, isOutside: boolean): string {
  return r.t(isOutside ? 'disclosure.cellOutside' : 'disclosure.cellFigure', {
    value: r.reported(row),
    period: r.period(row.period_start, row.period_end),
    scope: r.label('scope', row.scope),
    status: [
      r.label('observation_status', row.status),
      ...(row.conflict_id === '' ? [] : [r.t('word.conflict')]),
    ].join(r.t('word.comma')),
    grade: source(row.source_id).reliability,
  });
}

function shortYears({ period_start, period_end }: Observation): string {
  const years = new Set([period_start.slice(0, 4), period_end.slice(0, 4)].filter(Boolean));
  return [...years].join('–');
}

function briefly(row: Observation, own: FigureWindow | undefined, r: Reader): DisclosureFigure {
  const { reliability, issuer_zh } = source(row.source_id);
  const isOutside = own !== undefined && !isInside(own, row);
  return { row, years: shortYears(row), grade: reliability, issuer: r.chinese(issuer_zh), isOutside };
}

function cellOf(
  r: Reader,
  region: Region,
  indicator: Indicator,
  common: FigureWindow | undefined,
): DisclosureCell {
  const goals = goalsIn(region.code, indicator.id);
  const own = windowOf(goals);
  const rows = figuresFor(own ?? common, figuresOf(region.code, indicator.id));
  const figures = rows.map((row) => briefly(row, own, r));
  const isMissing = figures.every(({ isOutside }) => isOutside);
  const words = [
    goalText(r, goals),
    ...(isMissing ? [r.t('disclosure.notFound', { what: lookedForText(r, own ?? common) })] : []),
    ...figures.map(({ row, isOutside }) => figureText(r, row, isOutside)),
  ];
  return {
    indicator,
    region,
    goals,
    figures,
    isMissing,
    text: words.join(r.t('word.semicolon')),
    href: goals.length > 0 || rows.length > 0 ? `${r.href(paths.region(region.code))}#${indicator.id}` : null,
  };
}

/** The regions that have a goal in force or a figure for an indicator. */
function filledFor(regions: readonly Region[], { id }: Indicator): Region[] {
  return regions.filter(
    ({ code }) => goalsIn(code, id).length > 0 || figuresFor(undefined, figuresOf(code, id)).length > 0,
  );
}

/** The window that most speaks for a column: that of the parent's goal, else of the first goal in it. */
function commonWindow(
  parent: string,
  regions: readonly Region[],
  { id }: Indicator,
): FigureWindow | undefined {
  return windowOf([parent, ...regions.map(({ code }) => code)].flatMap((code) => goalsIn(code, id)));
}

/** Columns by stage, the stage of the home indicator first, the others in the order of the table. */
function byStage(columns: readonly Indicator[]): DisclosureStage[] {
  const first = indicators.find(({ id }) => id === setting('home_indicator'))?.stage ?? '';
  const stages = [...Map.groupBy(columns, ({ stage }) => stage)].map(([stage, own]) => ({
    stage,
    columns: own,
  }));
  return [...stages.filter(({ stage }) => stage === first), ...stages.filter(({ stage }) => stage !== first)];
}

function findingOf(r: Reader, rows: readonly DisclosureRow[], columns: number): string {
  const cells = rows.length * columns;
  const found = rows.reduce((total, row) => total + row.found, 0);
  return r.t('disclosure.tableFinding', {
    total: rows.length,
    columns,
    cells,
    found,
    share: formatPart(found, cells),
    n: rows.filter((row) => row.found > 0).length,
  });
}

/** The matrix of one group of regions, by code; null when no two of them have anything in common. */
function matrixOf(r: Reader, parent: string, parts: readonly Region[]): DisclosureMatrix | null {
  const regions = parts.toSorted((a, b) => byText(a.code, b.code));
  const filled = indicators
    .filter(({ kind }) => kind !== 'milestone')
    .map((indicator) => ({ indicator, found: filledFor(regions, indicator) }));
  const stages = byStage(filled.filter(({ found }) => found.length > 1).map(({ indicator }) => indicator));
  const columns = stages.flatMap((stage) => stage.columns);
  if (columns.length === 0) return null;
  const windows = new Map(columns.map((column) => [column, commonWindow(parent, regions, column)]));
  const rows = regions.map((region) => {
    const cells = columns.map((column) => cellOf(r, region, column, windows.get(column)));
    const found = cells.filter(({ figures }) => figures.length > 0).length;
    return { region, cells, found };
  });
  const looked = Map.groupBy(columns, (column) => lookedForText(r, windows.get(column)));
  return {
    parent,
    stages,
    columns,
    rows,
    finding: findingOf(r, rows, columns.length),
    lookedFor: [...looked].map(([text, own]) => ({ text, names: r.list(own.map(r.name)) })),
    singles: filled.flatMap(({ indicator, found: [region, ...others] }) =>
      region && others.length === 0
        ? [
            {
              name: `${r.name(indicator)}${r.t('word.open')}${r.name(region)}${r.t('word.close')}`,
              href: `${r.href(paths.region(region.code))}#${indicator.id}`,
            },
          ]
        : [],
    ),
  };
}

/** The parts of a region that its tile grid names. */
function partsOf(parent: string): Region[] {
  const drawn = new Set(tilesOf(parent).map(({ region_code }) => region_code));
  return childrenOf(parent).filter(({ code }) => drawn.has(code));
}

/** The matrices of every region whose parts are laid out: the home region, its equals, then the larger wholes. */
export function disclosureMatrices(r: Reader): DisclosureMatrix[] {
  const parents = regions.filter(({ code }) => tilesOf(code).length > 0);
  const home = setting('home_region');
  const level = parents.find(({ code }) => code === home)?.level;
  const rank = (row: Region) => (row.code === home ? 0 : row.level === level ? 1 : 2);
  return parents
    .toSorted((a, b) => rank(a) - rank(b) || byText(a.code, b.code))
    .flatMap(({ code }) => matrixOf(r, code, partsOf(code)) ?? []);
}

/** One line for each figure of a cell, or one for its goal alone. */
function figureRows(r: Reader) {
  return ({ region, indicator, goals, figures }: DisclosureCell): FigureCell[][] => {
    const cell = [region.code, r.name(region), indicator.id, goals.map(r.need).join(' ')];
    if (figures.length === 0) return [[...cell, '', '', '', '', '', '', '']];
    return figures.map(({ row }) => [
      ...cell,
      row.value,
      row.bound,
      row.period_start,
      row.period_end,
      row.scope,
      row.status,
      row.source_id,
    ]);
  };
}

/** A table as a figure to cite and take along: one line for each thing that was found. */
export function disclosureFigure(r: Reader, matrix: DisclosureMatrix, asOf: string): Figure {
  const filled = matrix.rows.flatMap(({ cells }) => cells).filter(({ href }) => href !== null);
  const title = r.t('disclosure.tableOf', { region: r.regionName(matrix.parent) });
  return {
    id: `of-${matrix.parent}`,
    title,
    sentence: r.t('disclosure.sentence', {
      title,
      finding: matrix.finding,
      date: r.date(asOf),
      site: r.siteName(),
    }),
    sourceIds: [...new Set(filled.flatMap(({ figures }) => figures.map(({ row }) => row.source_id)))],
    table: {
      columns: [
        'region_code',
        'region',
        'indicator',
        'goal',
        'value',
        'bound',
        'period_start',
        'period_end',
        'scope',
        'status',
        'source_id',
      ],
      rows: filled.flatMap(figureRows(r)),
    },
    file: `disclosure-${matrix.parent}`,
  };
}
