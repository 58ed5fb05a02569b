import type { Reader } from '../i18n/reader.ts';
import { type TimelineSetting, timelineChoices, timelineSetting } from './timeline.ts';
import type { TimelineChoices } from './timeline-address.ts';
import { timelineDrawing, timelineSentence } from './timeline-drawing.ts';
import { isInWindow, type TimelineEvent } from './timeline-event.ts';
import { timelineEvents } from './timeline-events.ts';

/** Everything that has a date, drawn in the years that are usually shown. `shown` has a day in them. */
export interface WholeTimeline {
  events: TimelineEvent[];
  shown: TimelineEvent[];
  choices: TimelineChoices;
  setting: TimelineSetting;
  sentence: string;
  /** Draws it `width` units wide; an SVG string without links. */
  draw: (id: string, width: number) => string;
}

/** The timeline of all regions. */
export function wholeTimeline(r: Reader): WholeTimeline {
  const events = timelineEvents(r);
  const choices = timelineChoices(events);
  const setting = timelineSetting(r, choices);
  const { words, days, usual } = setting;
  const shown = events.filter((event) => isInWindow(event, usual));
  return {
    events,
    shown,
    choices,
    setting,
    sentence: timelineSentence(shown, usual, words),
    draw: (id, width) => timelineDrawing(shown, usual, words, days, { id, width, isStill: true }),
  };
}
