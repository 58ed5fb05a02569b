import { Card } from './card.ts';
import { nextInDirection } from './direction.ts';

/** Region links inside one map or tile grid. */
const regionLinks = 'a[data-code]';

/**
 * `<map-view>` around a drawn map: one tab stop, arrow keys between regions, and a card with the region's
 * sentence on hover and focus. Without script the map is a list of links.
 */
class MapView extends HTMLElement {
  connectedCallback() {
    const links = [...this.querySelectorAll<SVGAElement>(regionLinks)];
    if (links.length === 0) return;
    const card = new Card(this);
    const linkOf = (event: Event) => (event.target as Element).closest<SVGAElement>(regionLinks);
    const show = (link: Element | null) => card.show(link, link?.getAttribute('aria-label'));
    const nodes = links.map((link) => ({ link, x: Number(link.dataset['x']), y: Number(link.dataset['y']) }));
    for (const [index, link] of links.entries()) {
      link.setAttribute('tabindex', index === 0 ? '0' : '-1');
      // The card takes the place of the browser's own tooltip.
      link.querySelector('title')?.remove();
    }
    this.addEventListener('pointerover', (event) => show(linkOf(event)));
    this.addEventListener('pointerleave', () => show(null));
    this.addEventListener('focusin', (event) => show(linkOf(event)));
    this.addEventListener('focusout', () => show(null));
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') show(null);
      const from = nodes.find(({ link }) => link === linkOf(event));
      if (!from) return;
      const ends = { Home: nodes[0], End: nodes.at(-1) }[event.key];
      const to = ends ?? nextInDirection(from, nodes, event.key);
      if (!to) return;
      event.preventDefault();
      from.link.setAttribute('tabindex', '-1');
      to.link.setAttribute('tabindex', '0');
      to.link.focus();
    });
  }
}

customElements.define('map-view', MapView);
