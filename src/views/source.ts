import { assessmentOf, observations, pairs, plans, programmes, targets, zones } from '../data.ts';
import type { Observation, Pair, Plan, Programme, Zone } from '../types.ts';
import type { Goal } from './goals.ts';

/** Every row that names a source as its main one, and those for which it is a second print. */
export interface SourceRows {
  goals: Goal[];
  figures: Observation[];
  zones: Zone[];
  pairs: Pair[];
  programmes: Programme[];
  plans: Plan[];
  alsoGoals: Goal[];
  alsoFigures: Observation[];
  /** Goals and figures together. */
  total: number;
}

const goals: Goal[] = targets.map((target) => ({ target, assessment: assessmentOf(target) }));

/** The rows taken from a source. */
export function rowsFrom(id: string): SourceRows {
  const isFrom = (row: { source_id: string }) => row.source_id === id;
  const isAlso = (row: { also_source_ids: string[] }) => row.also_source_ids.includes(id);
  const rows = {
    goals: goals.filter(({ target }) => isFrom(target)),
    figures: observations.filter(isFrom),
    zones: zones.filter(isFrom),
    pairs: pairs.filter(isFrom),
    programmes: programmes.filter(isFrom),
    plans: plans.filter(isFrom),
    alsoGoals: goals.filter(({ target }) => isAlso(target)),
    alsoFigures: observations.filter(isAlso),
  };
  return { ...rows, total: rows.goals.length + rows.figures.length };
}
