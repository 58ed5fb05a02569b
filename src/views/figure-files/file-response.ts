import { rowsCsv } from './csv.ts';
import type { FileSubject } from './file-subject.ts';
import { fileMetadata } from './metadata.ts';
import { filePackage } from './package.ts';

export type FileKind = 'csv' | 'metadata.json' | 'zip';

/** One of the files beside a page. `site` is the public address, in which the file names itself. */
export function fileResponse(kind: FileKind, subject: FileSubject, site: URL): Response {
  if (kind === 'csv')
    return new Response(rowsCsv(subject.rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
  if (kind === 'metadata.json') return Response.json(fileMetadata(subject, site));
  return new Response(filePackage(subject, site) as BodyInit, {
    headers: { 'Content-Type': 'application/zip' },
  });
}
