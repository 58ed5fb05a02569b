import type { Reader } from '../i18n/reader.ts';
import type { Figure } from './figure.ts';
import { withSources } from './figure-sentence.ts';
import { timelineChoices, timelineDays, timelineWords } from './timeline.ts';
import { drawingWidths, timelineDrawing, timelineSentence } from './timeline-drawing.ts';
import { isInWindow, stateOf, type TimelineEvent } from './timeline-event.ts';
import { parentOf, timelineEvents } from './timeline-events.ts';
import { concerns } from './timeline-filter.ts';
import { eventTable } from './timeline-table.ts';

/** A line of a region's list: the event, and where it stands on the day of the data in words; '' without a date. */
export interface RegionLine {
  event: TimelineEvent;
  state: string;
}

/** The timeline of one region: drawn for wide and narrow screens, and listed. */
export interface RegionTimeline {
  sentence: string;
  wide: string;
  narrow: string;
  lines: RegionLine[];
  figure: Figure;
}

const eventsByLang = new Map<string, TimelineEvent[]>();

/** The events of the whole site, put together once a language. */
function allEvents(r: Reader): TimelineEvent[] {
  const known = eventsByLang.get(r.lang);
  if (known) return known;
  const events = timelineEvents(r);
  eventsByLang.set(r.lang, events);
  return events;
}

/**
 * Plans, phases, zones and pairs that concern a region, with the milestones; documents with figures stand elsewhere
 * on its page. Null when nothing but milestones concerns it.
 */
export function regionTimeline(r: Reader, code: string): RegionTimeline | null {
  const all = allEvents(r);
  const own = all.filter((event) => event.kind !== 'figures' && concerns(event, code, parentOf));
  if (own.every(({ kind }) => kind === 'milestone')) return null;
  const { usual } = timelineChoices(all);
  const [words, days] = [timelineWords(r), timelineDays()];
  const shown = own.filter((event) => isInWindow(event, usual));
  const sentence = timelineSentence(shown, usual, words);
  const draw = (id: string, width: number) =>
    timelineDrawing(shown, usual, words, days, { id, width, isStill: true });
  const name = r.regionName(code);
  const sourceIds = [...new Set(own.flatMap((event) => event.sourceIds))];
  return {
    sentence,
    wide: draw('timeline-wide', drawingWidths.wide),
    narrow: draw('timeline-narrow', drawingWidths.narrow),
    lines: own.map((event) => ({
      event,
      state: event.start || event.end ? r.t(`timeline.state.${stateOf(event, days.today)}`) : '',
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
