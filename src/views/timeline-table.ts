import type { Figure } from './figure.ts';
import type { TimelineEvent } from './timeline-event.ts';

const columns = ['kind', 'id', 'start', 'end', 'title', 'region_codes', 'source_ids'];

/** The rows behind a timeline: one an event. */
export function eventTable(
  events: readonly Pick<TimelineEvent, 'kind' | 'id' | 'start' | 'end' | 'title' | 'regions' | 'sourceIds'>[],
): Figure['table'] {
  return {
    columns,
    rows: events.map(({ kind, id, start, end, title, regions, sourceIds }) => [
      kind,
      id,
      start,
      end,
      title,
      regions.join(';'),
      sourceIds.join(';'),
    ]),
  };
}
