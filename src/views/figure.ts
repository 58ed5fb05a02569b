/** A cell of the rows behind a figure. */
export type FigureCell = string | number;

/** Everything the menu of a figure offers to take along. */
export interface Figure {
  /** The id attribute of the figure on the page: its link is the address of the page with `#id`. */
  id: string;
  title: string;
  /** One correct sentence with number, period, source and date in the language of the page. */
  sentence: string;
  sourceIds: string[];
  /** The rows behind the figure; the columns are named by codes. */
  table: { columns: string[]; rows: FigureCell[][] };
  /** Rows that carry a `row_id` also stand in the files of rows; the page need not repeat them. */
  isStored?: boolean;
  /** The id of a chart that others can embed, where the place of the figure does not tell it; '' for none. */
  chart?: string;
  /** The name of files made from it, without ending. */
  file: string;
}

/** A file of rows by their ids. */
export interface StoredRows {
  columns: string[];
  rows: Record<string, FigureCell[]>;
}
