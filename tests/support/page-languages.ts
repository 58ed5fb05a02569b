/** A language of the site as its addresses promise it. */
export interface PageLanguage {
  prefix: '' | '/en' | '/zh-hant';
  tag: 'zh-Hans' | 'en' | 'zh-Hant';
}

/** The promise of the addresses, the language at the root first. */
export const pageLanguages: readonly [PageLanguage, ...PageLanguage[]] = [
  { prefix: '', tag: 'zh-Hans' },
  { prefix: '/en', tag: 'en' },
  { prefix: '/zh-hant', tag: 'zh-Hant' },
];
