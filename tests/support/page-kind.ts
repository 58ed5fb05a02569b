import type { BuiltPage } from './built-site.ts';

export type PageKind =
  | 'home'
  | 'region'
  | 'indicator'
  | 'milestone'
  | 'source'
  | 'zone'
  | 'list'
  | 'comparison'
  | 'explorer'
  | 'disclosure'
  | 'builder'
  | 'map to embed'
  | 'chart to embed'
  | 'timeline'
  | 'plan'
  | 'finder'
  | 'data'
  | 'table'
  | 'text';

const kinds: readonly [pattern: RegExp, kind: PageKind][] = [
  [/^\/$/, 'home'],
  [/^\/regions\/[^/]+\/$/, 'region'],
  [/^\/indicators\/[^/]+\/$/, 'indicator'],
  [/^\/milestones\/[^/]+\/$/, 'milestone'],
  [/^\/sources\/[^/]+\/$/, 'source'],
  [/^\/zones\/[^/]+\/$/, 'zone'],
  [/^\/pairs\/$/, 'zone'],
  [/^\/compare\/$/, 'comparison'],
  [/^\/map\/$/, 'explorer'],
  [/^\/disclosure\/$/, 'disclosure'],
  [/^\/embed\/$/, 'builder'],
  [
    /^(?:\/v\/[^/]+)?\/embed\/(?:map|tiles|values|value-tiles|zones|zone-tiles|pairs|disclosure)-[^/]+\/$/,
    'map to embed',
  ],
  [/^(?:\/v\/[^/]+)?\/embed\/(?!help\/)[^/]+\/$/, 'chart to embed'],
  [/^\/timeline\/$/, 'timeline'],
  [/^\/(?:regions|indicators|milestones|sources|plans|zones)\/$/, 'list'],
  [/^\/plans\/commitments\/$/, 'finder'],
  [/^\/plans\/[^/]+\/$/, 'plan'],
  [/^\/data\/$/, 'data'],
  [/^\/data\/(?!releases\/)[a-z_-]+\/$/, 'table'],
];

/** What kind of page it is, by its address. */
export function pageKind({ neutralPath }: Pick<BuiltPage, 'neutralPath'>): PageKind {
  return kinds.find(([pattern]) => pattern.test(neutralPath))?.[1] ?? 'text';
}

/** Whether it is the page of a chart, which stands in pages of others and is found at its place on the site. */
export function isChartPage(page: Pick<BuiltPage, 'neutralPath'>): boolean {
  return pageKind(page).endsWith('to embed');
}
