import { yearRing } from '../charts/year-ring.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Lang, Plan } from '../types.ts';
import type { Figure } from './figure.ts';
import { withSources } from './figure-sentence.ts';
import type { CycleEntry } from './timeline-cycle.ts';
import { eventTable } from './timeline-table.ts';

/** What the menu of a plan's year ring offers. */
export function cycleFigure(r: Reader, plan: Plan, entries: readonly CycleEntry[]): Figure {
  const title = r.pick(plan.title_zh, plan.title_en);
  return {
    id: `cycle-${plan.plan}`,
    title,
    sentence: withSources(r, r.t('timeline.ringSaid', { plan: title, n: entries.length }), [plan.source_id]),
    sourceIds: [plan.source_id],
    table: {
      columns: ['number', 'start', 'end', 'title', 'locator', 'source_id'],
      rows: entries.map(({ key, start, end, name, locator }) => [
        Number(key),
        start,
        end,
        name,
        locator,
        plan.source_id,
      ]),
    },
    file: `edumilestones-cycle-${plan.plan}`,
  };
}

const months = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** The months in short, from January on. */
function monthNames(lang: Lang): string[] {
  return Array.from({ length: 12 }, (_, index) =>
    lang === 'en' ? months.format(new Date(Date.UTC(2000, index, 1))) : `${index + 1}月`,
  );
}

/** What a plan dates without a year as a ring; its arcs carry the numbers of the list. An SVG string. */
export function ringDrawing(r: Reader, plan: Plan, entries: readonly CycleEntry[], id: string): string {
  const title = r.pick(plan.title_zh, plan.title_en);
  return yearRing(
    entries.flatMap(({ arcs }) => arcs),
    {
      id,
      label: r.t('timeline.ringSaid', { plan: title, n: entries.length }),
      months: monthNames(r.lang),
      middle: [r.t('timeline.ringMiddle')],
    },
  );
}

/** What the menu of the timeline offers; its rows are put together in the browser from the list. */
export function timelineFigure(r: Reader, said: string): Figure {
  return {
    id: 'timeline',
    title: r.t('timeline.title'),
    sentence: withSources(r, said.replace(/[。.]$/, ''), []),
    sourceIds: [],
    table: eventTable([]),
    file: 'edumilestones-timeline',
  };
}
