import type { Figure } from '../views/figure.ts';

/**
 * `<figure-menu>`: the menu of the figure it stands in. What it does is loaded when it is first opened; without
 * script it holds the link and the sentence. Pages that change by script give it another `figure`.
 */
export class FigureMenu extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('click', async ({ target }) => {
      if (!(target as Element).closest('summary')) return;
      await import(/* @vite-ignore */ this.dataset['script'] ?? '');
      this.dispatchEvent(new Event('fill-figure-menu', { bubbles: true }));
    });
  }

  /** What the menu offers. */
  get figure(): Figure {
    return JSON.parse(this.querySelector('script')?.textContent ?? '') as Figure;
  }

  set figure(figure: Figure) {
    const place = (selector: string, text: string) => {
      const found = this.querySelector(selector);
      if (found) found.textContent = text;
    };
    place('script', JSON.stringify(figure));
    place('.figure-name', figure.title);
    place('.figure-sentence', figure.sentence);
    this.querySelector('.figure-link')?.setAttribute('href', `#${figure.id}`);
  }
}

if (!customElements.get('figure-menu')) customElements.define('figure-menu', FigureMenu);
