import { commitmentsOf, plans } from '../data.ts';
import type { Plan } from '../types.ts';
import { topics } from './plan.ts';

/** How many commitments each plan has on a theme; `counts` are in the order of the plans. */
export interface MatrixRow {
  topic: string;
  counts: number[];
  total: number;
}

export interface PlanMatrix {
  plans: readonly Plan[];
  rows: MatrixRow[];
  totals: number[];
  total: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

/** Themes against plans. First the themes that most plans share, then those with most commitments. */
export function planMatrix(): PlanMatrix {
  const countOf = (plan: string, topic: string) =>
    commitmentsOf(plan).filter((row) => row.topic === topic).length;
  const rows = topics
    .map((topic) => ({ topic, counts: plans.map(({ plan }) => countOf(plan, topic)) }))
    .map((row) => ({ ...row, total: sum(row.counts) }))
    .filter(({ total }) => total > 0);
  const spread = ({ counts }: MatrixRow) => counts.filter((count) => count > 0).length;
  const totals = plans.map(({ plan }) => commitmentsOf(plan).length);
  return {
    plans,
    rows: rows.toSorted((a, b) => spread(b) - spread(a) || b.total - a.total),
    totals,
    total: sum(totals),
  };
}
