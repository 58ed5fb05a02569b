import type { Bump, TableChanges } from '../../src/types.ts';
import { countOf } from '../problem.ts';
import type { State } from './table-state.ts';

/** Tables of words and choices: nobody holds ids of their rows, so any change of a row is a patch. */
const wording = new Set(['codes', 'notes', 'settings', 'tiles', 'aliases', 'rules']);

/** A step and what asks for it. */
export interface RequiredBump {
  bump: Bump;
  reasons: string[];
}

/** Columns that a known table lost, gained, moved or turned into another type. */
function columnReasons(changes: readonly TableChanges[], before: State): string[] {
  const known = changes.filter(({ table }) => table in before);
  return known.flatMap(({ table, columns }) =>
    Object.entries(columns).flatMap(([what, names]) =>
      names.map((name) => `column ${table}.${name} ${what}`),
    ),
  );
}

function rowReasons(changes: readonly TableChanges[], which: 'added' | 'removed'): string[] {
  return changes.flatMap((change) =>
    change[which].length > 0 && !wording.has(change.table)
      ? [`${countOf(change[which].length, 'row')} ${which} in ${change.table}`]
      : [],
  );
}

function valueReasons(changes: readonly TableChanges[]): string[] {
  return changes.flatMap(({ table, added, removed, changed }) => {
    const rows = wording.has(table) ? added.length + removed.length : 0;
    const count = changed.length + rows;
    return count > 0 ? [`${countOf(count, 'change')} in ${table}`] : [];
  });
}

/**
 * The step that changes ask for, and why; null when there are none. A changed column and a removed row are
 * major, since addresses and joins that others hold would break; new rows are minor; the rest is a patch.
 */
export function requiredBump(changes: readonly TableChanges[], before: State): RequiredBump | null {
  const major = [...columnReasons(changes, before), ...rowReasons(changes, 'removed')];
  if (major.length > 0) return { bump: 'major', reasons: major };
  const minor = rowReasons(changes, 'added');
  if (minor.length > 0) return { bump: 'minor', reasons: minor };
  const patch = valueReasons(changes);
  return patch.length > 0 ? { bump: 'patch', reasons: patch } : null;
}
