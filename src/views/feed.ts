import { Feed } from 'feed';
import { build } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';
import { paths } from '../paths.ts';
import type { ChangeEvent } from './change-events.ts';

/** What a feed is called, which page it belongs to, and where it stands; paths go without a language. */
export interface FeedPlace {
  title: string;
  page: string;
  atom: string;
  json: string;
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function feedOf(
  r: Reader,
  site: URL,
  { title, page, atom, json }: FeedPlace,
  events: readonly ChangeEvent[],
): Feed {
  const absolute = (path: string) => new URL(r.href(path), site).href;
  const feed = new Feed({
    title,
    id: absolute(page),
    link: absolute(page),
    description: r.t('changes.description'),
    language: r.tag,
    updated: midnight(events[0]?.date ?? build.asOf),
    generator: r.siteName(),
    copyright: r.t('footer.licence'),
    author: { name: r.siteName(), link: absolute(paths.home()) },
    feedLinks: { atom: absolute(atom), json: absolute(json) },
  });
  for (const { path, date, title: name, text } of events)
    feed.addItem({
      id: absolute(path),
      link: absolute(path),
      title: name,
      date: midnight(date),
      published: midnight(date),
      description: text[0] ?? name,
      content: text.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join(''),
    });
  return feed;
}

/** Events as an Atom feed. */
export function atomFeed(r: Reader, site: URL, place: FeedPlace, events: readonly ChangeEvent[]): string {
  return `${feedOf(r, site, place, events).atom1()}\n`;
}

/** Events as a JSON feed. */
export function jsonFeed(r: Reader, site: URL, place: FeedPlace, events: readonly ChangeEvent[]): string {
  return `${feedOf(r, site, place, events).json1()}\n`;
}

/** The feed of everything. */
export function wholeFeed(r: Reader): FeedPlace {
  return {
    title: r.t('changes.feedOf', { name: r.siteName() }),
    page: paths.changes(),
    atom: paths.feed('atom'),
    json: paths.feed('json'),
  };
}

/** The feed of one region. */
export function regionFeed(r: Reader, code: string): FeedPlace {
  return {
    title: r.t('changes.feedOf', { name: r.regionName(code) }),
    page: paths.region(code),
    atom: paths.regionFeed(code, 'atom'),
    json: paths.regionFeed(code, 'json'),
  };
}
