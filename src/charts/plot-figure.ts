import * as Plot from '@observablehq/plot';
import { formatLength } from './element.ts';

/** The DOM in which a chart is drawn (a built one or the browser's), the id of the chart and the sentence that
 *  says what it shows. `linked` is for charts that hold links. */
export interface FigureOptions {
  document: Document;
  id: string;
  label: string;
  name: string;
  linked?: boolean;
}

const dropped = new Set([
  'aria-label',
  'aria-hidden',
  'font-family',
  'font-size',
  'font-variant',
  'fill',
  'stroke',
  'stroke-width',
  'stroke-miterlimit',
  'stroke-opacity',
  'text-anchor',
]);

/** The same with no more than one decimal in every length. */
function shorten(value: string): string {
  return value.replace(/-?\d+\.\d+(e-?\d+)?/g, (length) => formatLength(Number(length)));
}

/** Colours come from classes alone, names from the caller, so what Plot writes of both is taken off again. */
function clean(node: Element): void {
  for (const { name, value } of [...node.attributes]) {
    const isPattern = name === 'fill' && value.startsWith('url(');
    const isAnchor = name === 'text-anchor' && value !== 'middle';
    if (dropped.has(name) && !isPattern && !isAnchor) node.removeAttribute(name);
    else if (name !== 'href' && name !== 'fill' && name !== 'class') node.setAttribute(name, shorten(value));
  }
}

/**
 * Draws marks with Observable Plot and returns the SVG as a string: with a view box instead of a size, the role
 * and label of an image, no style sheet, no colours, and lengths of one decimal.
 */
export function plotFigure(
  options: Plot.PlotOptions & { width: number; height: number },
  { document, id, label, name, linked = false }: FigureOptions,
): string {
  const svg = Plot.plot({ ...options, document, className: 'plot' });
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const node of svg.querySelectorAll('*')) clean(node);
  for (const { name: attribute } of [...svg.attributes]) svg.removeAttribute(attribute);
  svg.setAttribute('id', id);
  svg.setAttribute('class', `chart plot ${name}`);
  svg.setAttribute('viewBox', `0 0 ${options.width} ${options.height}`);
  svg.setAttribute('role', linked ? 'group' : 'img');
  svg.setAttribute('aria-label', label);
  return svg.outerHTML;
}
