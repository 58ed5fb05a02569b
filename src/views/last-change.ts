import { build, corrections } from '../data.ts';
import { language, languages } from '../i18n/languages.ts';
import { paths } from '../paths.ts';
import { releaseRecords } from '../releases.ts';
import type { PartialDate, ReleaseRecord } from '../types.ts';
import { type Subject, subjectOfRow } from './correction.ts';

type IsAbout = (subject: Subject) => boolean;

/** Every region and indicator that a release changed something about. */
function subjectsOf({ changes }: ReleaseRecord): Subject[] {
  return [
    ...changes.tables.flatMap(({ added, removed, changed }) => [...added, ...removed, ...changed]),
    ...changes.statuses.map(({ region_code, indicator }) => ({ regions: [region_code], indicator })),
  ];
}

function lastDay(isAbout: IsAbout): PartialDate {
  const days = [
    ...releaseRecords
      .filter((record) => record.bump === 'first' || subjectsOf(record).some(isAbout))
      .map(({ date }) => date),
    ...corrections
      .filter(({ table, row_id }) => isAbout(subjectOfRow(table, row_id)))
      .map(({ date }) => date),
  ];
  return days.toSorted().at(-1) ?? build.asOf;
}

/** What a page about one region or one indicator is about; null for every other page. */
function aboutOf(path: string): IsAbout | null {
  const [, room, id] = /^\/(\w+)\/([^/]+)\/$/.exec(path) ?? [];
  if (id === undefined) return null;
  if (paths.region(id) === path && room === 'regions') return ({ regions }) => regions.includes(id);
  if (paths.indicator(id) === path && room === 'indicators') return ({ indicator }) => indicator === id;
  return null;
}

/** A path without the prefix of its language. */
export function neutralPath(path: string): string {
  const prefixes = languages.map(({ lang }) => language(lang).prefix).filter(Boolean);
  const prefix = prefixes.find((one) => path.startsWith(`${one}/`)) ?? '';
  return path.slice(prefix.length);
}

/**
 * The day on which the data of a page last changed, `YYYY-MM-DD`: for a region or an indicator that of the
 * newest release or correction that touches it, else that of the newest of all. Never the clock.
 */
export function lastChange(path: string): PartialDate {
  return lastDay(aboutOf(neutralPath(path)) ?? (() => true));
}
