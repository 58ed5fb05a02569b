import { assessmentOf, planOf, targetsOf } from '../data.ts';
import type { Commitment, Status, Target } from '../types.ts';
import type { Goal } from './goals.ts';

/** Why nothing can be told of a commitment that no judged goal stands for, in the order of the key. */
export const untold = [
  'part', // one of a set that is told as a whole
  'unrecorded', // a deed or a date; no record of it is held
  'unmeasured', // a number that no published series answers
  'nameless', // the plan names no place
  'consequence', // what follows a failure, not a goal
  'baseline', // a state described, not a promise
] as const;

export type Untold = (typeof untold)[number];

/** Where a commitment stands: the status of its goal, or why it cannot be told. */
export type Standing =
  | { code: Status; goal: Goal | undefined; isTold: true }
  | { code: Untold; goal: undefined; isTold: false };

/** Whether a goal is the same promise: same plan, region, indicator, number and end. */
function isSame(target: Target, commitment: Commitment, sourceId: string): boolean {
  const ends = [target.due, target.period_end];
  return (
    target.indicator === commitment.indicator &&
    target.value === commitment.value &&
    target.comparator === commitment.comparator &&
    (commitment.due_start === '' ||
      target.period_start === '' ||
      target.period_start === commitment.due_start) &&
    commitment.due_end !== '' &&
    ends.includes(commitment.due_end) &&
    (target.source_id === sourceId || target.also_source_ids.includes(sourceId))
  );
}

/** The goal that a commitment is in the table of goals; undefined when the data does not tell. */
function goalOf(commitment: Commitment): Goal | undefined {
  if (commitment.indicator === '' || commitment.region_code === '') return undefined;
  const { source_id } = planOf(commitment.plan);
  const target = targetsOf(commitment.region_code).find((row) => isSame(row, commitment, source_id));
  return target && { target, assessment: assessmentOf(target) };
}

function reasonOf({ kind, region_code }: Commitment): Untold {
  if (kind === 'baseline' || kind === 'consequence') return kind;
  if (kind === 'named_part') return 'part';
  if (region_code === '') return 'nameless';
  return kind === 'quantified' ? 'unmeasured' : 'unrecorded';
}

/** Where a commitment stands. One in words is a goal in words whether the table of goals repeats it or not. */
export function standingOf(commitment: Commitment): Standing {
  const goal = goalOf(commitment);
  if (goal) return { code: goal.assessment.status, goal, isTold: true };
  if (commitment.kind === 'qualitative') return { code: 'no-number', goal: undefined, isTold: true };
  return { code: reasonOf(commitment), goal: undefined, isTold: false };
}
