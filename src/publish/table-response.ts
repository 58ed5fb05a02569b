import type { APIContext } from 'astro';
import { publishedTable, publishedTables } from './publication.ts';
import { type Format, mediaTypes, publishedFile } from './published-file.ts';

/** One address a table, for `getStaticPaths`. */
export function tableFilePaths(): { params: { table: string } }[] {
  return publishedTables().map(({ name }) => ({ params: { table: name } }));
}

/** Answers with a table in one format. */
export function tableFile(format: Format): (context: APIContext) => Response {
  return ({ params }) => {
    const { bytes } = publishedFile(publishedTable(params['table'] ?? ''), format);
    return new Response(bytes, { headers: { 'Content-Type': mediaTypes[format] } });
  };
}

/** Answers with a value as JSON, indented for people. */
export function jsonResponse(value: object, type = 'application/json'): Response {
  return new Response(`${JSON.stringify(value, null, 2)}\n`, { headers: { 'Content-Type': type } });
}
