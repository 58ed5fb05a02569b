import { codes, commitmentsOf, plans, provisionsOf, source } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Commitment, Plan, Provision } from '../types.ts';
import { standingOf } from './commitment-standing.ts';
import { type Cycle, cycleOf, cycles, dueCode, isYearless } from './commitment-words.ts';
import { isCheckable } from './goals.ts';

/** Number and place of a plan, or its number and kind where it names no place: for lists and narrow heads. */
export function planShortName(r: Reader, plan: Plan): string {
  return `${plan.plan} · ${planPlace(r, plan)}`;
}

/** Where a plan holds: its region, or only of which level it is. */
export function planPlace(r: Reader, plan: Plan): string {
  const level = r.label('plan_scope', plan.scope);
  return plan.region_code ? r.shortName(plan.region_code) : r.t('plans.unnamed', { level });
}

/** The main themes of a plan in words. */
export function planThemes(r: Reader, { topic }: Plan): string {
  const themes = topic.split(/;\s*/).map((theme) => r.label('theme', theme));
  return themes.join(r.lang === 'en' ? '; ' : '、');
}

/** Facts of a plan: who, where, when, document number, level. Empty ones say what is not printed. */
export function planFacts(r: Reader, plan: Plan) {
  const { issuer_zh } = source(plan.source_id);
  return [
    { name: r.t('plans.who'), value: r.chinese(issuer_zh), lang: r.chineseLang(issuer_zh) },
    { name: r.t('plans.level'), value: r.label('plan_scope', plan.scope) },
    {
      name: r.t('plans.when'),
      value: r.period(plan.period_start, plan.period_end) || r.t('plans.noPeriod'),
    },
    {
      name: r.t('source.docNumber'),
      value: plan.doc_number ? r.chinese(plan.doc_number) : r.t('plans.noNumber'),
      lang: plan.doc_number ? r.chineseLang(plan.doc_number) : undefined,
    },
  ];
}

/** A theme with its commitments. */
export interface ThemeGroup {
  topic: string;
  commitments: Commitment[];
}

/** The commitments of a plan by theme, in the order in which the plan first speaks of each. */
export function themeGroups(planId: string): ThemeGroup[] {
  return [...Map.groupBy(commitmentsOf(planId), ({ topic }) => topic)].map(([topic, commitments]) => ({
    topic,
    commitments,
  }));
}

/** How much of a plan has a number, stands for a judged goal, can be checked today. */
export function planCounts(planId: string) {
  const rows = commitmentsOf(planId);
  const goals = rows.flatMap((row) => standingOf(row).goal ?? []);
  const numeric = goals.filter(({ target }) => target.value !== null);
  return {
    all: rows.filter(({ kind }) => kind !== 'baseline').length,
    baseline: rows.filter(({ kind }) => kind === 'baseline').length,
    numbered: rows.filter(({ kind, value }) => kind !== 'baseline' && value !== null).length,
    linked: numeric.length,
    checkable: numeric.filter(isCheckable).length,
  };
}

/** How many plans there are, and what is counted of one plan for all of them. */
export function plansCounts() {
  const counts = plans.map(({ plan }) => planCounts(plan));
  const sum = (key: keyof (typeof counts)[number]) => counts.reduce((all, count) => all + count[key], 0);
  return {
    n: plans.length,
    commitments: sum('all'),
    baseline: sum('baseline'),
    linked: sum('linked'),
    checkable: sum('checkable'),
  };
}

/** What is done again and again, by how often; a month that comes every year counts as every year. */
export function recurring(planId: string): { cycle: Cycle; commitments: Commitment[] }[] {
  const own = commitmentsOf(planId);
  return cycles
    .map((cycle) => ({ cycle, commitments: own.filter((row) => cycleOf(row) === cycle) }))
    .filter(({ commitments }) => commitments.length > 0);
}

/** Commitments of a plan that fall due in a month or on a day of no year, in the order of the calendar. */
export function calendar(planId: string): Commitment[] {
  const start = (row: Commitment) => row.due_start || row.due_end;
  return commitmentsOf(planId)
    .filter((row) => isYearless(start(row)) && row.topic !== 'phase' && !cycleOf(row))
    .toSorted((a, b) => start(a).localeCompare(start(b)));
}

/** The years in which commitments of a plan fall due, and how many do. */
export function dueYears(planId: string): { year: string; n: number }[] {
  const groups = Map.groupBy(commitmentsOf(planId), dueCode);
  return [...groups]
    .filter(([code]) => /^\d/.test(code))
    .map(([year, rows]) => ({ year, n: rows.length }))
    .toSorted((a, b) => a.year.localeCompare(b.year));
}

/** The parts under which plans provide for their keeping: the four of the side-by-side, and the rest. */
export const safeguardParts = ['organisation', 'funding', 'appraisal', 'publicity'] as const;
export const structureParts = ['appraisal_aspect', 'review', 'reward', 'consequence'] as const;

/** What a plan provides under a part. */
export function provided(planId: string, part: string): Provision[] {
  return provisionsOf(planId).filter((row) => row.part === part);
}

/** Consequences that hang on a number, by unit and from the smallest: the first year, the second, the third. */
export function ladder(planId: string): Commitment[] {
  return commitmentsOf(planId)
    .filter(({ kind }) => kind === 'consequence')
    .toSorted((a, b) => a.unit.localeCompare(b.unit) || (a.value ?? 0) - (b.value ?? 0));
}

/** Every theme in the order of its list. */
export const topics = codes.filter(({ list }) => list === 'topic').map(({ code }) => code);
