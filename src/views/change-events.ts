import { corrections, releases } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';
import { correctionAnchor, paths } from '../paths.ts';
import { loadRelease, releaseRecords } from '../releases.ts';
import type { Correction, PartialDate, ReleaseRecord, StateChanges } from '../types.ts';
import { nameOfRow, subjectOfRow } from './correction.ts';

/** Something that happened to the data, as a feed tells it. */
export interface ChangeEvent {
  /** Path without a language, which names the event for good. */
  path: string;
  date: PartialDate;
  title: string;
  /** Sentences; the first one says what happened. */
  text: string[];
}

/** Rows and statuses of a release that are about one region. */
interface Touched {
  added: number;
  removed: number;
  changed: number;
  statuses: number;
}

function touchedBy({ tables, statuses }: StateChanges, code: string): Touched {
  const about = ({ regions }: { regions: readonly string[] }) => regions.includes(code);
  const count = (which: 'added' | 'removed' | 'changed') =>
    tables.reduce((sum, table) => sum + table[which].filter(about).length, 0);
  return {
    added: count('added'),
    removed: count('removed'),
    changed: count('changed'),
    statuses: statuses.filter(({ region_code }) => region_code === code).length,
  };
}

/** What a release changed, in all. */
export function totalsOf({ tables, statuses }: StateChanges): Touched {
  const count = (which: 'added' | 'removed' | 'changed') =>
    tables.reduce((sum, table) => sum + table[which].length, 0);
  return {
    added: count('added'),
    removed: count('removed'),
    changed: count('changed'),
    statuses: statuses.length,
  };
}

/** How many targets and figures the first release holds of a region, or in all. */
function startingCounts(record: ReleaseRecord, code?: string): { goals: number; figures: number } {
  const { targets, observations } = loadRelease(record.version).tables;
  const isOf = ({ region_code }: { region_code: string }) => code === undefined || region_code === code;
  return { goals: targets.filter(isOf).length, figures: observations.filter(isOf).length };
}

function sentenceOf(r: Reader, record: ReleaseRecord, code?: string): string {
  if (record.bump === 'first') return r.t('changes.start', startingCounts(record, code));
  return r.t('changes.totals', { ...(code ? touchedBy(record.changes, code) : totalsOf(record.changes)) });
}

function releaseEvent(r: Reader, record: ReleaseRecord, code?: string): ChangeEvent {
  const row = releases.find(({ version }) => version === record.version);
  return {
    path: paths.release(record.version),
    date: record.date,
    title: r.t('release.title', { version: record.version }),
    text: [row ? r.pick(row.summary_zh, row.summary_en) : '', sentenceOf(r, record, code)].filter(Boolean),
  };
}

function correctionEvent(r: Reader, row: Correction): ChangeEvent {
  const none = r.t('changes.none');
  return {
    path: `${paths.changes()}#${correctionAnchor(row.correction_id)}`,
    date: row.date,
    title: r.t('changes.correctionOf', { name: nameOfRow(r, row) }),
    text: [
      r.t('changes.cell', {
        row: `${row.table}/${row.row_id}`,
        column: row.column,
        before: row.old_value || none,
        after: row.new_value || none,
      }),
      r.pick(row.reason_zh, row.reason_en),
    ],
  };
}

function newestFirst(events: ChangeEvent[]): ChangeEvent[] {
  return events.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** Releases and corrections, the newest first. */
export function changeEvents(r: Reader): ChangeEvent[] {
  return newestFirst([
    ...releaseRecords.map((record) => releaseEvent(r, record)),
    ...corrections.map((row) => correctionEvent(r, row)),
  ]);
}

function concerns({ bump, changes }: ReleaseRecord, code: string): boolean {
  return bump === 'first' || Object.values(touchedBy(changes, code)).some((count) => count > 0);
}

/** The releases that changed something about a region, and the corrections of its rows, the newest first. */
export function regionEvents(r: Reader, code: string): ChangeEvent[] {
  return newestFirst([
    ...releaseRecords
      .filter((record) => concerns(record, code))
      .map((record) => releaseEvent(r, record, code)),
    ...corrections
      .filter((row) => subjectOfRow(row.table, row.row_id).regions.includes(code))
      .map((row) => correctionEvent(r, row)),
  ]);
}
