import { timeAtStart } from '../method/fractional-year.ts';
import type { PartialDate } from '../types.ts';

/** A stretch of the axis in whole months, counted from the start of the year 0; `to` is the first month after it. */
export interface TimelineWindow {
  from: number;
  to: number;
}

/** How many months a window may show, from the widest to the narrowest. */
const spans = [240, 120, 60, 36, 12, 6, 3, 1] as const;

const two = (n: number): string => String(n).padStart(2, '0');

/** The month in which a date begins; null for '' and for what is no year or month of the calendar. */
export function monthAtStart(date: PartialDate): number | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-\d{2})?)?$/.exec(date);
  if (!match) return null;
  const month = Number(match[2] ?? 1);
  return month < 1 || month > 12 ? null : Number(match[1]) * 12 + month - 1;
}

/** The first month after a date; null where `monthAtStart` is. */
export function monthAfter(date: PartialDate): number | null {
  const start = monthAtStart(date);
  return start === null ? null : start + (date.length === 4 ? 12 : 1);
}

/** A month as `2022-09`. */
export function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${two((month % 12) + 1)}`;
}

/** The start of a month in fractional years. */
export function timeOfMonth(month: number): number {
  return timeAtStart(monthText(month)) ?? Number.NaN;
}

/** The first month of a window as short as it can be written: `2022` for January. */
export function fromText({ from }: TimelineWindow): string {
  return from % 12 === 0 ? String(from / 12) : monthText(from);
}

/** The last month of a window as short as it can be written: `2035` for December. */
export function toText({ to }: TimelineWindow): string {
  return to % 12 === 0 ? String(to / 12 - 1) : monthText(to - 1);
}

/** A window of the same length that lies inside `limits`; cut where it is longer than they are. */
export function heldWithin({ from, to }: TimelineWindow, limits: TimelineWindow): TimelineWindow {
  const length = Math.min(to - from, limits.to - limits.from);
  const start = Math.max(limits.from, Math.min(from, limits.to - length));
  return { from: start, to: start + length };
}

/** The window one step nearer (`in`) or wider (`out`), around a month; the same at the last step. */
export function zoomed(
  window: TimelineWindow,
  direction: 'in' | 'out',
  limits: TimelineWindow,
  around = (window.from + window.to) / 2,
): TimelineWindow {
  const length = window.to - window.from;
  const next =
    direction === 'in' ? spans.find((span) => span < length) : spans.findLast((span) => span > length);
  const span = next ?? (direction === 'in' ? length : limits.to - limits.from);
  const share = (around - window.from) / length;
  const from = Math.round(around - share * span);
  return heldWithin({ from, to: from + span }, limits);
}

/** The window moved by half its length, at least a month; negative goes back. */
export function panned(window: TimelineWindow, steps: number, limits: TimelineWindow): TimelineWindow {
  const by = steps * Math.max(1, Math.round((window.to - window.from) / 2));
  return heldWithin({ from: window.from + by, to: window.to + by }, limits);
}
