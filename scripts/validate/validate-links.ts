import { type Finding, problem } from '../problem.ts';
import type { ReadTables } from '../read/read-table.ts';
import { soundRows } from './sound-rows.ts';

/** Sources that may be linked but have no address, or have one that may not be linked. */
export function* validateLinks({ sources }: ReadTables): Generator<Finding> {
  for (const [row, { source_id, linkable, url }] of soundRows(sources)) {
    if ((linkable === 'yes') === (url !== '')) continue;
    const at = { row, field: 'url' };
    if (url === '')
      yield problem(
        'sources',
        at,
        `linkable source without url: ${source_id}`,
        'url: write it, or set linkable to no',
      );
    else
      yield problem(
        'sources',
        at,
        `source with a url but not linkable: ${source_id}`,
        'url: empty it, or set linkable to yes',
      );
  }
}
