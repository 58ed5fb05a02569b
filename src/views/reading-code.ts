import type { PublishedColumn } from '../publish/published-table.ts';

/** A few lines that read a table in one program. */
export interface ReadingCode {
  /** Name of the program. */
  program: string;
  code: string;
}

/** A column as a program has to know it. */
type ReadColumn = Pick<PublishedColumn, 'name' | 'type'>;

/** The addresses of one table in the forms that it comes in. */
export interface ReadFiles {
  csv: string;
  parquet?: string;
  json?: string;
}

/** Columns that programs would take for numbers or dates though they are text. */
function textColumns(columns: readonly ReadColumn[]): string[] {
  return columns
    .filter(({ type }) => !['number', 'integer', 'boolean'].includes(type))
    .map(({ name }) => name);
}

function numberColumns(columns: readonly ReadColumn[]): string[] {
  return columns.filter(({ type }) => type === 'number' || type === 'integer').map(({ name }) => name);
}

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

function polars(columns: readonly ReadColumn[], { csv, parquet }: ReadFiles): string {
  if (parquet) return `import polars as pl\nd = pl.read_parquet("${parquet}")`;
  const numbers = `pl.col(${quoted(numberColumns(columns))}).cast(pl.Float64)`;
  return `import polars as pl\nd = pl.read_csv("${csv}", infer_schema=False).with_columns(${numbers})`;
}

function duckdb(columns: readonly ReadColumn[], { csv, parquet }: ReadFiles): string {
  if (parquet) return `SELECT * FROM read_parquet('${parquet}');`;
  const numbers = numberColumns(columns).map((name) => `${name}::DOUBLE AS ${name}`);
  return `SELECT * REPLACE (${numbers.join(', ')}) FROM read_csv('${csv}', header = true, all_varchar = true);`;
}

function observable(columns: readonly ReadColumn[], { csv, json }: ReadFiles): string {
  if (json) return `d = fetch("${json}").then((response) => response.json())`;
  const numbers = numberColumns(columns).map(
    (name) => `${name}: row.${name} === "" ? null : Number(row.${name})`,
  );
  return `d = d3.csv("${csv}", (row) => ({ ...row, ${numbers.join(', ')} }))`;
}

function stata(columns: readonly ReadColumn[], csv: string): string {
  const texts = textColumns(columns);
  const text = columns.flatMap(({ name }, index) => (texts.includes(name) ? [index + 1] : []));
  return `import delimited using "${csv}", varnames(1) encoding("UTF-8") bindquote(strict) stringcols(${text.join(' ')}) clear`;
}

function powerQuery(columns: readonly ReadColumn[], csv: string): string {
  const numbers = numberColumns(columns).map((name) => `{"${name}", type number}`);
  const rows = `Table.PromoteHeaders(Csv.Document(Web.Contents("${csv}"), [Encoding = 65001, QuoteStyle = QuoteStyle.Csv]))`;
  if (numbers.length === 0) return rows;
  return `Table.TransformColumnTypes(\n  ${rows},\n  { ${numbers.join(', ')} }, "en-US")`;
}

/**
 * Lines that read a table from its public addresses in the programs that readers use, with codes and dates kept as
 * text. Forms that a table does not come in are read from its CSV.
 */
export function readingCode(columns: readonly ReadColumn[], files: ReadFiles): ReadingCode[] {
  const { csv } = files;
  const numbers = quoted(numberColumns(columns));
  const text = `{c: str for c in [${quoted(textColumns(columns))}]}`;
  const r = numbers === '' ? '' : `\nd[c(${numbers})] <- lapply(d[c(${numbers})], as.numeric)`;
  return [
    {
      program: 'R',
      code: `d <- read.csv("${csv}", colClasses = "character", na.strings = "", fileEncoding = "UTF-8")${r}`,
    },
    {
      program: 'Python · pandas',
      code: `import pandas as pd\nd = pd.read_csv("${csv}", dtype=${text})`,
    },
    { program: 'Python · polars', code: polars(columns, files) },
    { program: 'DuckDB', code: duckdb(columns, files) },
    { program: 'Stata', code: stata(columns, csv) },
    { program: 'Excel · Power Query', code: powerQuery(columns, csv) },
    { program: 'Observable', code: observable(columns, files) },
  ];
}
