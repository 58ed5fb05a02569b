import type { Assessment, Status } from '../types.ts';

/** Statuses that say how a promise stands. */
const checkable: ReadonlySet<Status> = new Set<Status>([
  'met',
  'met-early',
  'slipped',
  'missed',
  'too-early',
  'on-pace',
  'behind',
  'far-behind',
  'moving-away',
]);

/** The plainest measure of all: of the promises in force with a number, how many can be checked today, and
 *  of how many more at least a part of the promised amount is documented. */
export function documentedSummary(assessments: readonly Assessment[]): {
  promises: number;
  checkable: number;
  partlyDocumented: number;
} {
  const promises = assessments.filter(({ role, status }) => role === 'headline' && status !== 'no-number');
  const open = promises.filter(({ status }) => !checkable.has(status));
  return {
    promises: promises.length,
    checkable: promises.length - open.length,
    partlyDocumented: open.filter(({ documented }) => documented !== null && documented.amount > 0).length,
  };
}
