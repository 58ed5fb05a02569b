import { formatDate, formatPeriod } from '../../format.ts';
import { amountWords } from '../../i18n/amounts.ts';
import { fill } from '../../i18n/text.ts';
import { href } from '../../paths.ts';
import type { ExplorerSpeaker, ExplorerWords } from '../../views/explorer-speaker.ts';

/** Speaks with the words a page has loaded, the same sentences as the pages that are built. */
export function explorerSpeaker(words: ExplorerWords): ExplorerSpeaker {
  const { lang, texts, labels, regions, indicators, sources, events, site, asOf } = words;
  const label = (list: string, code: string) => labels[`${list}/${code}`] ?? code;
  const unitOf = (id: string) => indicators[id]?.[1] ?? '';
  return {
    ...amountWords({ lang, unitOf, unitName: (unit) => label('unit', unit) }),
    lang,
    site,
    asOf,
    label,
    unitOf,
    t: (key, params) => fill(texts[key] ?? key, params),
    date: (date) => formatDate(lang, date),
    period: (start, end) => formatPeriod(lang, start, end),
    regionName: (code) => regions[code]?.[0] ?? code,
    shortName: (code) => regions[code]?.[1] ?? code,
    abbreviation: (code) => regions[code]?.[2] ?? '',
    indicatorName: (id) => indicators[id]?.[0] ?? id,
    href: (path) => href(lang, path),
    list: (items) =>
      lang === 'en' ? new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items) : items.join('、'),
    source: (id) => {
      const [title = id, date = ''] = sources[id] ?? [];
      return { title, date };
    },
    events: (level) => events[level] ?? [],
  };
}
