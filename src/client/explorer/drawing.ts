import type { MapGeometry } from '../../charts/map-geometry.ts';
import { regionLabels, regionMap } from '../../charts/region-map.ts';
import { type ExplorerCell, filledCell } from '../../views/explorer-cells.ts';

/** What is drawn: shapes with a key that tells two sets apart, null where they are drawn already; whether values
 *  stand in them. */
interface DrawingSpec {
  key: string;
  shapes: MapGeometry | null;
  values: boolean;
  label: string;
}

function swapFill(shape: Element, attributes: Readonly<Record<string, unknown>>) {
  for (const [name, value] of Object.entries(attributes))
    if (value === null || value === undefined) shape.removeAttribute(name);
    else shape.setAttribute(name, String(value));
}

function swapRegion(link: Element, cell: ExplorerCell, values: boolean) {
  const filled = filledCell(cell, values);
  link.setAttribute('aria-label', filled.text);
  link.setAttribute('href', filled.href);
  if (link.firstElementChild) swapFill(link.firstElementChild, filled.fill);
}

function redraw(pane: Element, cells: readonly ExplorerCell[], { key, shapes, values, label }: DrawingSpec) {
  if (!shapes) return;
  const drawn = new Set(shapes.regions.map(({ code }) => code));
  const filled = cells.filter(({ code }) => drawn.has(code)).map((cell) => filledCell(cell, values));
  pane.innerHTML = regionMap(shapes, filled, { id: 'explorer-map', label, values });
  const svg = pane.querySelector('svg');
  svg?.setAttribute('data-drawn', key);
  for (const title of svg?.querySelectorAll('title') ?? []) title.remove();
}

/** Shows cells in a pane: the paths stay where they are drawn already, only their looks and words change. */
export function drawCells(pane: Element, cells: readonly ExplorerCell[], spec: DrawingSpec): void {
  const svg = pane.querySelector('svg');
  if (svg?.getAttribute('data-drawn') !== spec.key) {
    redraw(pane, cells, spec);
    return;
  }
  svg.setAttribute('aria-label', spec.label);
  const byCode = new Map(cells.map((cell) => [cell.code, cell]));
  for (const link of svg.querySelectorAll('a[data-code]')) {
    const cell = byCode.get(link.getAttribute('data-code') ?? '');
    if (cell) swapRegion(link, cell, spec.values);
  }
  const labels = svg.querySelector('.map-labels');
  const filled = cells.map((cell) => filledCell(cell, spec.values));
  if (labels && spec.values && spec.shapes) labels.innerHTML = regionLabels(spec.shapes, filled, true);
}
