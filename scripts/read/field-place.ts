import type { Place } from '../problem.ts';

/**
 * Where a field of a record starts: `text` is the record, which starts on `line`; `index` counts fields from
 * 0. Lines and characters count from 1. A field that is not there is placed at the end of the record.
 */
export function fieldPlace(text: string, line: number, index: number): Place {
  const place = { line, column: 1 };
  let quoted = false;
  let field = 0;
  for (const character of text) {
    if (field === index) break;
    if (character === '"') quoted = !quoted;
    else if (character === ',' && !quoted) field += 1;
    else if (character === '\n' && !quoted) break;
    place.column += 1;
    if (character === '\n') {
      place.line += 1;
      place.column = 1;
    }
  }
  return place;
}
