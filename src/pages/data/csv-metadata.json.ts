import type { APIContext } from 'astro';
import { csvwGroup } from '../../publish/csvw.ts';
import { dataSet } from '../../publish/data-set.ts';
import { publishedTables } from '../../publish/publication.ts';
import { jsonResponse } from '../../publish/table-response.ts';

/** All tables as one group, after CSV on the Web. */
export function GET({ site }: APIContext): Response {
  return jsonResponse(csvwGroup(publishedTables(), dataSet(site)));
}
