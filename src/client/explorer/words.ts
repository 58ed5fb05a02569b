import { paths } from '../../paths.ts';
import { explorerFigure } from '../../views/explorer-figure.ts';
import { type LevelNote, mapNote } from '../../views/explorer-note.ts';
import { isGoals } from '../../views/explorer-state.ts';
import { findingOf, levelName, subtitleOf, wholeWords } from '../../views/explorer-words.ts';
import type { FigureMenu } from '../figure-menu.ts';
import { part } from './part.ts';
import type { Scene } from './scene.ts';

/** What stands under a view: how to read the dots, whose borders a map shows, what is not drawn. */
function noteOf({ state, speaker, catalogue }: Scene, notes: readonly LevelNote[]): string {
  if (state.view === 'dots')
    return speaker.t(isGoals(state.period) ? 'explorer.dots.goals' : 'explorer.dots.figures');
  const level = catalogue.levels[state.level];
  if (state.view === 'table' || state.view === 'tiles' || !level?.hasMap) return '';
  const note = notes.find((one) => one.level === state.level) ?? { text: '', inside: [] };
  return mapNote(speaker, level, note);
}

/** Says what a scene shows: the finding as title of figure and page, what is measured, the note, the menu. */
export function showWords(host: HTMLElement, scene: Scene, notes: readonly LevelNote[]): void {
  const { speaker, state, facts, cells, catalogue } = scene;
  const finding = findingOf(speaker, state, cells);
  part(host, '.title').textContent = finding;
  part(host, '.subtitle').textContent = subtitleOf(speaker, facts, state);
  part(host, '.source').textContent = noteOf(scene, notes);
  const whole = part(host, '.whole');
  whole.textContent = wholeWords(speaker, state);
  whole.setAttribute('href', speaker.href(paths.region(state.level)));
  document.title = `${finding} · ${speaker.site}`;
  const menu = host.querySelector<FigureMenu>('figure-menu');
  const named = {
    finding,
    levelName: levelName(speaker, catalogue, state.level),
    charts: facts?.charts ?? [],
  };
  if (menu) menu.figure = explorerFigure(speaker, state, cells, named);
}
