import { legendOrder } from '../charts/status-style.ts';
import { codes, commitmentsOf, planOf, plans } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Commitment, Status } from '../types.ts';
import type { FilterKey } from './commitment-address.ts';
import { standingOf, type Untold, untold } from './commitment-standing.ts';
import { dueCode } from './commitment-words.ts';
import { planShortName } from './plan.ts';

/** A value of a filter with its words and how many commitments have it. */
export interface FilterOption {
  value: string;
  text: string;
  count: number;
}

const partOf: Readonly<Record<FilterKey, (row: Commitment) => string>> = {
  plan: ({ plan }) => plan,
  level: ({ plan }) => planOf(plan).scope,
  theme: ({ topic }) => topic,
  kind: ({ kind }) => kind,
  due: dueCode,
  status: (row) => standingOf(row).code,
};

/** What a commitment has under each filter. */
export function filterValues(row: Commitment): Record<FilterKey, string> {
  const entries = Object.entries(partOf).map(([key, of]) => [key, of(row)]);
  return Object.fromEntries(entries) as Record<FilterKey, string>;
}

/** The word of a standing. */
function standingWord(r: Reader, code: Status | Untold): string {
  const reason = untold.find((word) => word === code);
  return reason ? r.t(`plans.untold.${reason}`) : r.t(`status.${code as Status}`);
}

const codesOf = (list: string) => codes.filter((row) => row.list === list).map(({ code }) => code);

function dueWord(r: Reader, code: string): string {
  return code === 'none' || code === 'no-year' ? r.t(`plans.due.${code}`) : r.date(code);
}

/** Values in the order in which a list shows them. */
function ordered(key: FilterKey, present: readonly string[]): string[] {
  const orders: Record<FilterKey, () => string[]> = {
    plan: () => plans.map(({ plan }) => plan),
    level: () => codesOf('plan_scope'),
    theme: () => codesOf('topic'),
    kind: () => codesOf('commitment_kind'),
    due: () => present.toSorted(),
    status: () => [
      ...legendOrder(present.filter((code) => !untold.some((word) => word === code)) as Status[]),
      ...untold,
    ],
  };
  return orders[key]().filter((value) => present.includes(value));
}

/** The values of a filter that occur, with their words and counts. */
export function filterOptions(r: Reader, key: FilterKey): FilterOption[] {
  const words: Record<FilterKey, (value: string) => string> = {
    plan: (value) => planShortName(r, planOf(value)),
    level: (value) => r.label('plan_scope', value),
    theme: (value) => r.label('topic', value),
    kind: (value) => r.label('commitment_kind', value),
    due: (value) => dueWord(r, value),
    status: (value) => standingWord(r, value as Status | Untold),
  };
  const counts = new Map<string, number>();
  for (const row of plans.flatMap(({ plan }) => commitmentsOf(plan)))
    counts.set(partOf[key](row), (counts.get(partOf[key](row)) ?? 0) + 1);
  return ordered(key, [...counts.keys()]).map((value) => ({
    value,
    text: words[key](value),
    count: counts.get(value) ?? 0,
  }));
}
