import { statusMark } from '../../charts/legend-key.ts';
import { levelBar } from '../../charts/level-bar.ts';
import { indicator, regions, setting } from '../../data.ts';
import type { Reader } from '../../i18n/reader.ts';
import { paths } from '../../paths.ts';
import { cardFigure } from '../figure-kinds.ts';
import { latestFigure } from '../figures.ts';
import { dueYear, type Goal } from '../goals.ts';
import { haveFact } from '../have-fact.ts';
import { hasRegionChart, regionChart } from '../region-chart.ts';
import { type RegionIndicator, regionIndicators } from '../region-indicators.ts';
import { verdictBar } from '../verdict-bar.ts';
import {
  type Chart,
  type ChartDrawing,
  type ChartFact,
  type ChartLegendEntry,
  type ChartPlace,
  chartId,
  type DrawnChart,
} from './chart.ts';
import { statusLegend } from './legend.ts';

/** What is known in a few words: the status of each goal in force, else the latest figure, else that there is none. */
function knownWords(r: Reader, { headlines, figures }: RegionIndicator): string {
  const status = ({ assessment }: Goal) => r.t(`status.${assessment.status}`);
  const [first] = headlines;
  if (first && headlines.length === 1) return status(first);
  if (first)
    return headlines
      .map((goal) => r.t('embed.dueStatus', { year: dueYear(goal), status: status(goal) }))
      .join(r.t('word.semicolon'));
  const latest = latestFigure(figures);
  if (!latest) return r.t('word.noFigure');
  const period = r.period(latest.period_start, latest.period_end);
  return r.t('figure.point', { period, value: r.reported(latest) });
}

function goalFacts(r: Reader, goal: Goal): ChartFact[] {
  const { target, assessment } = goal;
  const period = r.period(target.period_start, target.period_end || target.due);
  const isHeadline = assessment.role === 'headline';
  const kind = isHeadline ? r.t('word.promise') : r.label('target_status', target.status);
  const promise = {
    name: `${kind} · ${period}`,
    value: r.need(target),
    note: r.label('scope', target.scope),
  };
  if (!isHeadline) return [promise];
  const { name, value, note } = haveFact(r, goal);
  return [promise, { name, value, note }];
}

/** The goals in force with what they are set against; without one the latest figure and the first other goal. */
function factsOf(r: Reader, { headlines, judged, figures }: RegionIndicator): ChartFact[] {
  if (headlines.length > 0) return headlines.flatMap((goal) => goalFacts(r, goal));
  const latest = latestFigure(figures);
  const period = latest ? ` · ${r.period(latest.period_start, latest.period_end)}` : '';
  const reported = latest
    ? { value: r.reported(latest), note: r.label('scope', latest.scope) }
    : { value: r.t('word.noFigure') };
  return [
    { name: `${r.t('region.latest')}${period}`, ...reported },
    ...judged.slice(0, 1).flatMap((goal) => goalFacts(r, goal)),
  ];
}

function barsOf(r: Reader, { headlines }: RegionIndicator): ChartDrawing[] {
  return headlines.flatMap(({ assessment }) => {
    const bar = verdictBar(assessment);
    return bar ? [{ svg: levelBar({ ...bar, label: r.sentence(assessment.receipt.arithmetic) }) }] : [];
  });
}

function missingLegend(r: Reader): ChartLegendEntry {
  return { key: statusMark('no-figure'), text: r.t('chart.missingYears') };
}

/** A card or, with `isSeries`, its chart alone. */
function drawCard(r: Reader, item: RegionIndicator, isSeries: boolean): DrawnChart {
  const row = indicator(item.indicator);
  const chart = regionChart(r, item);
  const statuses = item.headlines.map(({ assessment }) => assessment.status);
  const title = r.t('embed.cardTitle', {
    region: r.regionName(item.region),
    indicator: r.name(row),
    known: knownWords(r, item),
  });
  return {
    title,
    subtitle: r.pick(row.definition_zh, row.definition_en),
    drawings: [...(isSeries ? [] : barsOf(r, item)), ...(chart ? [{ svg: chart.svg }] : [])],
    legend: [
      ...statusLegend(r, statuses).map(({ key, text }) => ({ key, text })),
      ...(chart?.hasMissingYears ? [missingLegend(r)] : []),
    ],
    facts: isSeries ? [] : factsOf(r, item),
    note: '',
    figure: cardFigure(r, item),
  };
}

/** The card of a region; the home page repeats those of the home region's main indicator and its parts. */
function placesOf({ region, indicator: id }: RegionIndicator): Chart['places'] {
  const own: ChartPlace = { path: paths.region(region), anchor: id };
  const main = setting('home_indicator');
  const isHome = region === setting('home_region') && (id === main || indicator(id).part_of === main);
  return isHome ? [own, { path: paths.home(), anchor: `figure-${region}-${id}` }] : [own];
}

function chartsOf(item: RegionIndicator): Chart[] {
  const card: Chart = {
    id: chartId('card', item.region, item.indicator),
    kind: 'card',
    places: placesOf(item),
    draw: (r) => drawCard(r, item, false),
  };
  if (!hasRegionChart(item)) return [card];
  const series: Chart = {
    ...card,
    id: chartId('series', item.region, item.indicator),
    kind: 'series',
    draw: (r) => drawCard(r, item, true),
  };
  return [card, series];
}

/** The cards of all regions and the series on them. */
export function cardCharts(): Chart[] {
  return regions.flatMap(({ code }) => regionIndicators(code).flatMap(chartsOf));
}
