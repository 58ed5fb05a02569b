import { nextInDirection } from '../direction.ts';

/** Regions in drawings are links that carry their code. */
export const regionLink = 'a[data-code]';

/** Gives every drawing one tab stop: the region it was left on, else its first. */
export function roveLinks(host: ParentNode): void {
  for (const svg of host.querySelectorAll('.stage svg')) {
    const links = [...svg.querySelectorAll(regionLink)];
    if (links.some((link) => link.getAttribute('tabindex') === '0')) continue;
    for (const [index, link] of links.entries()) link.setAttribute('tabindex', index === 0 ? '0' : '-1');
  }
}

/** Moves the focus to the region an arrow, Home or End leads to; false when the key leads nowhere. */
export function stepFrom(link: SVGAElement, key: string): boolean {
  const links = [...(link.closest('svg')?.querySelectorAll<SVGAElement>(regionLink) ?? [])];
  const nodes = links.map((one) => ({ one, x: Number(one.dataset['x']), y: Number(one.dataset['y']) }));
  const from = nodes.find(({ one }) => one === link);
  const ends = { Home: nodes[0], End: nodes.at(-1) }[key];
  const to = ends ?? (from && nextInDirection(from, nodes, key));
  if (!to) return false;
  link.setAttribute('tabindex', '-1');
  to.one.setAttribute('tabindex', '0');
  to.one.focus();
  return true;
}

/** Marks regions by a class: those whose code is in the set. */
export function markLinks(host: ParentNode, name: string, isMarked: (code: string) => boolean): void {
  for (const link of host.querySelectorAll(`.figure ${regionLink}`))
    link.classList.toggle(name, isMarked(link.getAttribute('data-code') ?? ''));
}
