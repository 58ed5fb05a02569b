import type { APIRoute, GetStaticPaths } from 'astro';
import { regions } from '../../../../data.ts';
import { languages } from '../../../../i18n/languages.ts';
import { reader } from '../../../../i18n/reader.ts';
import type { Lang, Region } from '../../../../types.ts';
import { compareRegion } from '../../../../views/compare-data.ts';

interface Props {
  lang: Lang;
  region: Region;
}

export const getStaticPaths = (() =>
  languages.flatMap(({ lang }) =>
    regions.map((region) => ({ params: { lang, code: region.code }, props: { lang, region } })),
  )) satisfies GetStaticPaths;

/** What is held on one region, in one language, for setting it beside others. */
export const GET: APIRoute<Props> = ({ props: { lang, region } }) =>
  Response.json(compareRegion(reader(lang), region));
