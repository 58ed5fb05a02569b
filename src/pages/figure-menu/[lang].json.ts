import type { APIRoute } from 'astro';
import { languages } from '../../i18n/languages.ts';
import { reader } from '../../i18n/reader.ts';
import type { Lang } from '../../types.ts';
import { menuWords } from '../../views/menu-words.ts';

export const getStaticPaths = () => languages.map(({ lang }) => ({ params: { lang }, props: { lang } }));

export const GET: APIRoute<{ lang: Lang }> = ({ props }) => Response.json(menuWords(reader(props.lang)));
