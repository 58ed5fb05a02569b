import { planOf, provisionsOf } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Commitment, Phase, Plan } from '../types.ts';
import { standingOf } from './commitment-standing.ts';
import type { Figure, FigureCell } from './figure.ts';
import { comparatorNames } from './figure-rows.ts';
import { withSources } from './figure-sentence.ts';
import { planPlace } from './plan.ts';
import type { PlanMatrix } from './plan-matrix.ts';
import { phaseDates } from './plan-phases.ts';

const commitmentColumns = [
  'commitment_id',
  'plan',
  'locator',
  'kind',
  'theme',
  'comparator',
  'value',
  'unit',
  'due_start',
  'due_end',
  'status',
];

function commitmentRow(row: Commitment): FigureCell[] {
  const comparator = row.comparator ? comparatorNames[row.comparator] : '';
  const { commitment_id, plan, locator, kind, topic, value, unit, due_start, due_end } = row;
  const { code } = standingOf(row);
  return [commitment_id, plan, locator, kind, topic, comparator, value ?? '', unit, due_start, due_end, code];
}

interface Spec {
  id: string;
  title: string;
  /** A sentence without its end. */
  said: string;
  /** Parts of the file name after that of the site. */
  file: readonly string[];
  /** Adds what the commitments say, in the language of the page. */
  isWorded?: boolean;
}

function figureOf(r: Reader, spec: Spec, plans: readonly Plan[], table: Figure['table']): Figure {
  const sourceIds = plans.map(({ source_id }) => source_id);
  return {
    id: spec.id,
    title: spec.title,
    sentence: withSources(r, spec.said, sourceIds),
    sourceIds,
    table,
    file: ['edumilestones', ...spec.file].join('-'),
  };
}

/** A list of commitments. */
export function commitmentsFigure(r: Reader, rows: readonly Commitment[], spec: Spec): Figure {
  const plans = [...new Set(rows.map(({ plan }) => plan))].map(planOf);
  const columns = spec.isWorded ? [...commitmentColumns, 'words'] : commitmentColumns;
  const words = ({ label_zh, label_en }: Commitment) => (spec.isWorded ? [r.pick(label_zh, label_en)] : []);
  return figureOf(r, spec, plans, {
    columns,
    rows: rows.map((row) => [...commitmentRow(row), ...words(row)]),
  });
}

/** Themes against plans: a row a theme, a column a plan, and how many commitments there are. */
export function matrixFigure(r: Reader, matrix: PlanMatrix, spec: Spec): Figure {
  return figureOf(r, spec, matrix.plans, {
    columns: ['theme', 'words', ...matrix.plans.map(({ plan }) => `plan_${plan}`), 'all'],
    rows: matrix.rows.map(({ topic, counts, total }) => [topic, r.label('topic', topic), ...counts, total]),
  });
}

/** What plans provide for their keeping, a row a provision. */
export function provisionsFigure(
  r: Reader,
  plans: readonly Plan[],
  parts: readonly string[],
  spec: Spec,
): Figure {
  const rows = plans.flatMap((plan) =>
    provisionsOf(plan.plan)
      .filter(({ part }) => parts.includes(part))
      .map((row) => [
        row.provision_id,
        plan.plan,
        planPlace(r, plan),
        row.part,
        row.locator,
        r.pick(row.label_zh, row.label_en),
      ]),
  );
  return figureOf(r, spec, plans, {
    columns: ['provision_id', 'plan', 'place', 'part', 'locator', 'words'],
    rows,
  });
}

/** The phases of a plan with their dates as printed. */
export function phasesFigure(r: Reader, plan: Plan, phases: readonly Phase[]): Figure {
  const name = r.pick(plan.title_zh, plan.title_en);
  const said = phases.map((phase) =>
    r.t('plans.phaseSaid', { name: r.name(phase), dates: phaseDates(r, phase) }),
  );
  const spec = {
    id: 'phases',
    title: `${name}${r.t('word.colon')}${r.t('plans.phases')}`,
    said: `${name}${r.t('word.colon')}${said.join(r.t('word.semicolon'))}`,
    file: [`plan-${plan.plan}`, 'phases'],
  };
  return figureOf(r, spec, [plan], {
    columns: ['phase_id', 'words', 'start', 'end', 'locator'],
    rows: phases.map((phase) => [phase.phase_id, r.name(phase), phase.start, phase.end, phase.locator]),
  });
}
