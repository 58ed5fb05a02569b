import type { Assessment, Indicator, Target } from '../types.ts';
import type { Comparison } from './comparison.ts';
import type { Judgement } from './judge.ts';

/** Everything a receipt tells about an assessment. `comparison` is null for rules 1 and 2. */
export interface Finding {
  target: Target;
  indicator: Indicator;
  comparison: Comparison | null;
  judgement: Judgement;
  level: Assessment['level'];
  overdue: boolean;
  alternatives: Assessment['receipt']['alternatives'];
}
