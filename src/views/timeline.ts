import { build, milestones, regions, setting } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';
import { timeAtEnd } from '../method/fractional-year.ts';
import { withSources } from './figure-sentence.ts';
import type { TimelineChoices } from './timeline-address.ts';
import type { TimelineDays, TimelineWords } from './timeline-drawing.ts';
import { eventKinds, type TimelineEvent } from './timeline-event.ts';
import { monthAfter, monthAtStart } from './timeline-window.ts';

/** What the browser needs to draw as the build does. Sets are lists; the rest is plain. */
export interface TimelineSetting {
  words: TimelineWords;
  days: TimelineDays;
  usual: TimelineChoices['usual'];
  limits: TimelineChoices['limits'];
  /** Texts of the page that only the script says. */
  says: Record<'shown' | 'outside' | 'ignored' | 'badDate' | 'tail', string>;
}

/** The words of a drawing in the language of the page. */
export function timelineWords(r: Reader): TimelineWords {
  const kinds = Object.fromEntries(eventKinds.map((kind) => [kind, r.t(`timeline.kind.${kind}`)]));
  return {
    lang: r.lang,
    kinds: kinds as TimelineWords['kinds'],
    band: r.t('timeline.band', { kind: '{kind}', n: '{n}' }),
    nothing: r.t('timeline.nothing'),
    today: r.t('timeline.today', { date: r.date(build.asOf) }),
    sentence: r.t('timeline.sentence', { span: '{span}', counts: '{counts}', today: '{today}' }),
    sentenceNothing: r.t('timeline.sentenceNothing', { span: '{span}' }),
    comma: r.t('word.comma'),
    span: r.t('timeline.span', { from: '{from}', to: '{to}' }),
  };
}

/** The day the data are judged on, and the ends of the years with goals. */
export function timelineDays(): TimelineDays {
  return {
    today: timeAtEnd(build.asOf) ?? Number.NaN,
    guides: milestones.map(({ year }) => timeAtEnd(year) ?? Number.NaN),
  };
}

function month(found: number | null, what: string): number {
  if (found === null) throw new Error(`no month for ${what}`);
  return found;
}

/** What can be chosen: every region, the levels that occur, and the years from the first event to the last. */
export function timelineChoices(events: readonly TimelineEvent[]): TimelineChoices {
  const dated = events.filter(({ start, end }) => start || end);
  const starts = dated.map(({ start, end }) => month(monthAtStart(start || end), start));
  const ends = dated.map(({ start, end }) => month(monthAfter(end || start), end));
  const from = month(monthAtStart(setting('timeline_start')), 'timeline_start');
  const last = Math.ceil(Math.max(from + 12, ...ends) / 12) * 12;
  const usual = { from, to: last };
  return {
    regions: new Set(regions.map(({ code }) => code)),
    levels: new Set(events.flatMap(({ levels }) => levels)),
    usual,
    limits: { from: Math.min(from, Math.floor(Math.min(...starts) / 12) * 12), to: last },
  };
}

/** Everything the script of the page starts from. */
export function timelineSetting(r: Reader, { usual, limits }: TimelineChoices): TimelineSetting {
  return {
    words: timelineWords(r),
    days: timelineDays(),
    usual,
    limits,
    says: {
      shown: r.t('timeline.shown', { n: '{n}' }),
      outside: r.t('timeline.outside', { n: '{n}' }),
      ignored: r.t('timeline.ignored', { parameters: '{parameters}' }),
      badDate: r.t('timeline.badDate', { text: '{text}' }),
      tail: withSources(r, '', []),
    },
  };
}
