import { nearestName } from '../nearest-name.ts';
import { type Finding, problem } from '../problem.ts';
import { type TableName, tableOf } from '../schema.ts';

/** What the cells of a file belong to: names of columns in the order of the file, '' for a foreign one. */
export interface Header {
  fields: string[];
  findings: Finding[];
}

/** Cells of the first record are not where rows can point to; they are placed by their index. */
type PlaceOf = (index: number) => { line: number; column: number };

function wrongSeparator(cells: readonly string[]): string | undefined {
  const [only = ''] = cells;
  return cells.length === 1 ? only.match(/[;\t|]/)?.[0] : undefined;
}

/**
 * Holds the header of a file against the columns of its table, in any order. A misspelt column is one
 * problem, with the name it should have; the columns left over are missing.
 */
export function checkHeader(name: TableName, cells: readonly string[], placeOf: PlaceOf): Header {
  const columns = Object.keys(tableOf(name).columns);
  const separator = wrongSeparator(cells);
  if (separator) {
    const message = `columns separated by ${separator === '\t' ? 'tabs' : separator}, not by commas`;
    return { fields: [''], findings: [problem(name, placeOf(0), message, 'save the file with commas')] };
  }
  const missing = new Set(columns.filter((column) => !cells.includes(column)));
  const findings: Finding[] = [];
  const fields = cells.map((cell, index) => {
    const report = (message: string, hint: string) =>
      findings.push(problem(name, placeOf(index), message, hint));
    if (cells.indexOf(cell) < index) report(`duplicate column: ${cell}`, 'remove one of the two columns');
    else if (columns.includes(cell)) return cell;
    else {
      const nearest = nearestName(cell.trim(), missing);
      if (nearest) missing.delete(nearest);
      report(`unknown column: ${cell}`, nearest ? `rename it to ${nearest}` : 'remove the column');
    }
    return '';
  });
  for (const column of missing)
    findings.push(
      problem(
        name,
        placeOf(cells.length),
        `missing column: ${column}`,
        `add ${column} to the header and to every row`,
      ),
    );
  return { fields, findings };
}
