import { commitmentsOf, lineage, plansOf, programmes, zonesOf } from '../data.ts';
import type { Commitment, Plan } from '../types.ts';

/** A plan that binds a region. `isZone`: it does so because the region is a zone of the plan's programme. */
export interface BindingPlan {
  plan: Plan;
  isZone: boolean;
}

/** The plans of a region and of those above it. The text of a programme binds, below its own region, zones only. */
export function bindingPlans(code: string): BindingPlan[] {
  const above = lineage(code);
  const zoned = new Set(above.flatMap((row) => zonesOf(row.code).map(({ programme }) => programme)));
  return above
    .flatMap((row) => plansOf(row.code))
    .flatMap((plan) => {
      const own = programmes.filter(({ source_id }) => source_id === plan.source_id);
      const isZone = own.some(({ programme }) => zoned.has(programme));
      return own.length === 0 || isZone || plan.region_code === code ? [{ plan, isZone }] : [];
    });
}

/** Commitments of a plan with a number or a deadline, which a reader can follow up; deadlines first. */
export function followable(planId: string): Commitment[] {
  const rows = commitmentsOf(planId).filter(({ kind }) => kind !== 'baseline' && kind !== 'named_part');
  return [
    ...rows.filter(({ due_end }) => due_end !== ''),
    ...rows.filter(({ due_end, value }) => due_end === '' && value !== null),
  ];
}
