import { type Reader, reader } from '../i18n/reader.ts';
import type { Figure } from './figure.ts';
import { withSources } from './figure-sentence.ts';
import { timelineChoices, timelineDays, timelineWords } from './timeline.ts';
import { timelineDrawing, timelineSentence } from './timeline-drawing.ts';
import { isInWindow, stateOf, type TimelineEvent } from './timeline-event.ts';
import { parentOf, timelineEvents } from './timeline-events.ts';
import { concerns } from './timeline-filter.ts';
import { eventTable } from './timeline-table.ts';
import type { TimelineWindow } from './timeline-window.ts';

/** A line of a region's list: the event, and where it stands on the day of the data in words; '' without a date. */
export interface RegionLine {
  event: TimelineEvent;
  state: string;
}

/** The timeline of one region, drawn and listed. `shown` has a day in the years that are drawn. */
export interface RegionTimeline {
  sentence: string;
  shown: TimelineEvent[];
  /** Draws it `width` units wide; an SVG string without links. */
  draw: (id: string, width: number) => string;
  lines: RegionLine[];
  figure: Figure;
}

let usual: TimelineWindow | undefined;

/** The years that the timeline of all shows, so that every region's shows the same. */
function usualYears(r: Reader): TimelineWindow {
  usual ??= timelineChoices(timelineEvents(r)).usual;
  return usual;
}

function eventsOf(r: Reader, code: string): TimelineEvent[] {
  return timelineEvents(
    r,
    (kind, regions) => kind !== 'figures' && concerns({ kind, regions, levels: [] }, code, parentOf),
  );
}

const isBare = (events: readonly TimelineEvent[]) => events.every(({ kind }) => kind === 'milestone');

/** Whether anything but milestones concerns a region. */
export function hasRegionTimeline(code: string): boolean {
  return !isBare(eventsOf(reader('zh-hans'), code));
}

/**
 * Plans, phases, zones and pairs that concern a region, with the milestones; documents with figures stand elsewhere
 * on its page. Null when nothing but milestones concerns it.
 */
export function regionTimeline(r: Reader, code: string): RegionTimeline | null {
  const own = eventsOf(r, code);
  if (isBare(own)) return null;
  const years = usualYears(r);
  const [words, days] = [timelineWords(r), timelineDays()];
  const shown = own.filter((event) => isInWindow(event, years));
  const sentence = timelineSentence(shown, years, words);
  const draw = (id: string, width: number) =>
    timelineDrawing(shown, years, words, days, { id, width, isStill: true });
  const name = r.regionName(code);
  const sourceIds = [...new Set(own.flatMap((event) => event.sourceIds))];
  return {
    sentence,
    shown,
    draw,
    lines: own.map((event) => ({
      event,
      state: event.start || event.end ? r.t(`state.${stateOf(event, days.today)}`) : '',
    })),
    figure: {
      id: 'timeline',
      title: `${name}${r.t('word.colon')}${r.t('timeline.ofRegion')}`,
      sentence: withSources(r, `${name}${r.t('word.comma')}${sentence.replace(/[。.]$/, '')}`, sourceIds),
      sourceIds,
      table: eventTable(own),
      file: `edumilestones-${code}-timeline`,
    },
  };
}
