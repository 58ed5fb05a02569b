import { paths } from '../../paths.ts';
import type { Lang } from '../../types.ts';
import type { IndicatorFacts } from '../../views/explorer-facts.ts';
import type { LevelShapes } from '../../views/explorer-levels.ts';
import type { ExplorerWords } from '../../views/explorer-speaker.ts';

const loaded = new Map<string, Promise<unknown>>();

/** A JSON file of this site, loaded once; a failed attempt is forgotten, so that the next one may succeed. */
function load<T>(address: string): Promise<T> {
  const known = loaded.get(address);
  if (known) return known as Promise<T>;
  const found = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${response.status}: ${address}`);
    return response.json() as Promise<T>;
  });
  loaded.set(address, found);
  found.catch(() => loaded.delete(address));
  return found;
}

/** The words of the map in a language. */
export const loadWords = (lang: Lang) => load<ExplorerWords>(paths.mapWords(lang));

/** What is held on an indicator. */
export const loadFacts = (indicator: string) => load<IndicatorFacts>(paths.mapFacts(indicator));

/** What a level is drawn with. */
export const loadShapes = (level: string) => load<LevelShapes>(paths.mapShapes(level));
