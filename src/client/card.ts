/** A small card that says in words what a mark shows; it floats inside its host and never takes the pointer. */
export class Card {
  readonly #host: HTMLElement;
  readonly #box = document.createElement('div');

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#box.className = 'map-card';
    this.#box.hidden = true;
    this.#box.setAttribute('aria-hidden', 'true');
    host.append(this.#box);
  }

  /** Shows `text` under a mark, within the host; hides the card when there is no mark or no text. */
  show(mark: Element | null, text: string | null | undefined) {
    this.#box.hidden = !mark || !text;
    if (!mark || !text) return;
    this.#box.textContent = text;
    const [at, home] = [mark.getBoundingClientRect(), this.#host.getBoundingClientRect()];
    const middle = at.left + at.width / 2 - home.left - this.#box.offsetWidth / 2;
    const left = Math.max(0, Math.min(middle, home.width - this.#box.offsetWidth));
    this.#box.style.left = `${left}px`;
    this.#box.style.top = `${at.bottom - home.top + 8}px`;
  }
}
