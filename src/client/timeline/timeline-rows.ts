import type { DrawnEvent } from '../../views/timeline-drawing.ts';
import type { EventKind, TimelineEvent } from '../../views/timeline-event.ts';

/** An event as its line in the list tells it, with that line. */
export interface TimelineRow extends DrawnEvent, Pick<TimelineEvent, 'regions' | 'levels' | 'sourceIds'> {
  line: HTMLElement;
}

const words = (text: string | undefined): string[] => text?.split(' ') ?? [];

function readRow(line: HTMLElement): TimelineRow {
  const { kind, start = '', end, open, unconfirmed, label, regions, levels, sources } = line.dataset;
  const link = line.querySelector('a');
  const text = (selector: string) => line.querySelector(selector)?.textContent?.trim() ?? '';
  const title = text('a');
  const about = words(sources);
  // The address of its page names a document with figures; its line need not repeat it.
  const document = kind === 'figures' ? (link?.pathname.split('/').at(-2) ?? '') : '';
  return {
    line,
    id: line.dataset['id'] ?? `${kind}-${document}`,
    kind: kind as EventKind,
    start,
    // The end stands in the line only where it is another date than the start.
    end: end ?? (open === 'end' ? '' : start),
    open: (open ?? '') as TimelineEvent['open'],
    isUnconfirmed: unconfirmed !== undefined,
    label: label ?? title,
    title,
    href: link?.getAttribute('href') ?? '',
    when: text('.when'),
    where: text('.where'),
    regions: words(regions),
    levels: words(levels),
    sourceIds: document ? [document] : about,
  };
}

/** The events of a page from its list: what the list says and what is drawn are the same. */
export function readRows(view: ParentNode): TimelineRow[] {
  return [...view.querySelectorAll<HTMLElement>('li[data-kind]')].map(readRow);
}
