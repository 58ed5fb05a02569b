import type { Lang } from '../types.ts';

/** The languages of the site in the order of the switch; the first one lives at the root. */
export const languages: readonly { lang: Lang; tag: string; prefix: string; name: string }[] = [
  { lang: 'zh-hans', tag: 'zh-Hans', prefix: '', name: '简体' },
  { lang: 'zh-hant', tag: 'zh-Hant', prefix: '/zh-hant', name: '繁體' },
  { lang: 'en', tag: 'en', prefix: '/en', name: 'English' },
];

/** The entry of one language. */
export function language(lang: Lang): (typeof languages)[number] {
  const found = languages.find((entry) => entry.lang === lang);
  if (!found) throw new Error(`unknown language: ${lang}`);
  return found;
}

/** The `[...lang]` part of every page's address: one entry a language, for `getStaticPaths`. */
export function languagePaths(): { params: { lang: string | undefined }; props: { lang: Lang } }[] {
  return languages.map(({ lang, prefix }) => ({
    params: { lang: prefix.slice(1) || undefined },
    props: { lang },
  }));
}

/** Every language times every item: `getStaticPaths` of pages with a parameter. */
export function languagePathsFor<T, P extends Record<string, string>>(
  items: readonly T[],
  params: (item: T) => P,
): { params: P & { lang: string | undefined }; props: { lang: Lang; item: T } }[] {
  return languagePaths().flatMap((path) =>
    items.map((item) => ({
      params: { ...params(item), ...path.params },
      props: { ...path.props, item },
    })),
  );
}
