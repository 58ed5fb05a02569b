import { milestones, observations, phases, plans, region, source } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';
import { paths } from '../paths.ts';
import type { Plan } from '../types.ts';
import { byTime, type TimelineEvent } from './timeline-event.ts';
import { type Asked, pairEvents, zoneEvents } from './timeline-programmes.ts';
import { levelsOf, whereOf } from './timeline-where.ts';

const planOf = new Map(plans.map((plan) => [plan.plan, plan]));

function milestoneEvents(r: Reader): TimelineEvent[] {
  return milestones.map((row) => ({
    id: `milestone-${row.year}`,
    kind: 'milestone',
    start: row.year,
    end: row.year,
    open: '',
    isUnconfirmed: false,
    label: r.name(row).includes(row.year) ? r.name(row) : `${row.year} ${r.name(row)}`,
    title: r.t('timeline.milestone', { year: row.year, name: r.name(row) }),
    href: r.href(paths.milestone(row.year)),
    when: r.date(row.year),
    where: '',
    regions: [],
    levels: [],
    sourceIds: [],
  }));
}

/** Whom a plan is about: its region where it names one, else only how far it reaches. */
function aboutPlan(r: Reader, plan: Plan | undefined) {
  const regions = plan?.region_code ? [plan.region_code] : [];
  const levels = plan && regions.length === 0 ? [plan.scope] : levelsOf(regions);
  return {
    regions,
    levels,
    where: plan && regions.length === 0 ? r.t('timeline.unnamed') : whereOf(r, regions),
  };
}

function planEvents(r: Reader): TimelineEvent[] {
  return plans.map((plan) => ({
    id: `plan-${plan.plan}`,
    kind: 'plan',
    start: plan.period_start,
    end: plan.period_end,
    open: '',
    isUnconfirmed: false,
    label: r.pick(plan.title_zh, plan.title_en),
    title: r.pick(plan.title_zh, plan.title_en),
    href: r.href(paths.plan(plan.plan)),
    when: r.period(plan.period_start, plan.period_end),
    ...aboutPlan(r, plan),
    sourceIds: [plan.source_id],
  }));
}

/** Whether a date of a plan is printed without its year; such dates are never put on an axis of years. */
const isYearless = (date: string): boolean => date.startsWith('--');

function phaseEvents(r: Reader): TimelineEvent[] {
  return phases
    .filter(({ start, end }) => !isYearless(start) && !isYearless(end))
    .map((phase) => {
      const plan = planOf.get(phase.plan);
      return {
        id: phase.phase_id,
        kind: 'phase',
        start: phase.start,
        end: phase.end,
        open:
          phase.start === '' && phase.end !== ''
            ? 'start'
            : phase.end === '' && phase.start !== ''
              ? 'end'
              : '',
        isUnconfirmed: false,
        label: r.name(phase),
        title: plan
          ? r.t('timeline.ofPlan', { name: r.name(phase), plan: r.pick(plan.title_zh, plan.title_en) })
          : r.name(phase),
        href: plan
          ? `${r.href(paths.plan(plan.plan))}#${phase.phase_id}`
          : r.href(paths.source(phase.source_id)),
        when: r.period(phase.start, phase.end),
        ...aboutPlan(r, plan),
        sourceIds: [phase.source_id],
      };
    });
}

/** The day on which a document with reported figures came out. */
function figureEvents(r: Reader): TimelineEvent[] {
  const bySource = Map.groupBy(observations, ({ source_id }) => source_id);
  return [...bySource].map(([id, rows]) => {
    const { published } = source(id);
    const regions = [...new Set(rows.map(({ region_code }) => region_code))].sort();
    const title = r.t('timeline.figures', { n: rows.length, where: whereOf(r, regions) });
    return {
      id: `figures-${id}`,
      kind: 'figures',
      start: published,
      end: published,
      open: '',
      isUnconfirmed: false,
      label: title,
      title,
      href: r.href(paths.source(id)),
      when: r.date(published),
      where: '',
      regions,
      levels: levelsOf(regions),
      sourceIds: [id],
    };
  });
}

/**
 * Everything that has a place in time, in one order; what bears no date stands last. `isAsked` leaves out what names
 * other regions; without it nothing is left out.
 */
export function timelineEvents(r: Reader, isAsked: Asked = () => true): TimelineEvent[] {
  const all = [
    ...milestoneEvents(r),
    ...planEvents(r).filter(({ kind, regions }) => isAsked(kind, regions)),
    ...phaseEvents(r).filter(({ kind, regions }) => isAsked(kind, regions)),
    ...zoneEvents(r, isAsked),
    ...pairEvents(r, isAsked),
    ...figureEvents(r).filter(({ kind, regions }) => isAsked(kind, regions)),
  ];
  return all.toSorted((a, b) => Number(!a.start && !a.end) - Number(!b.start && !b.end) || byTime(a, b));
}

/** The parent of a region; '' at the root. */
export const parentOf = (code: string): string => region(code).parent_code;
