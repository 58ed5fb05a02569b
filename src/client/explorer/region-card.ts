const gap = 8;

/**
 * The card of one region. It floats over the stage while a region is pointed at or has the focus; a click or a tap
 * holds it, and only then can its links and buttons be reached.
 */
export class RegionCard {
  readonly #host: HTMLElement;
  readonly #box = document.createElement('div');
  #code: string | null = null;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#box.className = 'map-card region-card';
    this.#box.hidden = true;
    host.append(this.#box);
  }

  get code(): string | null {
    return this.#code;
  }

  get isHeld(): boolean {
    return this.#code !== null && !this.#box.inert;
  }

  /** Whether an element is inside the card. */
  has(element: Element): boolean {
    return this.#box.contains(element);
  }

  /** Shows what is said of a region beside its mark; held cards can be reached. */
  show(mark: Element, code: string, html: string, isHeld: boolean) {
    this.#code = code;
    this.#box.hidden = false;
    this.#box.inert = !isHeld;
    this.#box.innerHTML = html;
    this.#place(mark);
    if (isHeld) this.#box.scrollIntoView({ block: 'nearest' });
  }

  hide() {
    this.#code = null;
    this.#box.hidden = true;
    this.#box.inert = true;
  }

  /** Under the mark, or over it where there is no room left on the screen. */
  #place(mark: Element) {
    const [at, home] = [mark.getBoundingClientRect(), this.#host.getBoundingClientRect()];
    const { offsetWidth: width, offsetHeight: height } = this.#box;
    const middle = at.left + at.width / 2 - home.left - width / 2;
    const isAbove = at.bottom + gap + height > innerHeight && at.top - gap - height > 0;
    const top = isAbove ? at.top - gap - height : at.bottom + gap;
    this.#box.style.left = `${Math.max(0, Math.min(middle, home.width - width))}px`;
    this.#box.style.top = `${top - home.top}px`;
  }
}
