import { indicators, observations, regions, targets, zones } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';
import { releaseRecords } from '../releases.ts';
import type { Correction } from '../types.ts';

/** What a corrected row is about; '' and none where it is about no place or measure. */
export interface Subject {
  regions: readonly string[];
  indicator: string;
}

const rows = new Map<string, Subject>([
  ...targets.map((row): [string, Subject] => [`targets/${row.target_id}`, subjectOf(row)]),
  ...observations.map((row): [string, Subject] => [`observations/${row.observation_id}`, subjectOf(row)]),
  ...zones.map((row): [string, Subject] => [`zones/${row.zone_id}`, subjectOf({ ...row, indicator: '' })]),
]);

function subjectOf({ region_code, indicator }: { region_code: string; indicator: string }): Subject {
  return { regions: [region_code], indicator };
}

/** What a row was about that a release removed. */
function removedSubject(table: string, rowId: string): Subject | undefined {
  return releaseRecords
    .flatMap(({ changes }) => changes.tables)
    .filter((change) => change.table === table)
    .flatMap(({ removed }) => removed)
    .find(({ row_id }) => row_id === rowId);
}

/** The regions and the indicator of a row that was corrected, also when it is gone. */
export function subjectOfRow(table: string, rowId: string): Subject {
  return rows.get(`${table}/${rowId}`) ?? removedSubject(table, rowId) ?? { regions: [], indicator: '' };
}

/** What a row is about in words: its regions and its indicator, or its id. */
export function nameOfRow(
  r: Reader,
  { table, row_id }: Pick<Correction, 'table' | 'row_id'>,
  subject: Subject = subjectOfRow(table, row_id),
): string {
  const places = regions.filter(({ code }) => subject.regions.includes(code));
  const measures = indicators.filter(({ id }) => id === subject.indicator);
  return [...places, ...measures].map(r.name).join(r.t('word.comma')) || row_id;
}
