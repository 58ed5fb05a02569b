import type { PhaseAxis, PhaseMark } from '../charts/phase-bar.ts';
import { build, commitmentsOf, phases } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';
import { timeAtEnd, timeAtStart } from '../method/fractional-year.ts';
import type { Commitment, Phase } from '../types.ts';
import { byDate, isYearless } from './commitment-words.ts';
import { timeState } from './time-state.ts';

const months = 12;

/** The phases of a plan in the order of the plan. */
export const phasesOf = (plan: string): Phase[] => phases.filter((phase) => phase.plan === plan);

/** Where a date without a year stands in a year that begins with month `first`, in months from 0 to 12. */
function monthOfCycle(date: string, first: number, edge: 'start' | 'end'): number {
  const [month = 1, day] = date.slice(2).split('-').map(Number);
  const place = (month - first + months) % months;
  if (day === undefined) return place + (edge === 'end' ? 1 : 0);
  const length = new Date(Date.UTC(2001, month, 0)).getUTCDate();
  return place + (edge === 'end' ? day : day - 1) / length;
}

const isDated = ({ start, end }: Phase): boolean => start !== '' || end !== '';

/** The words under the name of a phase: its dates, or that none is printed. */
export function phaseDates(r: Reader, { start, end }: Phase): string {
  if (start === '' && end === '') return r.t('plans.noDate');
  return start === '' ? byDate(r, end) : r.period(start, end);
}

/** A phase with its place on the axis; without a date it has none. */
export interface ShownPhase {
  phase: Phase;
  mark: PhaseMark | null;
}

/** The phases of a plan on one axis. `isCycle`: months of a year that is not printed. */
export interface PhaseTimeline {
  axis: PhaseAxis | null;
  phases: ShownPhase[];
  isCycle: boolean;
}

type Place = (date: string, edge: 'start' | 'end') => number;

function markOf(phase: Phase, at: Place): PhaseMark | null {
  if (!isDated(phase)) return null;
  return {
    start: phase.start === '' ? null : at(phase.start, 'start'),
    end: at(phase.end || phase.start, 'end'),
    state: timeState(phase.start, phase.end) || 'cycle',
  };
}

/** A month for the axis: `3月` or `Mar`. */
function monthLabel(r: Reader, month: number): string {
  const name = r.date(`--${String(month).padStart(2, '0')}`);
  return r.lang === 'en' ? name.slice(0, 3) : name;
}

/** A year of months without a number, from the month in which the first phase begins. */
function cycleAxis(r: Reader, phases: readonly Phase[]): { axis: PhaseAxis; at: Place } {
  const dated = phases.find(isDated);
  const first = Number((dated?.start || dated?.end || '--01').slice(2, 4));
  const ticks = Array.from({ length: months }, (_, index) => ({
    at: index,
    label: monthLabel(r, ((first - 1 + index) % months) + 1),
  }));
  return {
    axis: { from: 0, to: months, ticks, today: null },
    at: (date, edge) => monthOfCycle(date, first, edge),
  };
}

const timeOf: Place = (date, edge) => (edge === 'start' ? timeAtStart(date) : timeAtEnd(date)) ?? 0;

/** Whole years from the first that is printed to the last. */
function yearAxis(phases: readonly Phase[]): { axis: PhaseAxis; at: Place } {
  const dated = phases.filter(isDated);
  const from = Math.min(...dated.map(({ start, end }) => Number((start || end).slice(0, 4))));
  const to = Math.max(...dated.map(({ start, end }) => Number((end || start).slice(0, 4)))) + 1;
  const ticks = Array.from({ length: to - from }, (_, index) => ({
    at: from + index,
    label: String(from + index),
  }));
  const today = timeAtEnd(build.asOf) ?? 0;
  return { axis: { from, to, ticks, today: today > from && today < to ? today : null }, at: timeOf };
}

/** What is shown of a plan's phases, in the order of the plan; null when it prints none. */
export function phaseTimeline(r: Reader, planId: string): PhaseTimeline | null {
  const own = phasesOf(planId);
  const dated = own.filter(isDated);
  if (own.length === 0) return null;
  if (dated.length === 0)
    return { axis: null, phases: own.map((phase) => ({ phase, mark: null })), isCycle: false };
  const isCycle = dated.every(({ start, end }) => isYearless(start || end));
  const { axis, at } = isCycle ? cycleAxis(r, own) : yearAxis(own);
  return { axis, phases: own.map((phase) => ({ phase, mark: markOf(phase, at) })), isCycle };
}

/** The first or last day that a date of the tables can mean, to compare by text. */
const edgeOf = (date: string, edge: 'first' | 'last'): string =>
  date
    .padEnd(isYearless(date) ? 4 : 7, edge === 'first' ? '-01' : '-12')
    .padEnd(isYearless(date) ? 7 : 10, edge === 'first' ? '-01' : '-31');

/** What falls due within a phase whose two ends are printed: the commitments of the plan with dates inside it. */
export function deliverables(phase: Phase): Commitment[] {
  if (phase.start === '' || phase.end === '') return [];
  const [from, to] = [edgeOf(phase.start, 'first'), edgeOf(phase.end, 'last')];
  return commitmentsOf(phase.plan).filter(({ due_start, due_end, topic }) => {
    const [start, end] = [due_start || due_end, due_end || due_start];
    if (end === '' || topic === 'phase' || isYearless(end) !== isYearless(phase.end)) return false;
    return edgeOf(start, 'first') >= from && edgeOf(end, 'last') <= to;
  });
}
