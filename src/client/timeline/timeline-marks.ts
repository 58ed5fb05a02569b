import { Card } from '../card.ts';
import { nextInDirection } from '../direction.ts';

type Mark = SVGAElement;

/** The middle of a mark's bar on the screen. */
function placeOf(mark: Mark) {
  const { left, top, width, height } = (mark.querySelector('.tl-bar') ?? mark).getBoundingClientRect();
  return { mark, x: left + width / 2, y: top + height / 2 };
}

/**
 * The marks of a drawing: one tab stop, arrow keys from one to the next, and a card with what a mark says. A finger
 * first shows the card, and opens with the second touch.
 */
export class Marks {
  readonly #box: HTMLElement;
  readonly #card: Card;
  #told: Mark | null = null;
  /** The mark that was told when a finger came down; null for other pointers means that a click opens. */
  #touched: { told: Mark | null } | null = null;

  constructor(box: HTMLElement) {
    this.#box = box;
    this.#card = new Card(box);
    const markOf = ({ target }: Event) => (target as Element).closest<Mark>('.tl-mark');
    box.addEventListener('pointerover', (event) => {
      if (event.pointerType !== 'touch') this.#tell(markOf(event));
    });
    box.addEventListener('pointerleave', () => this.#tell(null));
    box.addEventListener('pointerdown', ({ pointerType }) => {
      this.#touched = pointerType === 'touch' ? { told: this.#told } : null;
    });
    box.addEventListener('focusin', (event) => this.#tell(markOf(event)));
    box.addEventListener('focusout', () => this.#tell(null));
    box.addEventListener('click', (event) => {
      const mark = markOf(event);
      if (!this.#touched || (mark && mark === this.#touched.told)) return;
      if (mark) event.preventDefault();
      this.#tell(mark);
    });
    box.addEventListener('keydown', (event) => {
      const mark = markOf(event);
      if (event.key === 'Escape') this.#tell(null);
      if (!mark || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
      const places = this.#shown().map(placeOf);
      const from = places.find((place) => place.mark === mark);
      const next = from && nextInDirection(from, places, event.key);
      if (!event.key.startsWith('Arrow')) return;
      event.preventDefault();
      if (next) this.#enter(next.mark);
    });
  }

  /** Makes a new drawing ready: titles go into cards and names, each drawing is one tab stop; `focused` keeps the focus. */
  refresh(focused: string | null) {
    this.#tell(null);
    for (const mark of this.#box.querySelectorAll<Mark>('.tl-mark')) {
      const title = mark.querySelector('title');
      mark.dataset['title'] = title?.textContent ?? '';
      title?.remove();
      // A mark with words is called by them.
      mark.setAttribute(
        mark.querySelector('text') ? 'aria-description' : 'aria-label',
        mark.dataset['title'],
      );
    }
    for (const svg of this.#box.querySelectorAll('svg'))
      svg.querySelector('.tl-mark')?.setAttribute('tabindex', '0');
    if (focused === null) return;
    const shown = this.#shown();
    const mark = shown.find((one) => one.dataset['id'] === focused) ?? shown[0];
    if (mark) this.#enter(mark);
    else this.#box.focus();
  }

  /** The id of the mark in focus; '' when the drawing itself has it, null when neither does. */
  get focused(): string | null {
    const { activeElement } = document;
    if (!this.#box.contains(activeElement)) return null;
    return (activeElement as Mark).dataset?.['id'] ?? '';
  }

  #shown(): Mark[] {
    return [...this.#box.querySelectorAll<Mark>('.tl-mark')].filter(
      (mark) => mark.getClientRects().length > 0,
    );
  }

  #enter(mark: Mark) {
    for (const other of this.#shown()) other.setAttribute('tabindex', other === mark ? '0' : '-1');
    mark.focus();
  }

  #tell(mark: Mark | null) {
    this.#told = mark;
    this.#card.show(mark?.querySelector('.tl-bar') ?? null, mark?.dataset['title']);
  }
}
