import type { Bin } from '../charts/small-histogram.ts';
import type { Reader } from '../i18n/reader.ts';
import { allowedValues } from '../publish/allowed-values.ts';
import { missingWords } from '../publish/missing-words.ts';
import {
  type Cell,
  cellText,
  type PublishedColumn,
  type PublishedTable,
} from '../publish/published-table.ts';

/** A column as the codebook tells it, in the language of the page. */
export interface CodebookColumn {
  name: string;
  meaning: string;
  type: string;
  unit: string;
  isKey: boolean;
  /** The table it refers to, or ''. */
  refersTo: string;
  /** The values it may hold, with their labels; empty where anything of its type may stand. */
  allowed: { value: string; label: string }[];
  /** Cells without a value; share as a fraction of 1, 0 for a table without rows. */
  missing: number;
  missingShare: number;
  /** Why a cell is empty, or ''. */
  why: string;
  /** How often each value, year or class of numbers occurs; empty where that would say nothing. */
  bins: Bin[];
}

/** Most bars of a histogram. */
const mostBins = 24;

const isMissing = (cell: Cell | undefined): boolean => cell === null || cell === undefined;

function countBy(texts: readonly string[], order: (a: Bin, b: Bin) => number): Bin[] {
  const groups = [...Map.groupBy(texts, (text) => text)];
  return groups.map(([name, own]) => ({ name, count: own.length })).sort(order);
}

const byName = (a: Bin, b: Bin): number => (a.name < b.name ? -1 : 1);

/** Cells of a column counted by value or year. Numbers of many units have no common scale and are left out. */
function binsOf(column: PublishedColumn, cells: readonly Cell[]): Bin[] {
  const texts = cells.map(cellText);
  if (column.type === 'date' || column.type === 'day') {
    return countBy(
      texts.map((text) => text.slice(0, 4)),
      byName,
    ).slice(-mostBins);
  }
  const allowed = allowedValues(column);
  if (!allowed || column.type === 'list') return [];
  const order = new Map(allowed.map(({ value }, index) => [value, index]));
  const place = ({ name }: Bin) => order.get(name) ?? order.size;
  return countBy(texts, (a, b) => place(a) - place(b)).slice(0, mostBins);
}

function allowedOf(r: Reader, column: PublishedColumn): CodebookColumn['allowed'] {
  return (allowedValues(column) ?? []).map(({ value, code }) => {
    return { value, label: code ? r.pick(code.name_zh, code.name_en) : '' };
  });
}

/** What the codebook says of a column of a table. */
export function codebookColumn(r: Reader, table: PublishedTable, column: PublishedColumn): CodebookColumn {
  const cells = table.rows.map((row) => row[column.name]);
  const held = cells.flatMap((cell) => (isMissing(cell) ? [] : [cell ?? null]));
  const missing = cells.length - held.length;
  return {
    name: column.name,
    meaning: r.sentence(column.about),
    type: r.t(`data.type.${column.type}`),
    unit: column.unit ? r.t(`data.unit.${column.unit}`) : '',
    isKey: table.key.includes(column.name),
    refersTo: column.refersTo ?? '',
    allowed: allowedOf(r, column),
    missing,
    missingShare: cells.length === 0 ? 0 : missing / cells.length,
    why: column.missing ? r.sentence(missingWords[column.missing]) : '',
    bins: binsOf(column, held),
  };
}

/** Share of a table's cells that hold a value, as a fraction of 1; 1 for a table without rows. */
export function filledShare({ columns, rows }: PublishedTable): number {
  const cells = columns.length * rows.length;
  const empty = rows.reduce((sum, row) => sum + columns.filter(({ name }) => isMissing(row[name])).length, 0);
  return cells === 0 ? 1 : 1 - empty / cells;
}
