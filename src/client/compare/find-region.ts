/** A region as the reader can ask for it. */
export interface Named {
  code: string;
  name: string;
  /** Other words it is known by: its code, its name in pinyin or in Chinese. */
  also?: readonly string[];
}

/** What words lead to: one region, or those they may mean. */
export interface Found {
  match: Named | undefined;
  /** Regions whose name or code contains the words, when none is meant for certain. */
  candidates: Named[];
}

const plain = (text: string): string => text.trim().toLocaleLowerCase();

/** The region that is called so or has the code, else the only one whose name contains the words. */
export function findRegion(text: string, regions: readonly Named[]): Found {
  const asked = plain(text);
  if (asked === '') return { match: undefined, candidates: [] };
  const namesOf = ({ code, name, also = [] }: Named) => [name, code, ...also].map(plain);
  const exact = regions.find((region) => namesOf(region).includes(asked));
  if (exact) return { match: exact, candidates: [] };
  const starting = regions.filter((region) => namesOf(region).some((name) => name.startsWith(asked)));
  const containing = regions.filter((region) => namesOf(region).some((name) => name.includes(asked)));
  const [only, ...more] = starting.length === 1 ? starting : containing;
  return more.length === 0 ? { match: only, candidates: [] } : { match: undefined, candidates: containing };
}
