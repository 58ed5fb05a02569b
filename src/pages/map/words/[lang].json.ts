import type { APIRoute } from 'astro';
import { languages } from '../../../i18n/languages.ts';
import { reader } from '../../../i18n/reader.ts';
import type { Lang } from '../../../types.ts';
import { mapWords } from '../../../views/explorer-page.ts';

export const getStaticPaths = () => languages.map(({ lang }) => ({ params: { lang }, props: { lang } }));

/** The words of the map in one language. */
export const GET: APIRoute<{ lang: Lang }> = ({ props }) => Response.json(mapWords(reader(props.lang)));
