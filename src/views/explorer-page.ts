import {
  boundaries,
  build,
  indicator,
  indicators,
  milestones,
  pairs,
  plans,
  programmes,
  source,
  zones,
} from '../data.ts';
import { byText } from '../format.ts';
import { en } from '../i18n/en.ts';
import type { Reader } from '../i18n/reader.ts';
import { type TextKey, zhHans } from '../i18n/zh-hans.ts';
import { isWithin } from '../is-within.ts';
import { timeAtEnd, timeAtStart } from '../method/fractional-year.ts';
import { paths } from '../paths.ts';
import type { Programme } from '../types.ts';
import { mapCatalogue, mapFacts } from './explorer-data.ts';
import type { Catalogue } from './explorer-facts.ts';
import { boundaryRegion } from './explorer-levels.ts';
import type { LevelNote } from './explorer-note.ts';
import type { ExplorerSpeaker, ExplorerWords, MapEvent, SpokenSource } from './explorer-speaker.ts';
import { boundaryNote } from './maps.ts';

/** Texts that the browser needs, by the beginnings of their keys. */
const spokenTexts = [
  'explorer.',
  'status.',
  'chart.sentence',
  'word.',
  'figure.count',
  'figure.and',
  'figure.dated',
  'figure.sourcesMany',
  'figure.tail',
];
const spokenLabels = ['scope', 'target_status', 'observation_status', 'unit'];

/** The catalogue, made once. */
export const catalogue: Catalogue = mapCatalogue();

function sourceWords(r: Reader, id: string): SpokenSource {
  const { title_zh, published } = source(id);
  return { title: r.chinese(title_zh), date: r.date(published) };
}

function event(r: Reader, date: string, time: number | null, text: string, href: string): MapEvent[] {
  return time === null ? [] : [{ time, date: r.date(date), text, href: r.href(href) }];
}

/** A region counts when it is a part of the level, or the level a part of it. */
const touches = (code: string, level: string): boolean =>
  code !== '' && (isWithin(code, level) || isWithin(level, code));

function planEvents(r: Reader, level: string): MapEvent[] {
  return plans
    .filter(({ region_code }) => touches(region_code, level))
    .flatMap((plan) => {
      const { published } = source(plan.source_id);
      const title = r.pick(plan.title_zh, plan.title_en);
      const text = r.t('explorer.event.issued', { title });
      return event(r, published, timeAtStart(published), text, paths.source(plan.source_id));
    });
}

function isAt({ programme }: Programme, level: string): boolean {
  return (
    zones.some((zone) => zone.programme === programme && isWithin(zone.region_code, level)) ||
    pairs.some((pair) => pair.programme === programme && isWithin(pair.supported_code, level))
  );
}

function programmeEvents(r: Reader, level: string): MapEvent[] {
  return programmes
    .filter((programme) => isAt(programme, level))
    .flatMap((programme) => {
      const { cycle_start: start, cycle_end: end } = programme;
      const name = r.name(programme);
      const address = paths.source(programme.source_id);
      return [
        ...event(r, start, timeAtStart(start), r.t('explorer.event.begins', { name }), address),
        ...event(r, end, timeAtEnd(end), r.t('explorer.event.ends', { name }), address),
      ];
    });
}

/** What happened in the time the map looks at: plans issued, programmes begun and ended, milestones. */
function levelEvents(r: Reader, level: string): MapEvent[] {
  const deadlines = milestones.flatMap((milestone) =>
    event(r, milestone.year, timeAtEnd(milestone.year), r.name(milestone), paths.milestone(milestone.year)),
  );
  return [...planEvents(r, level), ...programmeEvents(r, level), ...deadlines].sort(
    (a, b) => a.time - b.time,
  );
}

/** What is said of the borders of a level. */
export function levelNote(r: Reader, level: string): LevelNote {
  const holder = boundaryRegion(level);
  const parts = new Set(catalogue.levels[level]?.parts);
  const inside = (boundaries(holder)?.meta.inside ?? []).map(({ code }) => code);
  return { level, text: boundaryNote(r, holder), inside: inside.filter((code) => parts.has(code)) };
}

/** The speaker of the page as it is built. */
export function mapSpeaker(r: Reader): ExplorerSpeaker {
  return {
    ...r,
    indicatorName: (id) => r.name(indicator(id)),
    unitOf: (id) => indicator(id).unit,
    source: (id) => sourceWords(r, id),
    events: (level) => levelEvents(r, level),
    site: r.siteName(),
    asOf: r.date(build.asOf),
  };
}

function entriesOf<T>(keys: Iterable<string>, value: (key: string) => T): Record<string, T> {
  return Object.fromEntries([...new Set(keys)].sort(byText).map((key) => [key, value(key)]));
}

function labelsIn(r: Reader): Record<string, string> {
  const goals = mapFacts().flatMap((facts) => Object.values(facts.goals));
  const figures = mapFacts().flatMap((facts) => Object.values(facts.figures));
  const codes: Record<string, string[]> = {
    scope: [...goals, ...figures].map(({ scope }) => scope),
    target_status: goals.map(({ status }) => status),
    observation_status: figures.map(({ status }) => status),
    unit: Object.keys(catalogue.indicators).map((id) => indicator(id).unit),
  };
  const keys = spokenLabels.flatMap((list) => (codes[list] ?? []).map((code) => `${list}/${code}`));
  return entriesOf(keys, (key) => {
    const [list = '', code = ''] = key.split('/');
    return r.label(list, code);
  });
}

/** The words of the map in one language. */
export function mapWords(r: Reader): ExplorerWords {
  const levels = Object.keys(catalogue.levels);
  const regions = [...levels, ...Object.values(catalogue.levels).flatMap(({ parts }) => parts)];
  const facts = mapFacts();
  const sources = facts.flatMap(({ goals, figures }) =>
    [...Object.values(goals), ...Object.values(figures)].map(({ source_id }) => source_id),
  );
  const keys = (Object.keys(zhHans) as TextKey[]).filter((key) =>
    spokenTexts.some((start) => key.startsWith(start)),
  );
  return {
    lang: r.lang,
    texts: entriesOf(keys, (key) => r.pick(zhHans[key as TextKey], en[key as TextKey])),
    labels: labelsIn(r),
    regions: entriesOf(regions, (code) => [r.regionName(code), r.shortName(code), r.abbreviation(code)]),
    indicators: entriesOf(Object.keys(catalogue.indicators), (id) => [
      r.name(indicator(id)),
      indicator(id).unit,
    ]),
    sources: entriesOf(sources, (id) => {
      const { title, date } = sourceWords(r, id);
      return [title, date];
    }),
    events: entriesOf(levels, (level) => levelEvents(r, level)),
    site: r.siteName(),
    asOf: r.date(build.asOf),
  };
}

/** The indicators of the map by stage, for the choice. */
export function indicatorsByStage(): { stage: string; ids: string[] }[] {
  const shown = indicators.filter(({ id }) => catalogue.indicators[id]);
  return [...Map.groupBy(shown, ({ stage }) => stage)].map(([stage, rows]) => ({
    stage,
    ids: rows.map(({ id }) => id),
  }));
}
