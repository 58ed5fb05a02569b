import type { APIRoute } from 'astro';
import { indicators } from '../../../data.ts';
import { languages } from '../../../i18n/languages.ts';
import { reader } from '../../../i18n/reader.ts';
import type { Lang } from '../../../types.ts';
import { storedRows } from '../../../views/figure-rows.ts';

export const getStaticPaths = () =>
  languages.flatMap(({ lang }) =>
    indicators.map(({ id }) => ({ params: { lang, indicator: id }, props: { lang, id } })),
  );

export const GET: APIRoute<{ lang: Lang; id: string }> = ({ props }) =>
  Response.json(storedRows(reader(props.lang), props.id));
