import { build, childrenOf, indicator, milestones, setting, targets } from '../data.ts';
import { byText } from '../format.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Milestone, Status } from '../types.ts';
import {
  countStatuses,
  dueYear,
  type Goal,
  goalsFor,
  headlineGoal,
  isCheckable,
  isMet,
  isNumeric,
  ofRole,
} from './goals.ts';
import { type StatusCell, statusCell } from './status-cell.ts';

export interface MilestoneView {
  numeric: Goal[];
  inWords: Goal[];
  /** Goals in force that fell due after the milestone before and before this one. */
  steps: Goal[];
  others: Goal[];
  counts: Map<Status, number>;
  finding: string;
  when: string;
  map: { parent: string; indicator: string; indicatorName: string; cells: StatusCell[] } | null;
}

const allGoals = [...new Set(targets.map((target) => target.indicator))].flatMap(goalsFor);

const byRegionAndIndicator = (a: Goal, b: Goal) =>
  byText(a.target.region_code, b.target.region_code) || byText(a.target.target_id, b.target.target_id);

/** The goals in force for a milestone year, numeric ones and goals in words. */
export function goalsDue(year: string): Goal[] {
  return ofRole(allGoals, 'headline')
    .filter((goal) => dueYear(goal) === year)
    .sort(byRegionAndIndicator);
}

function stepsBefore(year: string): Goal[] {
  const before = milestones.map((row) => row.year).filter((other) => other < year);
  const previous = before.sort(byText).at(-1) ?? '';
  return ofRole(allGoals, 'headline')
    .filter((goal) => dueYear(goal) > previous && dueYear(goal) < year)
    .sort(byRegionAndIndicator);
}

/** The map of the home region for a milestone before it is said in a language; null without a goal due in it. */
export function milestoneMap(year: string): { parent: string; indicator: string; codes: string[] } | null {
  const [parent, id] = [setting('home_region'), setting('home_indicator')];
  const parts = childrenOf(parent).filter((row) => row.level === setting('home_level'));
  const codes = parts.map(({ code }) => code);
  return codes.some((code) => headlineGoal(code, id, year)) ? { parent, indicator: id, codes } : null;
}

function homeMap(r: Reader, year: string): MilestoneView['map'] {
  const found = milestoneMap(year);
  if (!found) return null;
  const { parent, indicator: id, codes } = found;
  const cells = codes.map((code) => statusCell(r, code, id, year));
  return { parent, indicator: id, indicatorName: r.name(indicator(id)), cells };
}

/** Everything the page of a milestone shows, in one language. */
export function milestoneView(r: Reader, { year }: Milestone): MilestoneView {
  const due = goalsDue(year);
  const numeric = due.filter(isNumeric);
  const inWords = due.filter((goal) => !isNumeric(goal));
  const yearsLeft = Number(year) - Number(build.asOf.slice(0, 4));
  return {
    numeric,
    inWords,
    steps: stepsBefore(year),
    others: ofRole(allGoals, 'judged')
      .filter((goal) => dueYear(goal) === year && isNumeric(goal))
      .sort(byRegionAndIndicator),
    counts: countStatuses(numeric),
    finding:
      numeric.length > 0
        ? r.t('milestone.finding', {
            year,
            n: numeric.length,
            checkable: numeric.filter(isCheckable).length,
            met: numeric.filter(isMet).length,
          })
        : r.t('milestone.findingWords', { year, n: inWords.length }),
    when: yearsLeft < 0 ? r.t('milestone.passed') : r.t('milestone.ahead', { years: yearsLeft }),
    map: homeMap(r, year),
  };
}
