import { element, escapeText } from '../../charts/element.ts';
import type { Drawing } from '../../charts/stand-alone.ts';

const marks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'paint-order',
];
const words = ['font-size', 'font-weight', 'font-variant-numeric', 'text-anchor', 'dominant-baseline'];
const groups = ['opacity'];

/** Attributes that place and shape a mark; how it looks comes from its class. */
const shaping =
  /^(?:[xyrd]|[cr][xy]|[xy][12]|d[xy]|width|height|points|transform|viewBox|patternUnits|patternTransform)$/;

/** The looks of some elements as the reader sees them now: classes, their style sheet, and what they refer to. */
export class Looks {
  readonly #names = new Map<string, string>();
  readonly #ids = new Set<string>();

  /** The class of an element, made from its computed style. */
  classOf(node: Element): string {
    const computed = getComputedStyle(node);
    const isText = node.localName === 'text' || node.localName === 'tspan';
    const wanted = node.localName === 'g' ? groups : isText ? [...marks, ...words] : marks;
    const declarations = wanted
      .map((property) => `${property}:${computed.getPropertyValue(property).replaceAll('"', '')}`)
      .filter((declaration) => !defaults.has(declaration))
      .join(';');
    for (const [, id = ''] of declarations.matchAll(/url\(#([^)]+)\)/g)) this.#ids.add(id);
    if (declarations === '') return '';
    const known = this.#names.get(declarations) ?? `m${this.#names.size}`;
    this.#names.set(declarations, known);
    return known;
  }

  /** The style sheet of all classes given out so far. */
  get style(): string {
    return [...this.#names].map(([declarations, name]) => `.${name}{${declarations}}`).join('');
  }

  /** Patterns that the drawings refer to, with those they are built on. */
  get defs(): string {
    const written = new Map<string, string>();
    for (const id of this.#ids) {
      const node = document.getElementById(id);
      if (!node) continue;
      const base = node.getAttribute('href')?.slice(1);
      if (base) this.#ids.add(base);
      written.set(id, markupOf(node, this, { id, href: base ? `#${base}` : undefined }));
    }
    return [...written.values()].join('');
  }
}

/** What needs no declaration, as computed styles write it. */
const defaults = new Set([
  'fill-opacity:1',
  'stroke:none',
  'stroke-dasharray:none',
  'stroke-linecap:butt',
  'stroke-linejoin:miter',
  'stroke-opacity:1',
  'opacity:1',
  'paint-order:normal',
  'font-weight:400',
  'font-variant-numeric:normal',
  'text-anchor:start',
  'dominant-baseline:auto',
]);

type Attributes = Record<string, string | undefined>;

function markupOf(node: Element, looks: Looks, added: Attributes = {}): string {
  if (node.localName === 'title') return '';
  if (getComputedStyle(node).display === 'none' && node.localName !== 'pattern') return '';
  const kept = [...node.attributes].filter(({ name }) => shaping.test(name));
  const attributes: Attributes = Object.fromEntries(kept.map(({ name, value }) => [name, value]));
  const name = node.localName === 'a' ? 'g' : node.localName;
  const look = name === 'pattern' ? '' : looks.classOf(node);
  return element(name, { ...attributes, ...added, class: look || undefined }, contentOf(node, looks));
}

function contentOf(node: Element, looks: Looks): string[] {
  return [...node.childNodes].map((child) =>
    child instanceof Element ? markupOf(child, looks) : escapeText(child.textContent?.trim() ?? ''),
  );
}

function viewBoxOf(svg: SVGSVGElement): Drawing['viewBox'] {
  const { x, y, width, height } = svg.viewBox.baseVal;
  return [x, y, width, height];
}

/** A small drawing, such as the key of a legend, as it looks now. */
export function keyDrawing(svg: SVGSVGElement, looks: Looks): Drawing {
  return { content: contentOf(svg, looks).join(''), viewBox: viewBoxOf(svg) };
}

/** A chart or map as it looks now, at the width it is drawn for, so that a narrow screen loses no words. */
export function chartDrawing(svg: SVGSVGElement, looks: Looks): Drawing {
  const room = document.createElement('div');
  room.style.cssText = 'position:absolute;left:-200vw;width:60rem;container-type:inline-size';
  const copy = svg.cloneNode(true) as SVGSVGElement;
  room.append(copy);
  svg.parentElement?.append(room);
  const drawing = keyDrawing(copy, looks);
  room.remove();
  return drawing;
}
