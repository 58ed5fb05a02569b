/** How a program reads a file of rows: its name and the code, every column as text but `value`. */
export interface ReadingCode {
  name: string;
  code: string;
}

/** The code that reads the rows at an address; empty cells are missing values. */
export function readingCode(url: string): ReadingCode[] {
  return [
    {
      name: 'R',
      code: `rows <- transform(read.csv("${url}", colClasses = "character", na.strings = "", encoding = "UTF-8"), value = as.numeric(value))`,
    },
    {
      name: 'Python · pandas',
      code: `rows = pandas.read_csv("${url}", dtype="string").astype({"value": "Float64"})`,
    },
    {
      name: 'Python · polars',
      code: `rows = polars.read_csv("${url}", infer_schema=False).with_columns(polars.col("value").cast(polars.Float64))`,
    },
    {
      name: 'DuckDB',
      code: `SELECT * REPLACE (value::DOUBLE AS value) FROM read_csv('${url}', header = true, all_varchar = true);`,
    },
    {
      name: 'Stata',
      code: `import delimited "${url}", varnames(1) stringcols(_all) encoding("utf-8") clear\ndestring value, replace`,
    },
    {
      name: 'Excel · Power Query',
      code: `= Table.TransformColumnTypes(Table.PromoteHeaders(Csv.Document(Web.Contents("${url}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv])), {{"value", type number}}, "en-US")`,
    },
    {
      name: 'Observable',
      code: `rows = d3.csv("${url}", (row) => ({...row, value: row.value === "" ? null : Number(row.value)}))`,
    },
  ];
}
