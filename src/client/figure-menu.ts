import { chineseRuns } from '../i18n/chinese-runs.ts';
import type { Figure } from '../views/figure.ts';

const isOutside = (menu: Element, target: EventTarget | null) =>
  target instanceof Node && !menu.contains(target);

/** An English text with the Chinese words in it marked as such. */
function marked(text: string): (string | HTMLElement)[] {
  return chineseRuns(text).map((part, index) => {
    if (index % 2 === 0) return part;
    const span = document.createElement('span');
    span.lang = 'zh-Hans';
    span.textContent = part;
    return span;
  });
}

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
    this.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !this.#details?.open) return;
      this.close();
      this.querySelector('summary')?.focus();
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (isOutside(this, relatedTarget)) this.close();
    });
  }

  get #details(): HTMLDetailsElement | null {
    return this.querySelector('details');
  }

  close() {
    this.#details?.removeAttribute('open');
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
    const speak = (selector: string, text: string) =>
      this.querySelector(selector)?.replaceChildren(
        ...(this.dataset['lang'] === 'en' ? marked(text) : [text]),
      );
    place('script', JSON.stringify(figure));
    speak('.figure-name', figure.title);
    speak('.figure-sentence', figure.sentence);
    this.querySelector('.figure-link')?.setAttribute('href', `#${figure.id}`);
    const embed = this.querySelector<HTMLAnchorElement>('.figure-embed');
    if (embed) Object.assign(embed, { search: `?chart=${figure.chart}`, hidden: !figure.chart });
  }
}

if (!customElements.get('figure-menu')) {
  customElements.define('figure-menu', FigureMenu);
  // A press anywhere else closes what is open, also while it still loads what it offers.
  document.addEventListener('pointerdown', ({ target }) => {
    for (const menu of document.querySelectorAll<FigureMenu>('figure-menu:has([open])')) {
      if (isOutside(menu, target)) menu.close();
    }
  });
}
