import { comparatorSign } from '../format.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Commitment } from '../types.ts';

/** How often something is done again, from the shortest time. */
export const cycles = ['week', 'month', 'term', 'year'] as const;
export type Cycle = (typeof cycles)[number];

/** How often a commitment comes again, by its unit; undefined for one that does not. */
export function cycleOf({ unit }: Pick<Commitment, 'unit'>): Cycle | undefined {
  return cycles.find((cycle) => unit.endsWith(` per ${cycle}`));
}

/** Whether a date of the tables has no year. */
export const isYearless = (date: string): boolean => date.startsWith('--');

/** Endings of English plurals and what stands for one, the first that fits. */
const endings: readonly [plural: RegExp, one: string][] = [
  [/^(\w+)ies\b/, '$1y'],
  [/^(\w*(?:ss|x|ch|sh|pus))es\b/, '$1'],
  [/^(\w*[^s\W])s\b/, '$1'],
];

/** An English unit for one: `schools → school`, `communities → community`, `classes → class`. */
export function singular(unit: string): string {
  const ending = endings.find(([plural]) => plural.test(unit));
  return ending ? unit.replace(...ending) : unit;
}

/** The number of a commitment with sign and unit; '' for one without a number. */
export function commitmentAmount(r: Reader, { comparator, value, unit }: Commitment): string {
  if (value === null) return '';
  if (unit === 'year') return r.date(String(value));
  if (unit === 'rank' && comparator === '<=') return r.t('plans.rank', { n: value });
  const cycle = unit.startsWith('times per ') ? cycleOf({ unit }) : undefined;
  if (cycle) return comparatorSign(comparator) + r.t(`plans.times.${cycle}`, { n: value });
  const amount = r.amount(value, unit);
  return comparatorSign(comparator) + (r.lang === 'en' && value === 1 ? oneOf(amount) : amount);
}

function oneOf(amount: string): string {
  const [number, ...unit] = amount.split(' ');
  return unit.length > 0 ? `${number} ${singular(unit.join(' '))}` : amount;
}

/** When a commitment is due. As many dates as times a year are so many days, not a span; '' when none is printed. */
export function commitmentDue(r: Reader, commitment: Commitment): string {
  const { due_start: start, due_end: end, value } = commitment;
  if (start === '' && end === '') return '';
  const isEach = value === 2 && cycleOf(commitment) === 'year' && isYearless(start) && start !== end;
  if (isEach) return r.list([r.date(start), r.date(end)]);
  if (start === '') return byDate(r, end);
  if (end === '') return r.t('plans.since', { date: r.date(start) });
  return r.period(start, end);
}

/** A deadline in words: up to a year or a month, before a day. */
export function byDate(r: Reader, date: string): string {
  const isDay = date.split('-').filter(Boolean).length === (isYearless(date) ? 2 : 3);
  return r.t(isDay ? 'plans.byDay' : 'plans.by', { date: r.date(date) });
}

/** The year a commitment is due for the filter: a year, `no-year` for a date without one, `none` without a
 *  date. What only has a start, such as a state since a year, has no deadline. */
export function dueCode({ due_end: end }: Commitment): string {
  return end === '' ? 'none' : isYearless(end) ? 'no-year' : end.slice(0, 4);
}
