import type { Assessment, Status } from '../types.ts';

/** Number of assessments by status. Every status has a key, in the order of the rules; the counts add up. */
export function countByStatus(assessments: readonly Pick<Assessment, 'status'>[]): Record<Status, number> {
  const counts: Record<Status, number> = {
    'no-number': 0,
    'no-figure': 0,
    'no-figure-overdue': 0,
    'not-comparable': 0,
    met: 0,
    'met-early': 0,
    slipped: 0,
    missed: 0,
    'awaiting-final-figure': 0,
    'trend-unknown': 0,
    'too-early': 0,
    'on-pace': 0,
    behind: 0,
    'far-behind': 0,
    'moving-away': 0,
  };
  for (const { status } of assessments) counts[status] += 1;
  return counts;
}
