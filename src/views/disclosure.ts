import { childrenOf, indicators, setting, source, tilesOf } from '../data.ts';
import { byText } from '../format.ts';
import type { Reader } from '../i18n/reader.ts';
import { paths } from '../paths.ts';
import type { Indicator, Observation, Region, Reliability, Target } from '../types.ts';
import { figuresOf, latestFigure } from './figures.ts';
import { goalsOf, isNumeric, ofRole } from './goals.ts';
import { homeView } from './home.ts';

/** What was found for one region and one indicator. */
export interface DisclosureCell {
  indicator: string;
  /** A numeric goal of the region itself that is in force. */
  hasGoal: boolean;
  /** The newest reported figure; null when none was found. */
  figure: { year: string; grade: Reliability } | null;
  /** The cell in words: what was found, or what was looked for in vain. */
  text: string;
  href: string;
}

export interface DisclosureRow {
  region: Region;
  cells: DisclosureCell[];
  /** Cells with a figure, and their share of all columns as a fraction of 1. */
  found: number;
  share: number;
}

/** One group of regions by the indicators for which anything was found in it. */
export interface DisclosureMatrix {
  parent: string;
  columns: Indicator[];
  rows: DisclosureRow[];
  /** Regions for which at least one figure was found. */
  withFigures: number;
}

function goalIn(code: string, id: string): Target | undefined {
  return ofRole(goalsOf(code), 'headline').find((goal) => isNumeric(goal) && goal.target.indicator === id)
    ?.target;
}

function cellText(r: Reader, goal: Target | undefined, figure: Observation | undefined): string {
  const promise = goal ? r.t('disclosure.cellGoal', { goal: r.need(goal) }) : r.t('disclosure.cellNoGoal');
  if (!figure) return [promise, r.t('disclosure.cellNoFigure')].join(r.t('word.semicolon'));
  const result = r.t('disclosure.cellFigure', {
    value: r.reported(figure),
    period: r.period(figure.period_start, figure.period_end),
    issuer: r.chinese(source(figure.source_id).issuer_zh),
    grade: source(figure.source_id).reliability,
  });
  return [promise, result].join(r.t('word.semicolon'));
}

function cellOf(r: Reader, code: string, id: string): DisclosureCell {
  const goal = goalIn(code, id);
  const figure = latestFigure(figuresOf(code, id));
  return {
    indicator: id,
    hasGoal: goal !== undefined,
    figure: figure
      ? { year: figure.period_end.slice(0, 4), grade: source(figure.source_id).reliability }
      : null,
    text: cellText(r, goal, figure),
    href: `${r.href(paths.region(code))}#${goal || figure ? id : 'missing'}`,
  };
}

function isFilled(code: string, { id }: Indicator): boolean {
  return goalIn(code, id) !== undefined || latestFigure(figuresOf(code, id)) !== undefined;
}

/** The matrix of one group of regions; indicators stand in the order of the table, regions by code. */
function matrixOf(r: Reader, parent: string, regions: readonly Region[]): DisclosureMatrix {
  const ordered = regions.toSorted((a, b) => byText(a.code, b.code));
  const columns = indicators.filter(
    (indicator) => indicator.kind !== 'milestone' && ordered.some(({ code }) => isFilled(code, indicator)),
  );
  const rows = ordered.map((region) => {
    const cells = columns.map(({ id }) => cellOf(r, region.code, id));
    const found = cells.filter(({ figure }) => figure !== null).length;
    return { region, cells, found, share: columns.length > 0 ? found / columns.length : 0 };
  });
  return { parent, columns, rows, withFigures: rows.filter(({ found }) => found > 0).length };
}

/** The parts of a region that its tile grid names. */
function partsOf(parent: string): Region[] {
  const drawn = new Set(tilesOf(parent).map(({ region_code }) => region_code));
  return childrenOf(parent).filter(({ code }) => drawn.has(code));
}

/** The matrices of every region whose parts are laid out, the home region first. */
export function disclosureMatrices(r: Reader, parents: readonly string[]): DisclosureMatrix[] {
  const home = setting('home_region');
  const ordered = [home, ...parents.filter((code) => code !== home)];
  return ordered
    .map((parent) => matrixOf(r, parent, partsOf(parent)))
    .filter(({ columns }) => columns.length > 0);
}

/** A figure for the whole of a goal's window, whatever it counts. */
function wholeWindow(code: string, { indicator, period_start, period_end }: Target): Observation | undefined {
  return figuresOf(code, indicator).find(
    (row) => row.status !== 'planned' && row.period_start === period_start && row.period_end === period_end,
  );
}

/** How many of the home region's parts have a published figure for the whole window of its promises, as a
 *  newspaper would print it: one sentence for the main indicator and one for each of its parts. */
export function wholeWindowSentences(r: Reader): string[] {
  const view = homeView(r);
  return view.own.map(({ target }) => {
    const found = view.cells.flatMap(({ code }) => {
      const row = wholeWindow(code, target);
      return row
        ? [
            `${r.shortName(code)}${r.t('word.open')}${r.reported(row)}${r.t('word.comma')}${r.label('scope', row.scope)}${r.t('word.close')}`,
          ]
        : [];
    });
    const params = {
      total: view.cells.length,
      level: view.levelName,
      n: found.length,
      period: r.period(target.period_start, target.period_end),
      indicator: r.name(indicators.find(({ id }) => id === target.indicator) ?? { name_zh: '', name_en: '' }),
    };
    return found.length > 0
      ? r.t('disclosure.whole', { ...params, names: r.list(found) })
      : r.t('disclosure.wholeNone', params);
  });
}
