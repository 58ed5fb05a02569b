import Papa from 'papaparse';

/** Bytes decoded at a time; a million rows never stand in memory as one text. */
const chunkSize = 1 << 22;

/** A record of a CSV file, with the physical line it starts on. */
export interface CsvRecord {
  cells: string[];
  line: number;
  /** Whether a quote in it is not closed, or closed in the middle of a field. */
  badQuote: boolean;
}

interface ParserResult {
  data: string[][];
  errors: { row?: number }[];
  meta: { cursor: number };
}

function countLineFeeds(text: string, to = text.length): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Decoded pieces of a file; the last one ends with a line end whether or not the file does. */
function* pieces(bytes: Uint8Array, newline: string): Generator<string> {
  const decoder = new TextDecoder();
  for (let from = 0; from < bytes.length; from += chunkSize)
    yield decoder.decode(bytes.subarray(from, from + chunkSize), { stream: true });
  if (bytes.at(-1) !== 0x0a) yield newline;
}

/**
 * The records of a UTF-8 CSV file, the header first, read piece by piece with papaparse. Line numbers count
 * the breaks inside quoted fields. A byte order mark is not part of the first cell.
 */
export function* parseCsv(bytes: Uint8Array, newline: '\n' | '\r\n'): Generator<CsvRecord> {
  const parser = new Papa.Parser({ delimiter: ',', newline });
  let line = 1;
  let rest = '';
  function* records(text: string, open: boolean): Generator<CsvRecord> {
    const { data, errors, meta } = parser.parse(text, 0, open) as ParserResult;
    const bad = new Set(errors.map((error) => error.row));
    const everyLineIsARecord = countLineFeeds(text, meta.cursor) === data.length;
    for (const [row, cells] of data.entries()) {
      yield { cells, line, badQuote: bad.has(row) };
      line += 1 + (everyLineIsARecord ? 0 : cells.reduce((sum, cell) => sum + countLineFeeds(cell), 0));
    }
    rest = text.slice(meta.cursor);
  }
  for (const piece of pieces(bytes, newline)) yield* records(rest + piece, true);
  if (rest) yield* records(rest, false);
}
