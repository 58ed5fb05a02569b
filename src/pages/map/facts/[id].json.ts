import type { APIRoute } from 'astro';
import { explorerCharts } from '../../../views/explorer-charts.ts';
import { mapFacts } from '../../../views/explorer-data.ts';
import type { IndicatorFacts } from '../../../views/explorer-facts.ts';

export const getStaticPaths = () =>
  mapFacts().map((facts) => ({ params: { id: facts.id }, props: { facts } }));

/** Everything the map shows of an indicator, in codes. */
export const GET: APIRoute<{ facts: IndicatorFacts }> = ({ props }) =>
  Response.json({ ...props.facts, charts: explorerCharts(props.facts) });
