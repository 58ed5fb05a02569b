import type { RingDate, RingEvent } from '../charts/year-ring.ts';
import { commitmentsOf, phases, plans } from '../data.ts';
import { byText } from '../format.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Commitment, Plan } from '../types.ts';

/** A line of the list beside a year ring: its number, its date without a year, and where it is printed. */
export interface CycleEntry {
  key: string;
  name: string;
  when: string;
  locator: string;
  /** The dates as the tables hold them: `--09`, `--03-15`, or ''. */
  start: string;
  end: string;
  /** Where it lies in the year: one arc, or one for each time that something is repeated. */
  arcs: RingEvent[];
}

/** What a plan dates without a year, in the order of the year. */
export interface PlanCycle {
  plan: Plan;
  entries: CycleEntry[];
}

interface Dated {
  start: string;
  end: string;
  name: string;
  locator: string;
  /** The dates are two occasions, not the ends of one stretch. */
  isTwice: boolean;
}

/** A date such as `--09` or `--03-15`; null for ''. Throws on a date with a year, which belongs on an axis. */
function ringDate(date: string): RingDate | null {
  if (date === '') return null;
  const match = /^--(\d{2})(?:-(\d{2}))?$/.exec(date);
  if (!match) throw new Error(`not a date without a year: ${date}`);
  return { month: Number(match[1]), day: match[2] ? Number(match[2]) : null };
}

const isYearless = ({ start, end }: Dated): boolean =>
  (start === '' || start.startsWith('--')) && (end === '' || end.startsWith('--')) && start + end !== '';

const placeOf = ({ start, end, locator }: Dated): string => [start, end, locator].join('|');

/** Something that is done twice a year, with two dates: one for each time. */
const isTwice = ({ value, unit, due_start, due_end }: Commitment): boolean =>
  value === 2 && unit === 'times per year' && due_start !== '' && due_end !== '' && due_start !== due_end;

/** A phase and a promise of the same place and dates are one thing: the phase stands for both. */
function datedOf(r: Reader, plan: string): Dated[] {
  const own = phases
    .filter((phase) => phase.plan === plan)
    .map((phase) => ({ ...phase, name: r.name(phase), isTwice: false }))
    .filter(isYearless);
  const told = new Set(own.map(placeOf));
  const promised = commitmentsOf(plan)
    .map((row) => ({
      start: row.due_start,
      end: row.due_end,
      name: r.pick(row.label_zh, row.label_en),
      locator: row.locator,
      isTwice: isTwice(row),
    }))
    .filter((row) => isYearless(row) && !told.has(placeOf(row)));
  return [...own, ...promised];
}

function entryOf(r: Reader, { start, end, name, locator, isTwice }: Dated, index: number): CycleEntry {
  const key = String(index + 1);
  const when = isTwice ? r.list([r.date(start), r.date(end)]) : r.period(start, end);
  const title = `${when} · ${name}`;
  const [first, last] = [ringDate(start), ringDate(end)];
  const arcs = isTwice
    ? [first, last].map((date) => ({ key, title, start: date, end: date }))
    : [{ key, title, start: first, end: last }];
  return { key, name, when, locator, start, end, arcs };
}

/** The dates without a year of one plan, numbered in the order of the year; none where all bear one. */
export function cycleEntries(r: Reader, plan: string): CycleEntry[] {
  const sorted = datedOf(r, plan).toSorted(
    (a, b) => byText(a.start || a.end, b.start || b.end) || byText(a.end, b.end) || byText(a.name, b.name),
  );
  return sorted.map((row, index) => entryOf(r, row, index));
}

/** The plans that date something without a year. */
export function planCycles(r: Reader): PlanCycle[] {
  return plans
    .map((plan) => ({ plan, entries: cycleEntries(r, plan.plan) }))
    .filter(({ entries }) => entries.length > 0);
}
