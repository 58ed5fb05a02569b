import type { Assessment, Tables } from '../src/types.ts';
import { byPlace, type Findings } from './findings.ts';
import { countOf, type Finding, formatProblem, type Problem, type Severity } from './problem.ts';
import type { ReadTables } from './read/read-table.ts';
import { type TableName, tableNames } from './schema.ts';

/** Findings printed a table; the rest is a number. */
const printed = 200;

/** A finding as it is printed: the place of its cell in the file, and its advice. */
function locate(
  tables: ReadTables,
  { at, hint, ...finding }: Finding,
): Omit<Problem, 'hint'> & Pick<Finding, 'hint'> {
  const { path, place } = tables[finding.table];
  return { ...finding, ...('row' in at ? place(at) : at), path, hint };
}

function listOf(tables: ReadTables, findings: Findings, severity: Severity, table: TableName): string[] {
  const shown = findings
    .of(severity, table)
    .map((finding) => locate(tables, finding))
    .sort(byPlace)
    .slice(0, printed)
    .map((found) =>
      formatProblem({ ...found, hint: typeof found.hint === 'string' ? found.hint : found.hint() }),
    );
  const more = findings.count(severity, table) - shown.length;
  return more > 0 ? [...shown, `${tables[table].path}: and ${more} more`] : shown;
}

/** Every finding of one severity, table by table, by place; of a long list the first ones and a number. */
export function listFindings(tables: ReadTables, findings: Findings, severity: Severity): string[] {
  return tableNames.flatMap((name) => listOf(tables, findings, severity, name));
}

/** `3 problems, 0 notices, 12 warnings`. */
export function countFindings(findings: Findings): string {
  const severities = ['problem', 'notice', 'warning'] as const;
  return severities.map((severity) => countOf(findings.count(severity), severity)).join(', ');
}

/** Rows of every table in one line. */
export function describeRows(tables: ReadTables): string {
  return tableNames.map((name) => `${name} ${tables[name].rows.length}`).join(', ');
}

/** Regions, indicators and years that targets and observations speak of. */
export function describeCoverage({ regions, targets, observations }: Tables): string {
  const covered = new Set<string>();
  const measured = new Set<string>();
  for (const rows of [targets, observations])
    for (const { region_code, indicator } of rows) {
      covered.add(region_code);
      measured.add(indicator);
    }
  const places = `${covered.size} of ${countOf(regions.length, 'region')}`;
  return `${places}, ${countOf(measured.size, 'indicator')}, figures ${describeYears(observations)}`;
}

function describeYears(observations: Tables['observations']): string {
  let [first, last] = ['9999', ''];
  for (const { period_start, period_end } of observations) {
    if (period_start.slice(0, 4) < first) first = period_start.slice(0, 4);
    if (period_end.slice(0, 4) > last) last = period_end.slice(0, 4);
  }
  return last === '' ? 'of no year' : `of ${first} to ${last}`;
}

/** Assessments by status, the most frequent first. */
export function describeAssessments(assessments: readonly Assessment[]): string {
  const counts = new Map<string, number>();
  for (const { status } of assessments) counts.set(status, (counts.get(status) ?? 0) + 1);
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return sorted.map(([status, count]) => `${count} ${status}`).join(', ');
}
