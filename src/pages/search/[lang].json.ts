import type { APIRoute } from 'astro';
import { languages } from '../../i18n/languages.ts';
import { reader } from '../../i18n/reader.ts';
import type { Lang } from '../../types.ts';
import { searchIndex } from '../../views/search-index.ts';

export const getStaticPaths = () => languages.map(({ lang }) => ({ params: { lang }, props: { lang } }));

/** What can be found in one language; the search box loads it on first use. */
export const GET: APIRoute<{ lang: Lang }> = ({ props }) => Response.json(searchIndex(reader(props.lang)));
