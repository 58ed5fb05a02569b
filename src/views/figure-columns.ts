import type { FigureCell } from './figure.ts';

/** The columns of the rows behind a figure: one row a goal or a reported value, `kind` says which. */
export const figureColumns = [
  'kind',
  'row_id',
  'region_code',
  'region',
  'indicator',
  'period_start',
  'period_end',
  'comparator',
  'value',
  'bound',
  'unit',
  'scope',
  'status',
  'assessment',
  'words',
  'source_id',
] as const;

/** One row; columns that say nothing are left out. */
export type FigureRow = Partial<Record<(typeof figureColumns)[number], FigureCell>>;

/** Columns of rows that all have a number: goals in words are not among them. */
export const numberColumns = figureColumns.filter((column) => column !== 'words');

/** What was looked for and not found, as a row. */
export function notFound(
  kind: 'target' | 'observation',
  { code, name }: { code: string; name: string },
  indicator: string,
): FigureRow {
  const status = kind === 'target' ? 'no-target' : 'no-figure';
  return { kind, region_code: code, region: name, indicator, status };
}

/** A row as cells in the order of `numberColumns`. */
export function numberCells(row: FigureRow): FigureCell[] {
  return numberColumns.map((column) => row[column] ?? '');
}
