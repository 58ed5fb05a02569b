import type { APIRoute } from 'astro';
import { regions } from '../../../../data.ts';
import { languagePathsFor } from '../../../../i18n/languages.ts';
import { reader } from '../../../../i18n/reader.ts';
import type { Lang, Region } from '../../../../types.ts';
import { regionEvents } from '../../../../views/change-events.ts';
import { atomFeed, regionFeed } from '../../../../views/feed.ts';

export const getStaticPaths = () => languagePathsFor(regions, ({ code }) => ({ code }));

export const GET: APIRoute<{ lang: Lang; item: Region }> = ({ props, site }) => {
  const r = reader(props.lang);
  const { code } = props.item;
  const text = atomFeed(r, site as URL, regionFeed(r, code), regionEvents(r, code));
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
