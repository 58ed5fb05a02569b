import type { Finding, Place, Severity } from './problem.ts';
import { type TableName, tableNames } from './schema.ts';

/** Findings kept a table and severity; the rest are only counted, so that a hopeless file stays small. */
const kept = 10_000;

/** Gathers findings, and counts all of them. */
export interface Findings {
  add: (finding: Finding) => void;
  count: (severity: Severity, table?: TableName) => number;
  /** The kept findings of one table, in the order they were added. */
  of: (severity: Severity, table: TableName) => readonly Finding[];
}

/** An empty collection of findings. */
export function createFindings(): Findings {
  const lists = new Map<string, { count: number; findings: Finding[] }>();
  const list = (severity: Severity, table: TableName) => {
    const key = `${severity} ${table}`;
    const found = lists.get(key) ?? { count: 0, findings: [] };
    lists.set(key, found);
    return found;
  };
  return {
    add: (finding) => {
      const entry = list(finding.severity, finding.table);
      entry.count += 1;
      if (entry.findings.length < kept) entry.findings.push(finding);
    },
    count: (severity, table) =>
      (table ? [table] : tableNames).reduce((sum, name) => sum + list(severity, name).count, 0),
    of: (severity, table) => list(severity, table).findings,
  };
}

/** Lines first, then columns, then words. */
export function byPlace(a: Place & { message: string }, b: Place & { message: string }): number {
  return a.line - b.line || a.column - b.column || (a.message < b.message ? -1 : 1);
}
