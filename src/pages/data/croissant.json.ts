import type { APIContext } from 'astro';
import { croissant } from '../../publish/croissant.ts';
import { dataSet } from '../../publish/data-set.ts';
import { publishedTables } from '../../publish/publication.ts';
import { jsonResponse } from '../../publish/table-response.ts';

/** All tables as Croissant. */
export function GET({ site }: APIContext): Response {
  return jsonResponse(croissant(publishedTables(), dataSet(site)), 'application/ld+json');
}
