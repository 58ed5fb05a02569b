import { statusMap } from '../../charts/status-map.ts';
import { build, indicator, indicators, milestones, setting } from '../../data.ts';
import type { Reader } from '../../i18n/reader.ts';
import { paths } from '../../paths.ts';
import { statusFigure } from '../figure-kinds.ts';
import { goalsFor, isCheckable, isNumeric, ofRole } from '../goals.ts';
import { statusMapSpecs } from '../indicator.ts';
import { boundaryNote, mapOf, tilesFor } from '../maps.ts';
import { milestoneMap } from '../milestone.ts';
import { type StatusCell, statusCell } from '../status-cell.ts';
import { type Chart, type ChartPlace, chartId, type DrawnChart } from './chart.ts';
import { statusLegend } from './legend.ts';

/** Regions by the status of their goals, before they are named in a language. */
interface StatusSpec {
  parent: string;
  indicator: string;
  year: string;
  codes: readonly string[];
}

type Form = 'map' | 'tiles';

/** The finding: how many have a goal, and how many of these can be checked. */
function findingOf(
  r: Reader,
  { parent, indicator: id, year }: StatusSpec,
  cells: readonly StatusCell[],
): string {
  const goals = cells.flatMap(({ goal }) => goal ?? []);
  return r.t('embed.statusTitle', {
    parent: r.regionName(parent),
    total: cells.length,
    promised: goals.length,
    checkable: goals.filter(isCheckable).length,
    year,
    indicator: r.name(indicator(id)),
  });
}

function drawStatus(r: Reader, spec: StatusSpec, form: Form, anchor: string): DrawnChart {
  const { parent, year, codes } = spec;
  const geometry = form === 'map' ? mapOf(parent) : tilesFor(parent);
  if (!geometry) throw new Error(`region without ${form}: ${parent}`);
  const cells = codes.map((code) => statusCell(r, code, spec.indicator, year));
  const title = findingOf(r, spec, cells);
  const statuses = cells.map(({ status }) => status);
  return {
    title,
    subtitle: r.t('home.map.subtitle', { date: r.date(build.asOf) }),
    drawings: [{ svg: statusMap(geometry, cells, { id: 'chart', label: title, values: form === 'tiles' }) }],
    legend: statusLegend(r, statuses),
    facts: [],
    note: form === 'map' ? boundaryNote(r, parent) : '',
    figure: statusFigure(r, { id: anchor, form, parent, indicator: spec.indicator, year, cells }),
  };
}

type Places = readonly [ChartPlace, ...ChartPlace[]];

/** The map, where boundaries are held, and the tile grid, each with its places. */
function bothForms(spec: StatusSpec, places: Record<Form, Places>, ...suffix: string[]): Chart[] {
  const forms: Form[] = mapOf(spec.parent) ? ['map', 'tiles'] : ['tiles'];
  return forms.map((form) => ({
    id: chartId(form, spec.indicator, spec.parent, ...suffix),
    kind: `status-${form}` as const,
    places: places[form],
    explorer: { indicator: spec.indicator, level: spec.parent, period: `by-${spec.year}`, view: form },
    draw: (r) => drawStatus(r, spec, form, places[form][0].anchor),
  }));
}

/** The places of an indicator's map; the home page shows one of them, and its tile grid, in figures of its own.
 *  Where no boundaries are held the page has no figure, and the place is the page. */
function placesOf(id: string, parent: string): Record<Form, Places> {
  const own = { path: paths.indicator(id), anchor: mapOf(parent) ? `figure-status-${parent}` : '' };
  const isHome = id === setting('home_indicator') && parent === setting('home_region');
  if (!isHome) return { map: [own], tiles: [own] };
  const home = (anchor: string) => ({ path: paths.home(), anchor });
  return { map: [own, home('figure-home-map')], tiles: [home('figure-home-tiles')] };
}

function indicatorCharts(id: string): Chart[] {
  const headlines = ofRole(goalsFor(id).filter(isNumeric), 'headline');
  return statusMapSpecs(headlines).flatMap((spec) =>
    bothForms({ ...spec, indicator: id }, placesOf(id, spec.parent)),
  );
}

function milestoneCharts(year: string): Chart[] {
  const spec = milestoneMap(year);
  if (!spec) return [];
  const places: Places = [{ path: paths.milestone(year), anchor: 'figure-milestone-map' }];
  return bothForms({ ...spec, year }, { map: places, tiles: places }, year);
}

/** Status maps and tile grids: of every indicator with goals in force, and of the milestones. */
export function statusCharts(): Chart[] {
  return [
    ...indicators.flatMap(({ id }) => indicatorCharts(id)),
    ...milestones.flatMap(({ year }) => milestoneCharts(year)),
  ];
}
