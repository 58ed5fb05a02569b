import { build, setting, source } from '../data.ts';
import { allowedValues } from './allowed-values.ts';
import { missingWords } from './missing-words.ts';
import { type Cell, cellText, type PublishedColumn, type PublishedTable } from './published-table.ts';
import { type SheetCell, workbook } from './workbook.ts';

/** Narrowest and widest column, in characters; a Chinese character takes the room of two. */
const narrowest = 8;
const widest = 60;

function widthOf(text: string): number {
  return text.replace(/[\u2e80-\uffff]/gu, '00').length + 2;
}

function columnWidth(cells: readonly SheetCell[]): number {
  const needed = cells.map((cell) => widthOf(cell === null ? '' : String(cell)));
  return Math.min(widest, Math.max(narrowest, ...needed));
}

/** A cell of a sheet: numbers and yes or no as such, everything else as text. */
function sheetCell(cell: Cell): SheetCell {
  return cell !== null && typeof cell === 'object' ? cellText(cell) : cell;
}

function allowedText(column: PublishedColumn): string {
  const allowed = allowedValues(column) ?? [];
  return allowed
    .map(({ value, code }) => (code ? `${value} (${code.name_zh} / ${code.name_en})` : value))
    .join('; ');
}

function columnNote(column: PublishedColumn): SheetCell[] {
  const { name, about, type, missing, unit = '', refersTo = '' } = column;
  const why = missing ? `${missingWords[missing].zh} / ${missingWords[missing].en}` : '';
  return [name, about.zh, about.en, type, unit, allowedText(column), refersTo, why];
}

/** The sources that the cells of a table name, in order of their ids. */
function sourcesNamed({ name, columns, rows }: PublishedTable): string[] {
  const own = name === 'sources' ? [] : columns.filter(({ refersTo }) => refersTo === 'sources');
  const named = rows.flatMap((row) => own.flatMap((column) => cellText(row[column.name] ?? null).split(';')));
  return [...new Set(named.filter(Boolean))].sort();
}

function sourceNote(id: string): SheetCell[] {
  const { title_zh, issuer_zh, doc_number, published, url, reliability } = source(id);
  return [id, title_zh, issuer_zh, doc_number, published, url, reliability];
}

const columnHeads = ['column', '含义', 'meaning', 'type', 'unit', 'allowed values', 'refers to', 'why empty'];
const sourceHeads = ['source_id', 'title_zh', 'issuer_zh', 'doc_number', 'published', 'url', 'reliability'];

/** The sheet that explains: what a row is, release and licence, every column, every source. */
function notesRows(table: PublishedTable): { rows: SheetCell[][]; bold: number[] } {
  const site = `${setting('site_name_zh')} / ${setting('site_name_en')}`;
  const top: SheetCell[][] = [
    [table.name, table.title.zh, table.title.en],
    ['', table.row.zh, table.row.en],
    ['publisher', site],
    ['release', build.release],
    ['as of', build.asOf],
    ['licence', 'CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    [],
  ];
  const sources = sourcesNamed(table);
  const described = [columnHeads, ...table.columns.map(columnNote)];
  const cited = sources.length > 0 ? [[], sourceHeads, ...sources.map(sourceNote)] : [];
  const bold = [0, top.length, ...(sources.length > 0 ? [top.length + described.length + 1] : [])];
  return { rows: [...top, ...described, ...cited], bold };
}

/**
 * A table as a workbook for spreadsheet programs: the rows under a frozen header, and a sheet of notes with what
 * every column means and where the figures come from. Codes are text, nothing is a formula.
 */
export function spreadsheetFile(table: PublishedTable): Uint8Array<ArrayBuffer> {
  const heads = table.columns.map(({ name }) => name);
  const rows = table.rows.map((row) => heads.map((name) => sheetCell(row[name] ?? null)));
  const widths = heads.map((head, index) => columnWidth([head, ...rows.map((row) => row[index] ?? null)]));
  const notes = notesRows(table);
  return workbook([
    { name: table.name, widths, rows: [heads, ...rows], isFrozen: true },
    { name: 'notes 说明', widths: [28, 44, 44, 12, 12, 40, 14, 40], ...notes, isFrozen: false },
  ]);
}
