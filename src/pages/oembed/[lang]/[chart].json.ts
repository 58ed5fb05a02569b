import type { APIRoute } from 'astro';
import { languages } from '../../../i18n/languages.ts';
import { reader } from '../../../i18n/reader.ts';
import type { Lang } from '../../../types.ts';
import { charts } from '../../../views/chart-registry.ts';
import type { Chart } from '../../../views/embed/chart.ts';
import { oembed } from '../../../views/embed/oembed.ts';

export const getStaticPaths = () =>
  languages.flatMap(({ lang }) =>
    charts.map((chart) => ({ params: { lang, chart: chart.id }, props: { lang, chart } })),
  );

export const GET: APIRoute<{ lang: Lang; chart: Chart }> = ({ props, site, url }) =>
  Response.json(oembed(reader(props.lang), props.chart, site?.href ?? url.origin));
