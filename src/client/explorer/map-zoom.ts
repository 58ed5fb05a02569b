import { clampZoom, crowdedPart, isSeen, type Zoom, zoomAt } from './zoom.ts';

/** What a button of the zoom asks for. */
export type ZoomCommand = 'zoomIn' | 'zoomOut' | 'zoomReset' | 'zoomCrowd';

const step = 1.6;
const labelPixels = 13;
const whole: Zoom = { x: 0, y: 0, k: 1 };

interface Place {
  clientX: number;
  clientY: number;
}

/** Zooms and pans the map in a pane by its view box: buttons, keys, wheel with a modifier, pinch, drag. */
export class MapZoom {
  readonly #pane: HTMLElement;
  #zoom = whole;
  #drag: { at: Place; from: Zoom } | null = null;
  #pinch: { distance: number; from: Zoom } | null = null;
  /** Whether the pointer has just dragged the map, so that its click is none. */
  hasDragged = false;

  constructor(pane: HTMLElement) {
    this.#pane = pane;
    pane.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    pane.addEventListener('pointerdown', (event) => this.#grab(event));
    pane.addEventListener('pointermove', (event) => this.#pull(event));
    for (const type of ['pointerup', 'pointercancel', 'pointerleave'])
      pane.addEventListener(type, () => {
        this.#drag = null;
      });
    pane.addEventListener('dragstart', (event) => event.preventDefault());
    pane.addEventListener('touchmove', (event) => this.#spread(event), { passive: false });
    pane.addEventListener('touchend', () => {
      this.#pinch = null;
    });
  }

  /** The map as a whole again, for a new drawing. */
  reset() {
    this.#show(whole);
  }

  /** Follows a button; keys zoom about the region in focus. */
  run(command: ZoomCommand) {
    const { x, y } = this.#zoom;
    const at = this.#zoom.k > 1 ? { x, y } : this.#focused();
    if (command === 'zoomReset') this.#show(whole);
    else if (command === 'zoomCrowd') this.#show(crowdedPart(this.#points(), this.#size()));
    else this.#show(zoomAt(this.#current(), command === 'zoomIn' ? step : 1 / step, at, this.#size()));
  }

  /** Follows a key; false when the key is none of the zoom's. */
  key(key: string): boolean {
    const command = ({ '+': 'zoomIn', '=': 'zoomIn', '-': 'zoomOut', '0': 'zoomReset' } as const)[key];
    if (command) this.run(command);
    return command !== undefined;
  }

  /** Brings a region into view when it lies outside. */
  follow(link: Element) {
    const at = pointOf(link);
    if (this.#zoom.k > 1 && !isSeen(this.#zoom, at, this.#size()))
      this.#show(clampZoom({ ...this.#zoom, ...at }, this.#size()));
  }

  get #svg(): SVGSVGElement | null {
    return this.#pane.querySelector('svg.map:not(.map-tiles)');
  }

  /** The drawing as it was made; the view box changes, this does not. */
  #size() {
    const svg = this.#svg;
    const [, , width = 1, height = 1] = (svg?.dataset['box'] ?? svg?.getAttribute('viewBox') ?? '')
      .split(' ')
      .map(Number);
    return { width, height };
  }

  #points() {
    return [...(this.#svg?.querySelectorAll('a[data-code]') ?? [])].map(pointOf);
  }

  #focused() {
    const link = this.#svg?.querySelector('a[data-code]:focus');
    const { width, height } = this.#size();
    return link ? pointOf(link) : { x: width / 2, y: height / 2 };
  }

  #current(): Zoom {
    return clampZoom(this.#zoom, this.#size());
  }

  #show(zoom: Zoom) {
    const svg = this.#svg;
    if (!svg) return;
    svg.dataset['box'] ??= svg.getAttribute('viewBox') ?? '';
    const size = this.#size();
    this.#zoom = clampZoom(zoom, size);
    const { x, y, k } = this.#zoom;
    const [width, height] = [size.width / k, size.height / k];
    svg.setAttribute(
      'viewBox',
      [x - width / 2, y - height / 2, width, height].map((n) => n.toFixed(1)).join(' '),
    );
    svg.classList.toggle('zoomed', k > 1);
    this.#pane.classList.toggle('zoomed', k > 1);
    svg.style.setProperty('--zoom', String(k));
    const labels = svg.querySelector<SVGGElement>('.map-labels');
    const fontSize = (labelPixels * size.width) / (Math.max(1, svg.clientWidth) * k);
    if (labels) labels.style.fontSize = k > 1 ? `${fontSize.toFixed(2)}px` : '';
  }

  /** A place on the screen as a point of the drawing. */
  #pointAt({ clientX, clientY }: Place) {
    const box = this.#svg?.getBoundingClientRect();
    const size = this.#size();
    const { x, y, k } = this.#current();
    if (!box) return { x, y };
    return {
      x: x + ((clientX - box.left) / box.width - 0.5) * (size.width / k),
      y: y + ((clientY - box.top) / box.height - 0.5) * (size.height / k),
    };
  }

  /** The wheel zooms only with a modifier, so that the page still scrolls. */
  #wheel(event: WheelEvent) {
    if (!this.#svg || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.#show(zoomAt(this.#current(), 2 ** (-event.deltaY / 200), this.#pointAt(event), this.#size()));
  }

  #grab(event: PointerEvent) {
    this.hasDragged = false;
    if (event.pointerType === 'mouse' && event.button === 0 && this.#zoom.k > 1)
      this.#drag = { at: event, from: this.#zoom };
  }

  #pull(event: PointerEvent) {
    const box = this.#svg?.getBoundingClientRect();
    if (!this.#drag || !box) return;
    const { at, from } = this.#drag;
    const [dx, dy] = [event.clientX - at.clientX, event.clientY - at.clientY];
    if (Math.hypot(dx, dy) > 4) this.hasDragged = true;
    const unit = this.#size().width / from.k / box.width;
    this.#show({ ...from, x: from.x - dx * unit, y: from.y - dy * unit });
  }

  #spread(event: TouchEvent) {
    const [a, b] = event.touches;
    if (!a || !b || !this.#svg) return;
    event.preventDefault();
    const distance = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
    const middle = { clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 };
    this.#pinch ??= { distance, from: this.#current() };
    const { distance: before, from } = this.#pinch;
    const at = this.#pointAt(middle);
    this.#show(zoomAt(from, distance / before, at, this.#size()));
  }
}

function pointOf(link: Element): { x: number; y: number } {
  return { x: Number(link.getAttribute('data-x')), y: Number(link.getAttribute('data-y')) };
}
