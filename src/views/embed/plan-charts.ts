import { plans } from '../../data.ts';
import { type Reader, reader } from '../../i18n/reader.ts';
import { paths } from '../../paths.ts';
import type { Phase, Plan } from '../../types.ts';
import { phaseDrawing } from '../phase-drawing.ts';
import { phasesFigure } from '../plan-figures.ts';
import { phasesOf, phaseTimeline } from '../plan-phases.ts';
import { cycleEntries, planCycles } from '../timeline-cycle.ts';
import { cycleFigure, ringDrawing } from '../timeline-figure.ts';
import { countedLegend } from '../timeline-legend.ts';
import { bothScreens } from './both-screens.ts';
import { type Chart, chartId, type DrawnChart } from './chart.ts';

const titleOf = (r: Reader, plan: Plan): string => r.pick(plan.title_zh, plan.title_en);

/** Whether only one of the two ends of a phase is printed. */
const isHalfOpen = ({ start, end }: Phase): boolean => (start === '') !== (end === '');

function drawPhases(r: Reader, plan: Plan): DrawnChart {
  const found = phaseTimeline(r, plan.plan);
  if (!found) throw new Error(`plan without phases: ${plan.plan}`);
  const figure = phasesFigure(r, plan, phasesOf(plan.plan));
  return {
    title: r.t('embed.phasesTitle', { plan: titleOf(r, plan), n: found.phases.length }),
    subtitle: r.t(found.isCycle ? 'plans.phasesCycle' : 'timeline.precision'),
    drawings: bothScreens((id, width) => phaseDrawing(r, found, { id, width, label: figure.title })),
    legend: countedLegend(
      r,
      found.phases.flatMap(({ mark }) => mark?.state ?? []),
    ),
    facts: [],
    note: found.phases.some(({ phase }) => isHalfOpen(phase)) ? r.t('timeline.key.tail') : '',
    figure,
  };
}

function drawRing(r: Reader, plan: Plan): DrawnChart {
  const entries = cycleEntries(r, plan.plan);
  const figure = cycleFigure(r, plan, entries);
  const hasOpen = entries.some(({ start, end }) => start === '' || end === '');
  return {
    title: r.t('timeline.ringSaid', { plan: titleOf(r, plan), n: entries.length }),
    subtitle: hasOpen ? r.t('timeline.ringOpen') : '',
    drawings: [{ svg: ringDrawing(r, plan, entries, 'chart') }],
    legend: [],
    facts: [],
    list: { items: entries.map(({ when, name }) => `${when}${r.t('word.comma')}${name}`) },
    note: '',
    figure,
  };
}

/** The phases of every plan that dates them, and the year of every plan that dates something without a year. */
export function planCharts(): Chart[] {
  const r = reader('zh-hans');
  const dated = plans.filter(({ plan }) => phaseTimeline(r, plan)?.axis);
  return [
    ...dated.map(
      (plan): Chart => ({
        id: chartId('phases', 'plan', plan.plan),
        kind: 'phases',
        places: [{ path: paths.plan(plan.plan), anchor: 'phases' }],
        draw: (reading) => drawPhases(reading, plan),
      }),
    ),
    ...planCycles(r).map(
      ({ plan }): Chart => ({
        id: chartId('year', 'plan', plan.plan),
        kind: 'ring',
        places: [{ path: paths.timeline(), anchor: `cycle-${plan.plan}` }],
        draw: (reading) => drawRing(reading, plan),
      }),
    ),
  ];
}
