import type { TimelineState } from './timeline-address.ts';
import type { EventKind, TimelineEvent } from './timeline-event.ts';

/** What decides whether an event concerns a region. */
type About = Pick<TimelineEvent, 'kind' | 'regions' | 'levels'>;

/** Kinds that also bind the regions inside the one they name. */
const binding: ReadonlySet<EventKind> = new Set(['plan', 'phase', 'zone']);

/** The parent of a region, '' at the root. */
export type ParentOf = (code: string) => string;

function isAbove(code: string, region: string, parentOf: ParentOf): boolean {
  for (let at = region; at !== ''; at = parentOf(at)) if (at === code) return true;
  return false;
}

/**
 * Whether an event concerns a region: it names the region or one inside it; a plan, a phase or a zone also when it
 * names one above. What is about no region is about all of them.
 */
export function concerns({ kind, regions }: About, region: string, parentOf: ParentOf): boolean {
  if (region === '' || (regions.length === 0 && kind === 'milestone')) return true;
  return regions.some(
    (code) => isAbove(region, code, parentOf) || (binding.has(kind) && isAbove(code, region, parentOf)),
  );
}

/** Whether an event passes the choice of region, level and kind; its date is another question. */
export function isChosen(
  event: About,
  { region, level, kinds }: Pick<TimelineState, 'region' | 'level' | 'kinds'>,
  parentOf: ParentOf,
): boolean {
  return (
    kinds.includes(event.kind) &&
    (level === '' || event.kind === 'milestone' || event.levels.includes(level)) &&
    concerns(event, region, parentOf)
  );
}
