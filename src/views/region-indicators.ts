import { indicators, observationsOf } from '../data.ts';
import type { Observation } from '../types.ts';
import { conflictsIn, newestFirst } from './figures.ts';
import { type Goal, goalsOf, isNumeric, ofRole } from './goals.ts';

/** Everything the data hold on one region and one indicator. */
export interface RegionIndicator {
  region: string;
  indicator: string;
  headlines: Goal[];
  judged: Goal[];
  context: Goal[];
  figures: Observation[];
  conflicts: Observation[][];
}

const wholes = new Set(indicators.map(({ part_of }) => part_of));

/** The indicators with wholes before their parts, otherwise in the order of the table. */
export const ordered = [
  ...indicators.filter(({ id, part_of }) => wholes.has(id) && part_of === ''),
  ...indicators.filter(({ id, part_of }) => !(wholes.has(id) && part_of === '')),
];

/** One entry for each indicator on which a region has a numeric goal or a figure, wholes first. */
export function regionIndicators(code: string): RegionIndicator[] {
  const goals = goalsOf(code).filter(isNumeric);
  const rows = observationsOf(code);
  return ordered.flatMap(({ id }) => {
    const own = goals.filter(({ target }) => target.indicator === id);
    const figures = newestFirst(rows.filter((row) => row.indicator === id));
    if (own.length === 0 && figures.length === 0) return [];
    return [
      {
        region: code,
        indicator: id,
        headlines: ofRole(own, 'headline'),
        judged: ofRole(own, 'judged'),
        context: ofRole(own, 'context'),
        figures,
        conflicts: conflictsIn(figures),
      },
    ];
  });
}
