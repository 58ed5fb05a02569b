import type { APIRoute } from 'astro';
import { sources } from '../../../data.ts';
import { recordFileOf, recordFiles, type SourceRecords } from '../../../source-record.ts';

export const getStaticPaths = () =>
  Array.from({ length: recordFiles }, (_, file) => ({ params: { file: String(file) } }));

/** The sources of one file with what a citation says of them. */
function recordsIn(file: number): SourceRecords {
  const own = sources.filter(({ source_id }) => recordFileOf(source_id) === file);
  return Object.fromEntries(
    own.map((row) => [
      row.source_id,
      {
        title: row.title_zh,
        issuer: row.issuer_zh,
        number: row.doc_number,
        published: row.published,
        url: row.url,
      },
    ]),
  );
}

export const GET: APIRoute = ({ params }) => Response.json(recordsIn(Number(params['file'])));
