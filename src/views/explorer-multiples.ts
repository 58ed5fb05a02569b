import { element, escapeText } from '../charts/element.ts';
import type { MapGeometry } from '../charts/map-geometry.ts';
import { defaultPrefix, statusFill, statusStyle } from '../charts/status-style.ts';
import type { ExplorerCell } from './explorer-cells.ts';
import type { Catalogue } from './explorer-facts.ts';
import type { ExplorerSpeaker } from './explorer-speaker.ts';
import { choicesOf, isGoals, type State, yearOf } from './explorer-state.ts';
import { countsInWords } from './explorer-words.ts';

/** The periods that stand side by side: milestones and other deadlines, or all years with figures. */
export function multiplePeriods(catalogue: Catalogue, state: State): string[] {
  const { goals, figures } = choicesOf(catalogue, state);
  if (!isGoals(state.period)) return figures;
  const due = [...catalogue.milestones.map((year) => `by-${year}`), ...goals];
  return [...new Set(due)].sort();
}

/** One small map: its cells, the address that shows it large or '' where there is nothing to show. */
export interface Multiple {
  period: string;
  cells: readonly ExplorerCell[];
  href: string;
}

/** Hatches drawn so coarse that they can be seen on a small map. */
function coarseHatches(): string {
  const patterns = statusStyle.flatMap(({ status, hatch }) => {
    const href = `#${defaultPrefix}-${status}`;
    const box = { id: `small-${status}`, href, patternTransform: 'scale(3)' };
    return hatch ? [element('pattern', box)] : [];
  });
  const hidden = { width: '0', height: '0', style: 'position:absolute', 'aria-hidden': 'true' };
  return element('svg', hidden, [element('defs', {}, patterns)]);
}

function fillOf({ fill }: ExplorerCell) {
  return typeof fill === 'number' ? { class: `c-${fill}` } : { ...statusFill(fill, 'small') };
}

function smallMap(shapes: MapGeometry, cells: readonly ExplorerCell[], label: string): string {
  const byCode = new Map(cells.map((cell) => [cell.code, cell]));
  const drawn = shapes.regions.map(({ code, path, x, y }) => {
    const cell = byCode.get(code);
    const fill = cell ? fillOf(cell) : { class: 'map-context' };
    return path === ''
      ? element('circle', { ...fill, cx: x, cy: y, r: 9 })
      : element('path', { ...fill, d: path });
  });
  const lines = [
    ['map-borders', shapes.borders],
    ['map-outline', shapes.outline],
  ].flatMap(([name, d]) => (d ? [element('path', { class: name, d })] : []));
  const box = { class: 'chart map small', viewBox: `0 0 ${shapes.width} ${shapes.height}` };
  return element('svg', { ...box, role: 'img', 'aria-label': label }, [...drawn, ...lines]);
}

function wordsOf(speaker: ExplorerSpeaker, { period, cells }: Multiple): string {
  const year = yearOf(period);
  if (isGoals(period))
    return cells.some(({ goal }) => goal)
      ? countsInWords(speaker, cells)
      : speaker.t('explorer.noneDue', { year });
  const n = cells.filter(({ fill }) => typeof fill === 'number').length;
  return speaker.t('explorer.multipleFigures', { n, total: cells.length });
}

/** Small maps side by side, one a year, each with its finding in words. */
export function multiplesHtml(
  speaker: ExplorerSpeaker,
  shapes: MapGeometry,
  multiples: readonly Multiple[],
): string {
  const items = multiples.map((multiple) => {
    const { period, href, cells } = multiple;
    const words = wordsOf(speaker, multiple);
    const year = yearOf(period);
    const name =
      href === ''
        ? element('span', { class: 'year' }, [year])
        : element('a', { class: 'year', href, 'data-period': period }, [year]);
    return element('li', {}, [
      name,
      smallMap(shapes, cells, speaker.t('explorer.multiple', { year, counts: words })),
      element('p', { class: 'small soft' }, [escapeText(words)]),
    ]);
  });
  return coarseHatches() + element('ul', { class: 'multiples' }, items);
}
