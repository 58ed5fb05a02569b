import { nextInDirection } from './direction.ts';

/** Region links inside one map or tile grid. */
const regionLinks = 'a[data-code]';

/**
 * `<map-view>` around a drawn map: one tab stop, arrow keys between regions, and a card with the region's
 * sentence on hover and focus. Without script the map is a list of links.
 */
class MapView extends HTMLElement {
  #card = document.createElement('div');

  connectedCallback() {
    const links = [...this.querySelectorAll<SVGAElement>(regionLinks)];
    if (links.length === 0) return;
    this.#card.className = 'map-card';
    this.#card.hidden = true;
    this.append(this.#card);
    const nodes = links.map((link) => ({ link, x: Number(link.dataset['x']), y: Number(link.dataset['y']) }));
    for (const [index, { link }] of nodes.entries()) link.setAttribute('tabindex', index === 0 ? '0' : '-1');
    const linkOf = (event: Event) => (event.target as Element).closest<SVGAElement>(regionLinks);
    this.addEventListener('pointerover', (event) => this.#show(linkOf(event)));
    this.addEventListener('pointerleave', () => this.#show(null));
    this.addEventListener('focusin', (event) => this.#show(linkOf(event)));
    this.addEventListener('focusout', () => this.#show(null));
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#show(null);
      const from = nodes.find(({ link }) => link === linkOf(event));
      if (!from) return;
      const to =
        event.key === 'Home'
          ? nodes[0]
          : event.key === 'End'
            ? nodes.at(-1)
            : nextInDirection(from, nodes, event.key);
      if (!to) return;
      event.preventDefault();
      from.link.setAttribute('tabindex', '-1');
      to.link.setAttribute('tabindex', '0');
      to.link.focus();
    });
  }

  #show(link: SVGAElement | null) {
    const text = link?.getAttribute('aria-label');
    this.#card.hidden = !text;
    if (!link || !text) return;
    this.#card.textContent = text;
    const box = link.getBoundingClientRect();
    const home = this.getBoundingClientRect();
    const width = this.#card.offsetWidth;
    const left = Math.min(Math.max(0, box.left + box.width / 2 - home.left - width / 2), home.width - width);
    this.#card.style.left = `${Math.max(0, left)}px`;
    const below = box.bottom - home.top + 8;
    this.#card.style.top = `${below}px`;
  }
}

customElements.define('map-view', MapView);
