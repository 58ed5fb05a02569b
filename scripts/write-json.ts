import { closeSync, openSync, writeSync } from 'node:fs';

/** Characters gathered before they are written, so that a big table is not built up in memory. */
const chunkSize = 1 << 20;

/** Writes rows as a JSON array with one row a line, so that a change of one row is a change of one line. */
export function writeJsonRows(path: string, rows: readonly object[]): void {
  const file = openSync(path, 'w');
  try {
    let text = '[';
    for (const [index, row] of rows.entries()) {
      text += `${index === 0 ? '' : ','}\n${JSON.stringify(row)}`;
      if (text.length < chunkSize) continue;
      writeSync(file, text);
      text = '';
    }
    writeSync(file, `${text}\n]\n`);
  } finally {
    closeSync(file);
  }
}
