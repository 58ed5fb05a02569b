import type { SourceRecords } from '../../source-record.ts';
import type { Figure, FigureCell } from '../../views/figure.ts';

/** A cell of text that a spreadsheet would take for a formula. */
const formula = /^[=+\-@\t\r]/;

function cellText(cell: FigureCell): string {
  if (typeof cell === 'number') return String(cell);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table with the title and the address of each row's source, where rows name one. */
function withRecords({ columns, rows }: Figure['table'], records: SourceRecords): Figure['table'] {
  const at = columns.indexOf('source_id');
  if (at < 0) return { columns, rows };
  return {
    columns: [...columns, 'source_title', 'source_issuer', 'source_published', 'source_url'],
    rows: rows.map((row) => {
      const record = records[String(row[at])];
      return [...row, record?.title ?? '', record?.issuer ?? '', record?.published ?? '', record?.url ?? ''];
    }),
  };
}

/** The rows behind a figure as CSV (RFC 4180): a line a row, the first one with the codes of the columns. */
export function csvText(table: Figure['table'], records: SourceRecords): string {
  const { columns, rows } = withRecords(table, records);
  return [columns, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}
