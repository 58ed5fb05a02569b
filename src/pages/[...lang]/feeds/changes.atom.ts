import type { APIRoute } from 'astro';
import { languagePaths } from '../../../i18n/languages.ts';
import { reader } from '../../../i18n/reader.ts';
import type { Lang } from '../../../types.ts';
import { changeEvents } from '../../../views/change-events.ts';
import { atomFeed, wholeFeed } from '../../../views/feed.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ lang: Lang }> = ({ props, site }) => {
  const r = reader(props.lang);
  const text = atomFeed(r, site as URL, wholeFeed(r), changeEvents(r));
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
