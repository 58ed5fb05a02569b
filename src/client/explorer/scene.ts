import type { Lang } from '../../types.ts';
import { cellsOf, type ExplorerCell } from '../../views/explorer-cells.ts';
import type { Catalogue, IndicatorFacts } from '../../views/explorer-facts.ts';
import type { LevelShapes } from '../../views/explorer-levels.ts';
import type { ExplorerSpeaker } from '../../views/explorer-speaker.ts';
import type { State } from '../../views/explorer-state.ts';
import { loadFacts, loadShapes, loadWords } from './load.ts';
import { explorerSpeaker } from './speaker.ts';

/** Everything that one view rests on. */
export interface Scene {
  state: State;
  catalogue: Catalogue;
  speaker: ExplorerSpeaker;
  facts: IndicatorFacts | undefined;
  /** Null where the view needs none or has drawn them already. */
  shapes: LevelShapes | null;
  cells: ExplorerCell[];
}

/** The set of shapes that a state draws, by a key. */
export const drawingKey = ({ level, view }: Pick<State, 'level' | 'view'>): string => `${level}/${view}`;

/** Whether a view is drawn with shapes that are not there yet; tiles need theirs for the words in them. */
function needsShapes(state: State, drawn: string): boolean {
  if (state.view === 'map') return drawn !== drawingKey(state);
  return state.view === 'tiles' || state.view === 'multiples';
}

/** Loads what a state needs; `drawn` is the key of the shapes that stand in the page. */
export async function loadScene(
  state: State,
  { catalogue, lang, drawn }: { catalogue: Catalogue; lang: Lang; drawn: string },
): Promise<Scene> {
  const [words, facts, shapes] = await Promise.all([
    loadWords(lang),
    catalogue.indicators[state.indicator] ? loadFacts(state.indicator) : undefined,
    needsShapes(state, drawn) ? loadShapes(state.level) : null,
  ]);
  const speaker = explorerSpeaker(words);
  return { state, catalogue, speaker, facts, shapes, cells: cellsOf(speaker, catalogue, facts, state) };
}
