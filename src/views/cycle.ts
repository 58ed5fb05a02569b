import type { CycleSpec } from '../charts/cycle-bar.ts';
import { build, phases } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';
import { timeAtEnd, timeAtStart } from '../method/fractional-year.ts';
import type { Phase, Programme } from '../types.ts';
import { type TimeState, timeState } from './time-state.ts';

/** The states of a cycle: both of its ends are printed. */
export type CycleState = Exclude<TimeState, 'open'>;

/** A stage of a programme with its state. */
interface StageView {
  phase: Phase;
  name: string;
  period: string;
  state: CycleState;
}

/** The cycle of a programme: its state, its stages, where today stands in it, and the chart of it. */
export interface CycleView {
  state: CycleState;
  stages: StageView[];
  sentence: string;
  chart: CycleSpec | null;
}

const today = timeAtEnd(build.asOf) ?? 0;

/** The state of a stretch with both ends; '' for one without. */
function closedState(start: string, end: string): CycleState | '' {
  const state = timeState(start, end);
  return state === 'open' ? '' : state;
}

const isDated = ({ start, end }: Phase): boolean => /^\d{4}/.test(start) && /^\d{4}/.test(end);

/** The dated stages of a programme in the order of time. */
export function stagesIn(programmeId: string): Phase[] {
  return phases
    .filter((phase) => phase.programme === programmeId && isDated(phase))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

function chartOf(r: Reader, stages: readonly StageView[], label: string): CycleSpec | null {
  if (stages.length === 0) return null;
  const drawn = stages.map(({ phase, name, period }, index) => ({
    start: timeAtStart(phase.start) ?? 0,
    end: timeAtEnd(phase.end) ?? 0,
    short: String(index + 1),
    text: `${name} ${period}`,
  }));
  const [first, last] = [drawn[0]?.start ?? today, Math.max(today, ...drawn.map(({ end }) => end))];
  const step = last - first > 8 ? 5 : 1;
  const years = Array.from(
    { length: Math.ceil(last) - Math.floor(first) + 1 },
    (_, n) => Math.floor(first) + n,
  );
  return {
    phases: drawn,
    today,
    todayText: r.date(build.asOf),
    years: years.filter((year) => year >= first && year <= last && (year - Math.ceil(first)) % step === 0),
    label,
  };
}

/** Where today stands: before, after or in which stages of the cycle. */
function sentenceOf(
  r: Reader,
  state: CycleState,
  { start, end }: { start: string; end: string },
  stages: StageView[],
) {
  const running = stages.filter((stage) => stage.state === 'running');
  const params = { date: r.date(build.asOf), start: r.date(start), end: r.date(end) };
  if (state !== 'running' || running.length === 0) return r.t(`zones.cycle.${state}`, params);
  return r.t('zones.cycle.in', {
    ...params,
    stages: r.list(running.map(({ name, period }) => `${name} (${period})`)),
  });
}

/** The cycle of a programme on the assessment date; null where no dates of it are held. */
export function cycleOf(r: Reader, programme: Programme): CycleView | null {
  const { programme: id, cycle_start: start, cycle_end: end } = programme;
  const state = closedState(start, end);
  if (state === '') return null;
  const stages = stagesIn(id).map((phase) => ({
    phase,
    name: r.name(phase),
    period: r.period(phase.start, phase.end),
    state: closedState(phase.start, phase.end) || ('running' as const),
  }));
  const sentence = sentenceOf(r, state, { start, end }, stages);
  return { state, stages, sentence, chart: chartOf(r, stages, sentence) };
}
