import type { APIContext } from 'astro';
import { dataCitation } from '../../publish/citation-file.ts';
import { dataSet } from '../../publish/data-set.ts';

/** How the data are cited, in the Citation File Format. */
export function GET({ site }: APIContext): Response {
  return new Response(dataCitation(dataSet(site)), { headers: { 'Content-Type': 'text/yaml' } });
}
