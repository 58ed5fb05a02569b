import { paths } from '../../paths.ts';
import type { Lang } from '../../types.ts';
import type { IndicatorFacts } from '../../views/explorer-facts.ts';
import type { LevelShapes } from '../../views/explorer-levels.ts';
import type { ExplorerWords } from '../../views/explorer-speaker.ts';
import { loadJson } from '../load-json.ts';

/** The words of the map in a language. */
export const loadWords = (lang: Lang) => loadJson<ExplorerWords>(paths.mapWords(lang));

/** What is held on an indicator. */
export const loadFacts = (indicator: string) => loadJson<IndicatorFacts>(paths.mapFacts(indicator));

/** What a level is drawn with. */
export const loadShapes = (level: string) => loadJson<LevelShapes>(paths.mapShapes(level));
