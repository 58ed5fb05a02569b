import type { PartialDate } from './types.ts';

/** What a citation or a table of rows tells of a source, its words as printed. */
export interface SourceRecord {
  title: string;
  issuer: string;
  number: string;
  published: PartialDate;
  url: string;
}

/** Records by id of the source: the content of one file. */
export type SourceRecords = Record<string, SourceRecord>;

/** The records are spread over a few files, so that a reader loads only some of them. */
export const recordFiles = 8;

/** The number of the file that holds the record of a source. */
export function recordFileOf(sourceId: string): number {
  let sum = 0;
  for (const character of sourceId) sum += character.codePointAt(0) ?? 0;
  return sum % recordFiles;
}
