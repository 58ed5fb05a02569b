import { byText } from '../format.ts';
import { timeAtEnd, timeAtStart } from '../method/fractional-year.ts';
import type { PartialDate } from '../types.ts';
import type { TimeState } from './time-state.ts';
import { type TimelineWindow, timeOfMonth } from './timeline-window.ts';

/** What can stand on the timeline, in the order of its bands. */
export const eventKinds = ['milestone', 'plan', 'phase', 'zone', 'pair', 'figures'] as const;

export type EventKind = (typeof eventKinds)[number];

/** Something with a date, in one language. Dates are as printed; both are empty where none is. */
export interface TimelineEvent {
  id: string;
  kind: EventKind;
  start: PartialDate;
  end: PartialDate;
  /** It began at `start` and its end is not printed, or ended at `end` and its start is not printed. */
  open: '' | 'start' | 'end';
  /** Rests on a source that does not bear it alone. */
  isUnconfirmed: boolean;
  /** Short words for the drawing, and the full ones for the list. */
  label: string;
  title: string;
  href: string;
  /** The date in words, and the places in words. */
  when: string;
  where: string;
  /** Whom it is about; empty for everyone. */
  regions: readonly string[];
  levels: readonly string[];
  sourceIds: readonly string[];
}

/** The parts of an event that have a place in time. */
type Dated = Pick<TimelineEvent, 'start' | 'end' | 'open'>;

/** When the printed part of an event begins and ends, in fractional years; null without a date. */
export function timesOf({ start, end }: Dated): { start: number; end: number } | null {
  const from = timeAtStart(start || end);
  const to = timeAtEnd(end || start);
  return from === null || to === null ? null : { start: from, end: to };
}

/** Whether an event has a day in a window. Events without a date are in none. */
export function isInWindow(event: Dated, { from, to }: TimelineWindow): boolean {
  const times = timesOf(event);
  return times !== null && times.end > timeOfMonth(from) && times.start < timeOfMonth(to);
}

/** Over, running or still to come on a day in fractional years; `open` when its end is not printed. */
export function stateOf(event: Dated, today: number): TimeState {
  const times = timesOf(event);
  if (!times) return 'open';
  if (times.start > today) return 'ahead';
  if (event.open === 'end') return 'open';
  return times.end <= today ? 'over' : 'running';
}

/** By start, then end, then kind, then id: one order, whatever the order they come in. */
export function byTime(a: TimelineEvent, b: TimelineEvent): number {
  return (
    byText(a.start || a.end, b.start || b.end) ||
    byText(a.end || a.start, b.end || b.start) ||
    eventKinds.indexOf(a.kind) - eventKinds.indexOf(b.kind) ||
    byText(a.id, b.id)
  );
}
