import { classSteps } from '../charts/class-map.ts';
import { legendOrder, type ShownStatus } from '../charts/status-style.ts';
import type { ExplorerCell } from './explorer-cells.ts';
import type { Catalogue, IndicatorFacts } from './explorer-facts.ts';
import type { ExplorerSpeaker } from './explorer-speaker.ts';
import { isGoals, type State, yearOf } from './explorer-state.ts';

/** One entry of the legend: how its regions are filled, what it means, how many there are. */
export interface LegendEntry {
  key: string;
  fill: number | ShownStatus;
  text: string;
  count: number;
}

const countOf = (cells: readonly ExplorerCell[], fill: ExplorerCell['fill']): number =>
  cells.filter((cell) => cell.fill === fill).length;

function statusEntries(cells: readonly ExplorerCell[], text: (status: ShownStatus) => string): LegendEntry[] {
  const present = cells.flatMap(({ fill }) => (typeof fill === 'number' ? [] : [fill]));
  return legendOrder(present).map((status) => ({
    key: status,
    fill: status,
    text: text(status),
    count: countOf(cells, status),
  }));
}

/** The classes of a scale with their bounds in numbers. */
function classEntries(
  speaker: ExplorerSpeaker,
  cells: readonly ExplorerCell[],
  breaks: readonly number[],
  indicator: string,
): LegendEntry[] {
  const short = (value: number) => speaker.short(value, indicator);
  return classSteps(breaks).map((step, index) => {
    const [from, to] = [breaks[index - 1], breaks[index]];
    const open = from === undefined ? `< ${short(to ?? 0)}` : `≥ ${short(from)}`;
    const text = from !== undefined && to !== undefined ? `${short(from)}–${short(to)}` : open;
    return { key: `c-${step}`, fill: step, text, count: countOf(cells, step) };
  });
}

/** A scale without a break has one class: the values themselves are its words. */
function singleEntry(speaker: ExplorerSpeaker, cells: readonly ExplorerCell[]): LegendEntry[] {
  const found = cells.filter(({ fill }) => typeof fill === 'number');
  const [first] = found;
  if (!first || typeof first.fill !== 'number') return [];
  const text = speaker.t('explorer.figure');
  return [{ key: `c-${first.fill}`, fill: first.fill, text, count: found.length }];
}

/** The legend of some cells, in reading order; classes of the scale stand there also when they are empty. */
export function legendEntries(
  speaker: ExplorerSpeaker,
  facts: IndicatorFacts | undefined,
  { level, period, indicator }: State,
  cells: readonly ExplorerCell[],
): LegendEntry[] {
  if (isGoals(period)) return statusEntries(cells, (status) => speaker.t(`status.${status}`));
  const breaks = facts?.levels[level]?.breaks ?? [];
  const classes =
    breaks.length > 0 ? classEntries(speaker, cells, breaks, indicator) : singleEntry(speaker, cells);
  const others = statusEntries(cells, (status) =>
    speaker.t(status === 'no-figure' ? 'explorer.noFigure' : 'explorer.notComparable'),
  );
  return [...classes, ...others];
}

/** How many of each status, in the order of a legend, those without a goal left out. */
export function countsInWords(speaker: ExplorerSpeaker, cells: readonly ExplorerCell[]): string {
  const entries = statusEntries(cells, (status) => speaker.t(`status.${status}`));
  return entries
    .filter(({ fill }) => fill !== 'no-target')
    .map(({ text, count }) => speaker.t('figure.count', { status: text, n: count }))
    .join(speaker.t('figure.and'));
}

/** The finding of a view: counts by status, or for how many regions a figure was found. */
export function findingOf(
  speaker: ExplorerSpeaker,
  { level, period }: Pick<State, 'level' | 'period'>,
  cells: readonly ExplorerCell[],
): string {
  const params = { parent: speaker.regionName(level), total: cells.length, year: yearOf(period) };
  if (isGoals(period)) {
    const n = cells.filter(({ goal }) => goal).length;
    if (n === 0) return speaker.t('explorer.finding.noGoals', params);
    return speaker.t('explorer.finding.goals', { ...params, n, counts: countsInWords(speaker, cells) });
  }
  const n = cells.filter(({ fill }) => typeof fill === 'number').length;
  const m = cells.length - n - countOf(cells, 'no-figure');
  return speaker.t(m > 0 ? 'explorer.finding.figuresOthers' : 'explorer.finding.figures', {
    ...params,
    n,
    m,
  });
}

/** What is measured and how. */
export function subtitleOf(
  speaker: ExplorerSpeaker,
  facts: IndicatorFacts | undefined,
  { indicator, level, period }: State,
): string {
  const name = speaker.indicatorName(indicator);
  if (isGoals(period)) return speaker.t('explorer.subtitle.goals', { indicator: name, date: speaker.asOf });
  const scope = facts?.levels[level]?.scope ?? '';
  if (scope === '') return speaker.t('explorer.subtitle.noScope', { indicator: name });
  return speaker.t('explorer.subtitle.figures', { indicator: name, scope: speaker.label('scope', scope) });
}

/** The name of a level: whose parts, of what kind. */
export function levelName(speaker: ExplorerSpeaker, { levels }: Catalogue, level: string): string {
  const kind = levels[level]?.kind ?? 'county';
  return speaker.t(`explorer.levelOf.${kind}`, { parent: speaker.regionName(level) });
}

/** The link from the parts of a region to the region itself. */
export function wholeWords(speaker: ExplorerSpeaker, { level }: Pick<State, 'level'>): string {
  return speaker.t('explorer.whole', { region: speaker.regionName(level) });
}
