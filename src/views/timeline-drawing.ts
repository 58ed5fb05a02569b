import { timeline } from '../charts/timeline.ts';
import { fill } from '../i18n/text.ts';
import type { Lang } from '../types.ts';
import type { TimelineState } from './timeline-address.ts';
import {
  type EventKind,
  eventKinds,
  isInWindow,
  stateOf,
  type TimelineEvent,
  timesOf,
} from './timeline-event.ts';
import { timelineTicks } from './timeline-ticks.ts';
import { fromText, timeOfMonth, toText } from './timeline-window.ts';

/** What a drawing says beside the events, in one language; `{n}` and the like are filled. */
export interface TimelineWords {
  lang: Lang;
  kinds: Record<EventKind, string>;
  /** `{kind}` and `{n}`. */
  band: string;
  nothing: string;
  today: string;
  /** `{span}`, `{counts}`, `{today}`. */
  sentence: string;
  /** `{span}`: no event in it. */
  sentenceNothing: string;
  /** Between the parts of a list. */
  comma: string;
  /** `{from}` and `{to}`. */
  span: string;
}

/** The day of the data, and the ends of milestone years, in fractional years. */
export interface TimelineDays {
  today: number;
  guides: readonly number[];
}

/** An event as far as a drawing needs it. */
export type DrawnEvent = Pick<
  TimelineEvent,
  'id' | 'kind' | 'start' | 'end' | 'open' | 'isUnconfirmed' | 'label' | 'title' | 'href' | 'when' | 'where'
>;

/** The sizes a drawing is made in: for wide screens and for telephones. */
export const drawingWidths = { wide: 880, narrow: 336 } as const;

function titleOf({ kind, title, where, when }: DrawnEvent, { kinds }: TimelineWords): string {
  return [kinds[kind], title, where, when].filter(Boolean).join(' · ');
}

function bandsOf(events: readonly DrawnEvent[], words: TimelineWords, today: number) {
  const byKind = Map.groupBy(events, ({ kind }) => kind);
  return eventKinds.map((kind) => {
    const own = byKind.get(kind) ?? [];
    return {
      name: fill(words.band, { kind: words.kinds[kind], n: own.length }),
      marks: own.flatMap((event) => {
        const times = timesOf(event);
        if (!times) return [];
        const { id, open, isUnconfirmed, label, href } = event;
        const state = stateOf(event, today);
        return [{ id, ...times, open, isUnconfirmed, state, label, href, title: titleOf(event, words) }];
      }),
    };
  });
}

/** The sentence that says what a drawing of these events shows, with its numbers. */
export function timelineSentence(
  events: readonly DrawnEvent[],
  window: Pick<TimelineState, 'from' | 'to'>,
  words: TimelineWords,
): string {
  const [from, to] = [fromText(window), toText(window)];
  const span = from === to ? from : fill(words.span, { from, to });
  const counts = eventKinds
    .map((kind) => ({ kind, n: events.filter((event) => event.kind === kind).length }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => fill(words.band, { kind: words.kinds[kind], n }));
  return counts.length === 0
    ? fill(words.sentenceNothing, { span })
    : fill(words.sentence, { span, today: words.today, counts: counts.join(words.comma) });
}

/** Draws the events that have a day in the window. Returns an SVG string. */
export function timelineDrawing(
  events: readonly DrawnEvent[],
  window: Pick<TimelineState, 'from' | 'to'>,
  words: TimelineWords,
  { today, guides }: TimelineDays,
  { id, width, isStill = false }: { id: string; width: number; isStill?: boolean },
): string {
  const shown = events.filter((event) => isInWindow(event, window));
  return timeline(
    {
      from: timeOfMonth(window.from),
      to: timeOfMonth(window.to),
      ticks: timelineTicks(words.lang, window, width),
      today: { time: today, label: words.today },
      guides,
      bands: bandsOf(shown, words, today),
      nothing: words.nothing,
    },
    { id, width, isStill, label: timelineSentence(shown, window, words) },
  );
}
