import type { Rule, Status } from '../types.ts';

/** Which statuses each rule of the method can give. */
export const statusesOfRule: Readonly<Record<Rule, ReadonlySet<Status | 'no-target'>>> = {
  1: new Set(['no-number']),
  2: new Set(['no-figure', 'no-figure-overdue']),
  3: new Set(['not-comparable']),
  4: new Set(['met', 'met-early', 'slipped']),
  5: new Set(['missed']),
  6: new Set(['awaiting-final-figure']),
  7: new Set(['trend-unknown']),
  8: new Set(['too-early', 'on-pace', 'behind', 'far-behind', 'moving-away']),
};
