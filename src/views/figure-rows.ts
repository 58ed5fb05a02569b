import { indicator, observationsFor } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Comparator, Observation } from '../types.ts';
import type { Figure, FigureCell, StoredRows } from './figure.ts';
import { type FigureRow, figureColumns, notFound } from './figure-columns.ts';
import { type Goal, goalsFor } from './goals.ts';

/** Names of the comparators that no spreadsheet takes for a formula. */
export const comparatorNames: Readonly<Record<Comparator, string>> = {
  '>=': 'ge',
  '>': 'gt',
  '=': 'eq',
  '~': 'about',
  '<=': 'le',
  '<': 'lt',
};

/** A goal as a row. Only judged goals carry an assessment; the rest say by their status what they are. */
export function goalRow(r: Reader, { target, assessment }: Goal): FigureRow {
  return {
    kind: 'target',
    row_id: target.target_id,
    region_code: target.region_code,
    region: r.regionName(target.region_code),
    indicator: target.indicator,
    period_start: target.period_start,
    period_end: target.period_end || target.due,
    comparator: target.comparator ? comparatorNames[target.comparator] : '',
    value: target.value ?? '',
    unit: indicator(target.indicator).unit,
    scope: target.scope,
    status: target.status,
    assessment: assessment.role === 'context' ? '' : assessment.status,
    words: target.value === null ? r.need(target) : '',
    source_id: target.source_id,
  };
}

/** A reported value as a row. */
export function observationRow(r: Reader, row: Observation): FigureRow {
  return {
    kind: 'observation',
    row_id: row.observation_id,
    region_code: row.region_code,
    region: r.regionName(row.region_code),
    indicator: row.indicator,
    period_start: row.period_start,
    period_end: row.period_end,
    value: row.value,
    bound: row.bound,
    unit: indicator(row.indicator).unit,
    scope: row.scope,
    status: row.status,
    source_id: row.source_id,
  };
}

/** What was looked for and not found, as a row. */
export function missingRow(
  r: Reader,
  kind: 'target' | 'observation',
  code: string,
  indicatorId: string,
): FigureRow {
  return notFound(kind, { code, name: r.regionName(code) }, indicatorId);
}

/** The table of some rows: the columns of which at least one row says something. */
export function figureTable(rows: readonly FigureRow[]): Figure['table'] {
  const used = figureColumns.filter((column) => rows.some((row) => (row[column] ?? '') !== ''));
  return { columns: used, rows: rows.map((row) => used.map((column) => row[column] ?? '')) };
}

/** A table as the page holds it: of a row that stands in a file of rows only its id and its indicator. */
export function shortTable({ columns: used, rows }: Figure['table']): Figure['table'] {
  const [id, about] = [used.indexOf('row_id'), used.indexOf('indicator')];
  const short = (row: FigureCell[]) => [row[id] ?? '', row[about] ?? ''];
  return { columns: used, rows: rows.map((row) => ((row[id] ?? '') === '' ? row : short(row))) };
}

/** All rows of an indicator in one language by their ids: a file that the menu of a figure loads. */
export function storedRows(r: Reader, indicatorId: string): StoredRows {
  const all = [
    ...goalsFor(indicatorId).map((goal) => goalRow(r, goal)),
    ...observationsFor(indicatorId).map((row) => observationRow(r, row)),
  ];
  const rows = all.map((row) => [row.row_id, figureColumns.map((column) => row[column] ?? '')]);
  return { columns: [...figureColumns], rows: Object.fromEntries(rows) };
}

/** The sources that the rows name, each once, in the order of the rows. */
export function sourcesOf(rows: readonly FigureRow[]): string[] {
  return [...new Set(rows.map(({ source_id }) => String(source_id ?? '')))].filter(Boolean);
}
