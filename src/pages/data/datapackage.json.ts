import type { APIContext } from 'astro';
import { dataPackage } from '../../publish/data-package.ts';
import { dataSet } from '../../publish/data-set.ts';
import { publishedTables } from '../../publish/publication.ts';
import { jsonResponse } from '../../publish/table-response.ts';

/** All tables as a Data Package. */
export function GET({ site }: APIContext): Response {
  return jsonResponse(dataPackage(publishedTables(), dataSet(site)));
}
