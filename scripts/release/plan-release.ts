import type { Bump, Release, StateChanges, Tables } from '../../src/types.ts';
import { compareVersions, nextVersion } from '../../src/version.ts';
import { type ChangedNumber, missingCorrections } from './missing-corrections.ts';
import { type RequiredBump, requiredBump } from './required-bump.ts';
import type { State } from './table-state.ts';

/** What a release is made from. */
export interface ReleasePlanInput {
  /** Rows of the present tables. */
  tables: Tables;
  /** Numbers of the releases made before, the oldest first. */
  made: readonly string[];
  /** Tables of the newest of them. */
  before: State;
  /** What happened since; null when there is none. */
  changes: StateChanges | null;
}

/** The release to make, or what is wrong: a message and what to do, in lower case, for `releases.csv`. */
export type ReleasePlan =
  | { release: Release; bump: Bump | 'first' }
  | { message: string; hint: string; row: Release | null };

const first = '1.0.0';

function describeNumber({ table, row_id, column, before, after }: ChangedNumber): string {
  return `${table},${row_id},${column},${before},${after}`;
}

/** The number that the next release must bear, and why. */
function requiredVersion(made: readonly string[], required: RequiredBump | null): string {
  const newest = made.at(-1);
  if (newest === undefined) return first;
  return required ? nextVersion(newest, required.bump) : newest;
}

function planRow(row: Release, due: readonly Release[], version: string, why: string): string | null {
  if (due.length > 1) return `keep one new row and remove ${due.slice(1).map((other) => other.version)}`;
  return row.version === version ? null : `version: write ${version}, since ${why}`;
}

/** Holds the rows of `releases.csv` that were not made yet against what changed. */
export function planRelease({ tables, made, before, changes }: ReleasePlanInput): ReleasePlan {
  const required = changes && requiredBump(changes.tables, before);
  const newest = made.at(-1);
  if (newest !== undefined && !required)
    return { message: `nothing has changed since ${newest}`, hint: 'release again when it has', row: null };
  const version = requiredVersion(made, required);
  const why = required ? `${required.reasons.join(', ')} since ${newest}` : 'it is the first one';
  const due = tables.releases
    .filter((row) => !made.includes(row.version))
    .sort((a, b) => compareVersions(a.version, b.version));
  const [row] = due;
  if (!row) return { message: `no row for release ${version}`, hint: `add ${version}: ${why}`, row: null };
  const fault = planRow(row, due, version, why);
  if (fault) return { message: `wrong release number: ${row.version}`, hint: fault, row };
  const [untold, ...more] = changes ? missingCorrections(changes, tables.corrections) : [];
  if (untold) {
    const others = more.length > 0 ? `, and ${more.length} more` : '';
    return {
      message: `changed number without a row in corrections.csv: ${untold.row_id}`,
      hint: `add table,row_id,column,old_value,new_value = ${describeNumber(untold)}${others}`,
      row,
    };
  }
  return { release: row, bump: required?.bump ?? 'first' };
}
