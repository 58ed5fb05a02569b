import { type Cell, type Fault, type Finding, type Place, type PlacedFault, problem } from '../problem.ts';
import { type Row, type TableName, tableNames, tableOf } from '../schema.ts';
import { checkEncoding, hasByteOrderMark } from './check-encoding.ts';
import { checkHeader } from './check-header.ts';
import { checkLineEnds } from './check-line-ends.ts';
import { fieldPlace } from './field-place.ts';
import { emptyValue, parseCell, type Value } from './parse-cell.ts';
import { type CsvRecord, parseCsv } from './parse-csv.ts';
import type { Parsed } from './parse-number.ts';

/** A table as it stands in its file. */
export interface ReadTable<K extends TableName> {
  name: K;
  path: string;
  rows: Row<K>[];
  /** False when the file or its header could not be read: nothing can be said about what it holds. */
  readable: boolean;
  /** Rows with a cell that could not be read; rules leave them out, their keys still count. */
  broken: Set<number>;
  /** The line of the file that a row starts on. */
  line: (row: number) => number;
  /** The place of a cell in the file. */
  place: (cell: Cell) => Place;
}

export type ReadTables = { [K in TableName]: ReadTable<K> };

type Report = (finding: Finding) => void;

const start: Place = { line: 1, column: 1 };

/** Distinct cells remembered a column: the same text is checked and stored once. */
const remembered = 20_000;

/** V8 keeps a long piece of a text as a view that holds all of it; this makes the piece stand alone. */
function standalone(text: string): string {
  return text.length < 13 ? text : Buffer.from(text).toString();
}

interface Reader {
  field: string;
  /** Null for a column that the table does not have. */
  read: ((raw: string) => Parsed<Value>) | null;
}

function readerOf(name: TableName, field: string): Reader {
  const { columns, noun } = tableOf(name);
  const column = columns[field];
  if (!column) return { field, read: null };
  const known = new Map<string, Parsed<Value>>();
  const read = (raw: string) => {
    const found = known.get(raw);
    if (found) return found;
    const own = standalone(raw);
    const parsed = parseCell(own, { field, noun, column });
    if (known.size < remembered) known.set(own, parsed);
    return parsed;
  };
  return { field, read };
}

/** Offsets of the lines of a file, in bytes, the end of the file last. */
function lineOffsets(bytes: Uint8Array): number[] {
  const offsets = [hasByteOrderMark(bytes) ? 3 : 0];
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) offsets.push(at + 1);
  return [...offsets, bytes.length];
}

/** Finds the place of a field by the line its record starts on; the file is searched only when asked. */
function locator(bytes: Uint8Array): (line: number, index: number) => Place {
  let offsets: number[] | undefined;
  return (line, index) => {
    offsets ??= lineOffsets(bytes);
    const from = offsets[line - 1] ?? 0;
    // A record is rarely longer than this; its last fields are then placed at the end of what was read.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(from, from + 65_536));
    return fieldPlace(text, line, index);
  };
}

/** The fault of a record as a whole, under a header of `width` columns. */
function checkRecord({ cells, badQuote }: CsvRecord, width: number): Fault | null {
  if (badQuote)
    return {
      message: 'quote that is not closed, or closed too early',
      hint: 'write a quote inside a quoted cell twice: ""',
    };
  if (cells.length === width) return null;
  if (cells.length === 1 && cells[0] === '') return { message: 'empty line', hint: 'remove the line' };
  const short = 'add the missing cells: an empty cell is a comma more';
  const long = 'quote a cell that holds a comma, as in "a, b"';
  return {
    message: `row of ${cells.length} cells under ${width} columns`,
    hint: cells.length < width ? short : long,
  };
}

/** What stops a file from being parsed at all, or the line end it uses. */
function checkBytes(bytes: Uint8Array, header: string): PlacedFault | '\n' | '\r\n' {
  if (bytes.length === 0) return { at: start, message: 'empty file', hint: `add the header ${header}` };
  const fault = checkEncoding(bytes);
  if (fault) return fault;
  const ends = checkLineEnds(bytes);
  return 'fault' in ends ? ends.fault : ends.newline;
}

/** The line end of a file that can be parsed; else null, and the reason is reported. */
function openFile(name: TableName, bytes: Uint8Array | null, report: Report): '\n' | '\r\n' | null {
  const header = Object.keys(tableOf(name).columns).join(',');
  const missing = { at: start, message: 'missing file', hint: `add the file with the header ${header}` };
  const checked = bytes ? checkBytes(bytes, header) : missing;
  if (typeof checked !== 'string') {
    report(problem(name, checked.at, checked.message, checked.hint));
    return null;
  }
  if (bytes && hasByteOrderMark(bytes)) {
    const hint = 'nothing to do: the file is read as UTF-8';
    report({ severity: 'notice', table: name, at: start, message: 'byte order mark left out', hint });
  }
  return checked;
}

/** Reads one record into `row`. Returns false when a cell, or the record as a whole, could not be read. */
function readRecord(
  record: CsvRecord,
  row: Record<string, Value>,
  readers: readonly Reader[],
  report: (field: string, message: string, hint: Fault['hint']) => void,
): boolean {
  const fault = checkRecord(record, readers.length);
  if (fault) report(readers[0]?.field ?? '', fault.message, fault.hint);
  let sound = fault === null;
  for (let at = 0; at < readers.length; at += 1) {
    const reader = readers[at];
    const parsed = reader?.read?.(record.cells[at] ?? '');
    if (!reader || !parsed) continue;
    if ('value' in parsed) row[reader.field] = parsed.value;
    else if (!fault) {
      report(reader.field, parsed.message, parsed.hint);
      sound = false;
    }
  }
  return sound;
}

/** Reads the records below the header into `table`, and the lines they start on into `lines`. */
function readRecords<K extends TableName>(
  table: ReadTable<K>,
  fields: readonly string[],
  records: Iterable<CsvRecord>,
  lines: number[],
  report: Report,
) {
  const { columns } = tableOf(table.name);
  const empty = Object.fromEntries(
    Object.entries(columns).map(([field, column]) => [field, emptyValue(column)]),
  );
  const readers = fields.map((field) => readerOf(table.name, field));
  for (const record of records) {
    const index = lines.push(record.line) - 1;
    const row = { ...empty };
    const sound = readRecord(record, row, readers, (field, message, hint) =>
      report(problem(table.name, { row: index, field }, message, hint)),
    );
    if (!sound) table.broken.add(index);
    table.rows.push(row as unknown as Row<K>);
  }
}

/**
 * Reads one table: `bytes` is the file, or null when it is missing; `path` is its name in messages. Rows come
 * back typed, also those with faults, whose cells then stand empty. Every fault goes to `report`.
 */
export function readTable<K extends TableName>(
  path: string,
  bytes: Uint8Array | null,
  name: K,
  report: Report,
): ReadTable<K> {
  const locate = locator(bytes ?? new Uint8Array());
  const lines: number[] = [];
  let fields: string[] = [];
  const line = (row: number) => lines[row] ?? 1;
  const place = ({ row, field }: Cell) => locate(line(row), Math.max(0, fields.indexOf(field)));
  const table: ReadTable<K> = { name, path, rows: [], readable: false, broken: new Set(), line, place };
  const newline = openFile(name, bytes, report);
  if (!newline || !bytes) return table;
  const records = parseCsv(bytes, newline);
  const header = checkHeader(name, records.next().value?.cells ?? [], (index) => locate(1, index));
  header.findings.forEach(report);
  fields = header.fields;
  table.readable = header.findings.length === 0;
  readRecords(table, fields, records, lines, report);
  return table;
}

/** Reads every table of a folder. `read` returns the bytes of a file, or null when it is missing. */
export function readTables(
  pathOf: (name: TableName) => string,
  read: (path: string) => Uint8Array | null,
  report: Report,
): ReadTables {
  const entries = tableNames.map((name) => [name, readTable(pathOf(name), read(pathOf(name)), name, report)]);
  return Object.fromEntries(entries) as ReadTables;
}
