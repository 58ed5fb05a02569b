import type { APIContext } from 'astro';
import { publishedTable, publishedTables } from '../../../../publish/publication.ts';
import { pageCount, rowsPage } from '../../../../publish/rows-page.ts';

export function getStaticPaths() {
  return publishedTables().flatMap((table) =>
    Array.from({ length: pageCount(table) }, (_, index) => {
      return { params: { table: table.name, page: String(index + 1) } };
    }),
  );
}

/** One page of a table, for browsing it. */
export function GET({ params }: APIContext): Response {
  return Response.json(rowsPage(publishedTable(params['table'] ?? ''), Number(params['page'])));
}
