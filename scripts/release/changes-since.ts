import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PartialDate, StateChanges, Tables } from '../../src/types.ts';
import { compareStates } from './compare-states.ts';
import { compareStatuses } from './compare-statuses.ts';
import { type StoredRelease, stateOfRelease, tablesOfRelease } from './stored-releases.ts';
import { type State, stateOf } from './table-state.ts';

/** Tables as they stand in their folder: as text, typed, and the day on which they are judged. */
export interface PresentState {
  state: State;
  tables: Tables;
  day: PartialDate;
}

/** The tables of a folder as text. */
export function stateOfFolder(dataDir: string): State {
  return stateOf((name) => {
    const path = join(dataDir, `${name}.csv`);
    return existsSync(path) ? readFileSync(path) : null;
  });
}

/** What happened since a release: cells, rows and columns by table, and statuses. */
export function changesSince(release: StoredRelease, { state, tables, day }: PresentState): StateChanges {
  const before = { tables: tablesOfRelease(release), day: release.record.date };
  return {
    tables: compareStates(stateOfRelease(release), state),
    statuses: compareStatuses(before, { tables, day }),
  };
}
