import type { APIContext } from 'astro';
import { publishedTable, publishedTables } from '../../../../publish/publication.ts';
import { columnCells } from '../../../../publish/rows-page.ts';

export function getStaticPaths() {
  return publishedTables().flatMap((table) =>
    table.columns.map(({ name }) => ({ params: { table: table.name, column: name } })),
  );
}

/** One column of a table, for sorting and filtering by it. */
export function GET({ params }: APIContext): Response {
  return Response.json(columnCells(publishedTable(params['table'] ?? ''), params['column'] ?? ''));
}
