import { assessmentOf, observation, targetsFor, targetsOf } from '../data.ts';
import type { Assessment, Role, Status, Target } from '../types.ts';

/** A goal with its assessment. */
export interface Goal {
  target: Target;
  assessment: Assessment;
}

const withAssessment = (target: Target): Goal => ({ target, assessment: assessmentOf(target) });

/** Whether a goal has a number. */
export const isNumeric = ({ target }: Goal): boolean => target.value !== null;

const decided: ReadonlySet<Status> = new Set<Status>([
  'met',
  'met-early',
  'slipped',
  'missed',
  'on-pace',
  'behind',
  'far-behind',
  'moving-away',
  'too-early',
]);

/** Whether a published figure settles where a goal stands today. */
export const isCheckable = ({ assessment }: Goal): boolean => decided.has(assessment.status);

/** What the tables note on the figures that settle where a goal stands: what they may leave out or count too. */
export function caveatsOf(goal: Goal): string[] {
  if (!isCheckable(goal)) return [];
  const deciding = goal.assessment.receipt.inputs.filter(({ use }) => use === 'latest' || use === 'part');
  const notes = deciding.map(({ observation_id }) => observation(observation_id).note);
  return [...new Set(notes.filter((note) => note !== ''))];
}

/** Whether a goal has been reached. */
export const isMet = ({ assessment }: Goal): boolean =>
  assessment.status === 'met' || assessment.status === 'met-early';

/** The year a goal falls due, '' when it has no deadline. */
export const dueYear = ({ target }: Goal): string => target.due.slice(0, 4);

/** All goals of a region, in the order of the table. */
export function goalsOf(regionCode: string): Goal[] {
  return targetsOf(regionCode).map(withAssessment);
}

/** All goals for an indicator. */
export function goalsFor(indicatorId: string): Goal[] {
  return targetsFor(indicatorId).map(withAssessment);
}

/** The goals of one role. */
export function ofRole(goals: readonly Goal[], role: Role): Goal[] {
  return goals.filter(({ assessment }) => assessment.role === role);
}

/** The numeric goal in force of a region for an indicator in a milestone year. */
export function headlineGoal(regionCode: string, indicatorId: string, year: string): Goal | undefined {
  return goalsOf(regionCode).find(
    (goal) =>
      goal.assessment.role === 'headline' &&
      isNumeric(goal) &&
      goal.target.indicator === indicatorId &&
      dueYear(goal) === year,
  );
}

/** The milestone year for which most of these goals are set; undefined when there are none. */
export function commonYear(goals: readonly Goal[]): string | undefined {
  const counts = new Map<string, number>();
  for (const goal of goals) counts.set(dueYear(goal), (counts.get(dueYear(goal)) ?? 0) + 1);
  return [...counts].sort(([yearA, a], [yearB, b]) => b - a || Number(yearB) - Number(yearA))[0]?.[0];
}

/** How many goals have each status; statuses that do not occur are left out. */
export function countStatuses(goals: readonly Goal[]): Map<Status, number> {
  const counts = new Map<Status, number>();
  for (const { assessment } of goals) counts.set(assessment.status, (counts.get(assessment.status) ?? 0) + 1);
  return counts;
}
