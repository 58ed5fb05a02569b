import type { PublishedTable } from '../publish/published-table.ts';

/** A few lines that read a table in one program. */
export interface ReadingCode {
  /** Name of the program. */
  program: string;
  code: string;
}

/** Columns that programs would take for numbers or dates though they are text. */
function textColumns({ columns }: PublishedTable): string[] {
  return columns
    .filter(({ type }) => !['number', 'integer', 'boolean'].includes(type))
    .map(({ name }) => name);
}

function numberColumns({ columns }: PublishedTable): string[] {
  return columns.filter(({ type }) => type === 'number' || type === 'integer').map(({ name }) => name);
}

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

function stata(table: PublishedTable, csv: string): string {
  const text = table.columns.flatMap(({ name }, index) =>
    textColumns(table).includes(name) ? [index + 1] : [],
  );
  return `import delimited using "${csv}", varnames(1) encoding("UTF-8") bindquote(strict) stringcols(${text.join(' ')}) clear`;
}

function powerQuery(table: PublishedTable, csv: string): string {
  const numbers = numberColumns(table).map((name) => `{"${name}", type number}`);
  const rows = `Table.PromoteHeaders(Csv.Document(Web.Contents("${csv}"), [Encoding = 65001, QuoteStyle = QuoteStyle.Csv]))`;
  if (numbers.length === 0) return rows;
  return `Table.TransformColumnTypes(\n  ${rows},\n  { ${numbers.join(', ')} }, "en-US")`;
}

/**
 * Lines that read a table from its public address in the programs that readers use, with codes and dates kept as
 * text. `address` gives the address of a file of the table by its ending.
 */
export function readingCode(table: PublishedTable, address: (format: string) => string): ReadingCode[] {
  const [csv, parquet, json] = [address('csv'), address('parquet'), address('json')];
  const numbers = numberColumns(table);
  const text = `{c: str for c in [${quoted(textColumns(table))}]}`;
  const r =
    numbers.length > 0 ? `\nd[c(${quoted(numbers)})] <- lapply(d[c(${quoted(numbers)})], as.numeric)` : '';
  return [
    {
      program: 'R',
      code: `d <- read.csv("${csv}", colClasses = "character", na.strings = "", fileEncoding = "UTF-8")${r}`,
    },
    {
      program: 'Python · pandas',
      code: `import pandas as pd\nd = pd.read_csv("${csv}", dtype=${text})`,
    },
    { program: 'Python · polars', code: `import polars as pl\nd = pl.read_parquet("${parquet}")` },
    { program: 'DuckDB', code: `SELECT * FROM read_parquet('${parquet}');` },
    { program: 'Stata', code: stata(table, csv) },
    { program: 'Excel · Power Query', code: powerQuery(table, csv) },
    { program: 'Observable', code: `d = fetch("${json}").then((response) => response.json())` },
  ];
}
