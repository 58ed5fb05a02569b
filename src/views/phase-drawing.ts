import { timeline } from '../charts/timeline.ts';
import type { TimelineMark } from '../charts/timeline-band.ts';
import { build } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';
import type { PhaseTimeline, ShownPhase } from './plan-phases.ts';
import { phaseDates } from './plan-phases.ts';
import { timesOf } from './timeline-event.ts';

/** Room for the words of a year or month, in drawing units. */
const tickRoom = 42;

/** A month of a year without a number is as long as that on the axis. */
const oneMonth = 1;

function markOf(r: Reader, { phase, mark }: ShownPhase, isCycle: boolean): TimelineMark[] {
  if (!mark) return [];
  const times = isCycle ? null : timesOf({ ...phase, open: '' });
  return [
    {
      id: phase.phase_id,
      start: times?.start ?? mark.start ?? mark.end - oneMonth,
      end: times?.end ?? mark.end,
      open: phase.start === '' ? 'start' : phase.end === '' ? 'end' : '',
      state: mark.state,
      isUnconfirmed: false,
      label: `${r.name(phase)}${r.t('word.comma')}${phaseDates(r, phase)}`,
      title: '',
      href: '',
    },
  ];
}

/**
 * The phases of a plan on one axis, each with its name and dates, as an SVG string without links; '' when no phase
 * bears a date. `label` is the sentence that says it.
 */
export function phaseDrawing(
  r: Reader,
  { axis, phases, isCycle }: PhaseTimeline,
  { id, width, label }: { id: string; width: number; label: string },
): string {
  if (!axis) return '';
  const { from, to, ticks, today } = axis;
  const nth = Math.ceil((ticks.length * tickRoom) / width);
  const marks = phases.flatMap((one) => markOf(r, one, isCycle));
  return timeline(
    {
      from,
      to,
      ticks: ticks
        .filter((_, index) => index % nth === 0)
        .map(({ at, label: name }) => ({ time: at, label: name, isStrong: true })),
      today: { time: today ?? from - 1, label: r.t('timeline.today', { date: r.date(build.asOf) }) },
      guides: [],
      bands: [{ name: r.t('timeline.band', { kind: r.t('timeline.kind.phase'), n: marks.length }), marks }],
      nothing: '',
    },
    { id, width, label, isStill: true },
  );
}
