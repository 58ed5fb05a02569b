import { type FlowSpec, type FlowTotal, flowChart } from '../charts/flow-chart.ts';
import {
  type SeriesMark,
  type SeriesPoint,
  type SeriesSpec,
  type SeriesTarget,
  seriesChart,
} from '../charts/series-chart.ts';
import { build, indicator, milestones } from '../data.ts';
import { formatCount } from '../format.ts';
import type { Reader } from '../i18n/reader.ts';
import { timeAtEnd } from '../method/fractional-year.ts';
import { referenceTime } from '../method/reference-time.ts';
import type { Observation, Target } from '../types.ts';
import { buildDocument } from './build-document.ts';
import type { Goal } from './goals.ts';
import type { RegionIndicator } from './region-indicators.ts';

const yearOf = (date: string): number => Number(date.slice(0, 4));
const isOneYear = (row: Observation): boolean => yearOf(row.period_start) === yearOf(row.period_end);
const today = timeAtEnd(build.asOf);

function figureText(r: Reader, row: Observation): string {
  const parts = [r.label('scope', row.scope), r.label('observation_status', row.status)];
  return `${r.period(row.period_start, row.period_end)}${r.t('word.colon')}${r.reported(row)}${r.t('word.open')}${parts.join(r.t('word.comma'))}${r.t('word.close')}`;
}

/** A number on a chart, without its unit. */
function shortValue(r: Reader, indicatorId: string, value: number): string {
  return `${formatCount(r.lang, value)}${indicator(indicatorId).unit === 'percent' ? '%' : ''}`;
}

function pointLabel(r: Reader, row: Observation): string {
  const sign = { exact: '', lower: '>', upper: '<', about: '≈' }[row.bound];
  return `${sign}${shortValue(r, row.indicator, row.value)}`;
}

function windowYears({ period_start, period_end }: Target): number[] {
  const [from, to] = [yearOf(period_start), yearOf(period_end)];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** A total that lies within the window and counts what the goal counts is set against it; others are context. */
function totalOf(r: Reader, target: Target, row: Observation): FlowTotal {
  const [from, to] = [yearOf(row.period_start), yearOf(row.period_end)];
  const isInside = from >= yearOf(target.period_start) && to <= yearOf(target.period_end);
  return {
    from,
    to,
    value: row.value,
    bound: row.bound,
    quiet: !isInside || row.scope !== target.scope,
    label: pointLabel(r, row),
    title: figureText(r, row),
  };
}

/** What stands at the level of a promise: a goal in force is the goal, another one says what it is. */
function goalLabel(r: Reader, target: Target): string {
  if (target.status === 'in_force') return r.t('chart.goal', { value: r.needShort(target) });
  return `${r.label('target_status', target.status)} ${r.needShort(target)}`;
}

function flowSpec(r: Reader, { target }: Goal, figures: readonly Observation[]): FlowSpec {
  const window = windowYears(target);
  const [start = 0, end = 0] = [window[0], window.at(-1)];
  const overlaps = (row: Observation) => yearOf(row.period_end) >= start && yearOf(row.period_start) <= end;
  const years = figures.filter((row) => isOneYear(row) && row.scope === target.scope && overlaps(row));
  const totals = figures
    .filter((row) => !isOneYear(row) && row.status !== 'planned' && overlaps(row))
    .map((row) => totalOf(r, target, row));
  const reported = years.filter(({ status }) => status !== 'planned');
  const isDocumented = (year: number) =>
    reported.some((row) => yearOf(row.period_end) === year) ||
    totals.some(({ quiet, from, to }) => !quiet && from <= year && year <= to);
  return {
    start,
    end,
    need: {
      value: target.value ?? 0,
      label: goalLabel(r, target),
      title: r.need(target),
    },
    years: years.map((row) => ({
      year: yearOf(row.period_end),
      value: row.value,
      status: row.status,
      bound: row.bound,
      label: pointLabel(r, row),
      title: figureText(r, row),
    })),
    totals,
    missing: window.filter((year) => !isDocumented(year)),
    missingText: '',
    today: today === null ? null : { time: today, label: r.t('chart.today') },
  };
}

/** The scope that a line may join: that of the goal, else the one most figures have. */
function mainScope(goals: readonly Goal[], figures: readonly Observation[]): string {
  const promised = goals[0]?.target.scope;
  if (promised !== undefined && figures.some((row) => row.scope === promised)) return promised;
  const groups = [...Map.groupBy(figures, (row) => row.scope)].sort(([, a], [, b]) => b.length - a.length);
  return groups[0]?.[0] ?? '';
}

/** The milestone years between the first point and the last goal. */
function marksOf(points: readonly SeriesPoint[], targets: readonly SeriesTarget[]): SeriesMark[] {
  const times = [...points, ...targets].map(({ time }) => time);
  return milestones.flatMap(({ year }) => {
    const time = timeAtEnd(year);
    const isInside = time !== null && time > Math.min(...times) && time <= Math.max(...times);
    return isInside ? [{ time, label: year }] : [];
  });
}

function seriesSpec(r: Reader, item: RegionIndicator): SeriesSpec {
  const { headlines, figures } = item;
  const scope = mainScope(headlines, figures);
  const { unit } = indicator(item.indicator);
  const points = figures.filter(isOneYear).flatMap((row): SeriesPoint[] => {
    const time = referenceTime(row);
    if (time === null) return [];
    return [
      {
        time,
        value: row.value,
        status: row.status,
        bound: row.bound,
        conflict: row.conflict_id !== '',
        inLine:
          row.scope === scope && row.status !== 'planned' && row.conflict_id === '' && row.bound !== 'upper',
        label: pointLabel(r, row),
        title: figureText(r, row),
      },
    ];
  });
  const targets = headlines.flatMap(({ target, assessment }) => {
    const time = timeAtEnd(target.due);
    if (time === null || target.value === null) return [];
    return [
      {
        time,
        value: target.value,
        label: goalLabel(r, target),
        title: `${r.date(target.due)}${r.t('word.colon')}${r.need(target)}`,
        from: assessment.baseline,
      },
    ];
  });
  return {
    points,
    targets,
    marks: marksOf(points, targets),
    today: today === null ? null : { time: today, label: r.t('chart.today') },
    unit: unit === 'percent' ? '' : r.label('unit', unit),
    fromZero: unit !== 'percent',
  };
}

/** The chart of a region's card. */
export interface RegionChart {
  svg: string;
  /** Whether hatched years need a word of explanation. */
  hasMissingYears: boolean;
}

/** The goal whose window a chart of yearly additions draws. */
function flowGoal({ headlines, judged, figures }: RegionIndicator): Goal | undefined {
  if (figures.length === 0) return undefined;
  return [...headlines, ...judged].find(
    ({ target }) => target.period_start !== '' && target.period_start !== target.period_end,
  );
}

/** Whether the card of a region has a chart; else a table says all there is. */
export function hasRegionChart(item: RegionIndicator): boolean {
  if (indicator(item.indicator).kind === 'flow') return flowGoal(item) !== undefined;
  return item.figures.filter(isOneYear).length >= (item.headlines.length > 0 ? 1 : 2);
}

/** The chart of a region's card; null where a table says all there is. */
export function regionChart(r: Reader, item: RegionIndicator): RegionChart | null {
  const row = indicator(item.indicator);
  const label = r.t('region.chartAlt', {
    region: r.regionName(item.region),
    indicator: r.name(row),
    text:
      item.figures.length > 0
        ? item.figures.map((figure) => figureText(r, figure)).join(r.t('word.semicolon'))
        : r.t('word.noFigure'),
  });
  const options = {
    document: buildDocument,
    id: `chart-${item.indicator}`,
    label,
    formatValue: (value: number) => shortValue(r, item.indicator, value),
    width: 420,
    height: 260,
  };
  if (!hasRegionChart(item)) return null;
  const goal = row.kind === 'flow' ? flowGoal(item) : undefined;
  if (!goal) return { svg: seriesChart(seriesSpec(r, item), options), hasMissingYears: false };
  const spec = flowSpec(r, goal, item.figures);
  return { svg: flowChart(spec, options), hasMissingYears: spec.missing.length > 0 };
}
