import { statusBar } from '../../charts/status-bar.ts';
import { build, indicators, milestones, regions } from '../../data.ts';
import type { Reader } from '../../i18n/reader.ts';
import { paths } from '../../paths.ts';
import { goalsFigure, ribbonFigure } from '../figure-kinds.ts';
import {
  countStatuses,
  type Goal,
  goalsFor,
  goalsOf,
  isCheckable,
  isMet,
  isNumeric,
  ofRole,
} from '../goals.ts';
import { goalsDue } from '../milestone.ts';
import { ribbons } from '../ribbon.ts';
import { type Chart, chartId, type DrawnChart } from './chart.ts';
import { statusLegend } from './legend.ts';

/** Goals whose statuses are counted: what the strip finds and on which page they stand. */
interface StripSpec {
  name: string;
  path: string;
  goals: readonly Goal[];
  finding: (r: Reader) => string;
}

function drawStrip(r: Reader, { name, goals, finding }: StripSpec): DrawnChart {
  const title = finding(r);
  const counts = [...countStatuses(goals)].map(([status, count]) => ({
    status,
    count,
    title: `${r.t(`status.${status}`)} ${count}`,
  }));
  return {
    title,
    subtitle: r.t('embed.stripSubtitle', { n: goals.length, date: r.date(build.asOf) }),
    drawings: [{ svg: statusBar(counts, { id: 'chart', label: title }) }],
    legend: statusLegend(
      r,
      goals.map(({ assessment }) => assessment.status),
    ),
    facts: [],
    note: '',
    figure: goalsFigure(r, goals, { id: '', title, file: ['strip', name] }),
  };
}

function regionStrips(): StripSpec[] {
  return regions.map((row) => {
    const goals = ofRole(goalsOf(row.code), 'headline').filter(isNumeric);
    const params = { goals: goals.length, checkable: goals.filter(isCheckable).length };
    const finding = (r: Reader) =>
      r.t('region.finding.some', { ...params, region: r.uniqueName(row) }).replace(/[.。]$/, '');
    return { name: row.code, path: paths.region(row.code), goals, finding };
  });
}

function indicatorStrips(): StripSpec[] {
  return indicators.map((row) => {
    const goals = ofRole(goalsFor(row.id).filter(isNumeric), 'headline');
    const params = { n: goals.length, checkable: goals.filter(isCheckable).length };
    const finding = (r: Reader) => r.t('embed.stripTitle', { ...params, name: r.name(row) });
    return { name: row.id, path: paths.indicator(row.id), goals, finding };
  });
}

function milestoneStrips(): StripSpec[] {
  return milestones.map(({ year }) => {
    const goals = goalsDue(year).filter(isNumeric);
    const params = {
      year,
      n: goals.length,
      checkable: goals.filter(isCheckable).length,
      met: goals.filter(isMet).length,
    };
    const finding = (r: Reader) => r.t('milestone.finding', params).replace(/[.。]$/, '');
    return { name: year, path: paths.milestone(year), goals, finding };
  });
}

/** Strips that count the goals in force of a region, an indicator or a milestone by status. */
export function stripCharts(): Chart[] {
  const specs = [...milestoneStrips(), ...indicatorStrips(), ...regionStrips()];
  return specs
    .filter(({ goals }) => goals.length > 0)
    .map((spec) => ({
      id: chartId('strip', spec.name),
      kind: 'strip',
      places: [{ path: spec.path, anchor: '' }],
      draw: (r) => drawStrip(r, spec),
    }));
}

function drawRibbon(r: Reader, anchor: string): DrawnChart {
  const { horizontal, vertical } = ribbons(r);
  const statuses = milestones
    .flatMap(({ year }) => goalsDue(year))
    .map(({ assessment }) => assessment.status);
  return {
    title: r.t('home.ribbon.title'),
    subtitle: r.t('home.ribbon.subtitle'),
    drawings: [
      { svg: horizontal, screen: 'wide' },
      { svg: vertical, screen: 'narrow' },
    ],
    legend: statusLegend(r, statuses),
    facts: [],
    note: '',
    figure: ribbonFigure(r, anchor),
  };
}

/** The ribbon of milestones. */
export function ribbonCharts(): Chart[] {
  const anchor = 'figure-ribbon';
  const others = milestones.map(({ year }) => ({ path: paths.milestone(year), anchor }));
  const places: Chart['places'] = [{ path: paths.home(), anchor }, ...others];
  return [{ id: 'ribbon-milestones', kind: 'ribbon', places, draw: (r) => drawRibbon(r, anchor) }];
}
