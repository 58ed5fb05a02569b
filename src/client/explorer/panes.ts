import { cellsOf } from '../../views/explorer-cells.ts';
import { dotGroups, dotsHtml } from '../../views/explorer-dots.ts';
import { tableHtml } from '../../views/explorer-html.ts';
import { type Multiple, multiplePeriods, multiplesHtml } from '../../views/explorer-multiples.ts';
import { choicesOf, formatState, viewsOf } from '../../views/explorer-state.ts';
import { drawCells } from './drawing.ts';
import { part } from './part.ts';
import { drawingKey, type Scene } from './scene.ts';

function drawMap(host: HTMLElement, { state, cells, shapes }: Scene, label: string) {
  const values = state.view === 'tiles';
  drawCells(part(host, '.drawing'), cells, {
    key: drawingKey(state),
    shapes: (values ? shapes?.tiles : shapes?.map) ?? null,
    values,
    label,
  });
}

/** The cells as a table; `shown` are the regions that the legend leaves bright, null for all. */
export function drawTable(
  host: HTMLElement,
  { speaker, cells, state }: Scene,
  shown: ReadonlySet<string> | null,
) {
  const pinning = { pinned: new Set(state.pinned), shown };
  part(host, '.pane-table').innerHTML = tableHtml(speaker, cells, pinning);
}

function multiplesOf({ state, catalogue, speaker, facts }: Scene): Multiple[] {
  const { goals, figures } = choicesOf(catalogue, state);
  const [view = 'table'] = viewsOf(catalogue, state.level);
  return multiplePeriods(catalogue, state).map((period) => {
    const isThere = goals.includes(period) || figures.includes(period);
    const there = { ...state, period };
    const address = `${location.pathname}${formatState({ ...there, view }, catalogue)}`;
    return { period, cells: cellsOf(speaker, catalogue, facts, there), href: isThere ? address : '' };
  });
}

function drawMultiples(host: HTMLElement, scene: Scene) {
  const geometry = scene.shapes?.map ?? scene.shapes?.tiles;
  if (!geometry) return;
  part(host, '.pane-multiples').innerHTML = multiplesHtml(scene.speaker, geometry, multiplesOf(scene));
}

function drawDots(host: HTMLElement, { speaker, cells, state }: Scene) {
  const groups = dotGroups(cells, state.period);
  part(host, '.pane-dots').innerHTML = dotsHtml(speaker, groups, { cells, period: state.period });
}

/** Draws the view of a scene into its pane and shows no other one. */
export function drawPane(host: HTMLElement, scene: Scene, shown: ReadonlySet<string> | null): void {
  const { view } = scene.state;
  part(host, '.figure').dataset['view'] = view;
  part(host, '.zoom').hidden = view !== 'map';
  if (view === 'table') drawTable(host, scene, shown);
  else if (view === 'dots') drawDots(host, scene);
  else if (view === 'multiples') drawMultiples(host, scene);
  else drawMap(host, scene, part(host, '.title').textContent ?? '');
}
