import type { APIContext } from 'astro';
import { csvwTable } from '../../publish/csvw.ts';
import { dataSet } from '../../publish/data-set.ts';
import { publishedTable } from '../../publish/publication.ts';
import { jsonResponse, tableFilePaths } from '../../publish/table-response.ts';

export const getStaticPaths = tableFilePaths;

/** What one CSV file holds, after CSV on the Web. */
export function GET({ params, site }: APIContext): Response {
  return jsonResponse(csvwTable(publishedTable(params['table'] ?? ''), dataSet(site)));
}
