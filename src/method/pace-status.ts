import type { Status } from '../types.ts';

/** The outcomes of rule 8. */
export type PaceStatus = Extract<Status, 'too-early' | 'on-pace' | 'behind' | 'far-behind' | 'moving-away'>;

/** Share of the time that has to pass before a pace is judged. A convention of this site: in the first year
 *  of a five-year plan one late opening can decide the ratio. */
export const judgedFrom = 0.2;

/** From this pace on a region is on pace, or behind. The bounds 95 %, 60 % and 0 are those of the progress
 *  methodology of Open SDG and Statistics Canada, which cites Eurostat (2021). They set them on a ratio of growth
 *  rates; here they stand on the linear pace, because a count that starts at 0 has no growth rate. */
export const onPaceFrom = 0.95;
export const behindFrom = 0.6;

/** Room for binary fractions on a boundary. */
const rounding = 1e-9;

/**
 * Rule 8: the status of a share of the way `attained` after a share of the time `elapsed` (fractions of 1).
 * The pace is attained / elapsed: 1 on the straight line from the starting point to the goal.
 */
export function paceStatus(attained: number, elapsed: number): PaceStatus {
  if (elapsed < judgedFrom - rounding) return 'too-early';
  const pace = attained / elapsed + rounding;
  if (pace >= onPaceFrom) return 'on-pace';
  if (pace >= behindFrom) return 'behind';
  return pace >= 0 ? 'far-behind' : 'moving-away';
}
