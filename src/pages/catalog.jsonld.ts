import type { APIContext } from 'astro';
import { catalog } from '../publish/catalog.ts';
import { dataSet } from '../publish/data-set.ts';
import { publishedTables } from '../publish/publication.ts';
import { jsonResponse } from '../publish/table-response.ts';

/** All tables and their files as a DCAT catalogue. */
export function GET({ site }: APIContext): Response {
  return jsonResponse(catalog(publishedTables(), dataSet(site)), 'application/ld+json');
}
