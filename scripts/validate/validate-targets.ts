import type { Indicator, Target, TargetStatus } from '../../src/types.ts';
import { type Fault, type Finding, problem } from '../problem.ts';
import type { ReadTables } from '../read/read-table.ts';
import { rowsBy, seriesOf, soundRows } from './sound-rows.ts';

type FieldFault = Fault & { field: string };

/** Statuses that are judged against their own window, so that a flow must say which it is. */
const judged: readonly TargetStatus[] = ['in_force', 'programme', 'annual_plan', 'allocation', 'component'];

function labelFault({ value, label_zh, label_en }: Target): FieldFault | null {
  if (value !== null || (label_zh !== '' && label_en !== '')) return null;
  const field = label_zh === '' ? 'label_zh' : 'label_en';
  return {
    field,
    message: 'goal in words without both labels',
    hint: `${field}: write the goal, or write its value`,
  };
}

function comparatorFault({ value, comparator }: Target): FieldFault | null {
  if ((value === null) === (comparator === '')) return null;
  if (value !== null)
    return {
      field: 'comparator',
      message: 'value without comparator',
      hint: 'comparator: write one of >= > = ~ <= <',
    };
  return {
    field: 'value',
    message: 'comparator without value',
    hint: 'value: write it, or empty the comparator',
  };
}

function dueFault({ due, status }: Target): FieldFault | null {
  if (due !== '' || status === 'background') return null;
  return { field: 'due', message: 'target without deadline', hint: 'due: write the date it is to be met by' };
}

function windowFault(
  { value, status, period_start, period_end }: Target,
  kind: Indicator['kind'] | undefined,
) {
  const complete = period_start !== '' && period_end !== '';
  if (kind !== 'flow' || value === null || complete || !judged.includes(status)) return null;
  const field = period_start === '' ? 'period_start' : 'period_end';
  return {
    field,
    message: 'target of a flow without period',
    hint: `${field}: write the window the value is for`,
  };
}

/** The columns of one target held against each other. */
function faultsOf(target: Target, indicator: Indicator | undefined): FieldFault[] {
  const faults = [
    labelFault(target),
    comparatorFault(target),
    dueFault(target),
    windowFault(target, indicator?.kind),
  ];
  return faults.filter((found) => found !== null);
}

/** Two numeric goals in force for one region, indicator and year: only one of them can make the headline. */
function* rivals({ targets }: ReadTables): Generator<Finding> {
  const inForce = ({ status, value }: Target) => status === 'in_force' && value !== null;
  for (const [first, ...others] of seriesOf(targets, inForce, ({ due }) => due.slice(0, 4)))
    for (const [row, { region_code, indicator, due }] of others) {
      const line = targets.line(first?.[0] ?? 0);
      const message = `second goal in force: ${region_code} ${indicator} ${due.slice(0, 4)} (also on line ${line})`;
      const hint = 'status: leave in_force to the newest adopted document';
      yield problem('targets', { row, field: 'status' }, message, hint);
    }
}

/** Targets whose columns contradict each other, and goals in force that contradict another. */
export function* validateTargets(tables: ReadTables): Generator<Finding> {
  const indicators = rowsBy(tables.indicators, 'id');
  for (const [row, target] of soundRows(tables.targets))
    for (const { field, message, hint } of faultsOf(target, indicators.get(target.indicator)))
      yield problem('targets', { row, field }, message, hint);
  yield* rivals(tables);
}
