import type { ExplorerCell } from '../../views/explorer-cells.ts';
import { legendHtml } from '../../views/explorer-html.ts';
import { legendEntries } from '../../views/explorer-words.ts';
import { part } from './part.ts';
import type { Scene } from './scene.ts';

const keyOf = ({ fill }: ExplorerCell): string => (typeof fill === 'number' ? `c-${fill}` : fill);

/** The legend as a filter: the entries that are pressed stay bright, the rest is dimmed. */
export class LegendFilter {
  readonly #host: HTMLElement;
  readonly #pressed = new Set<string>();

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  clear() {
    this.#pressed.clear();
  }

  draw({ speaker, facts, state, cells }: Scene) {
    const entries = legendEntries(speaker, facts, state, cells);
    part(this.#host, '.figure .legend').innerHTML = legendHtml(entries, this.#pressed);
  }

  /** The regions that stay bright; null for all. */
  shown({ cells }: Scene): Set<string> | null {
    if (this.#pressed.size === 0) return null;
    return new Set(cells.filter((cell) => this.#pressed.has(keyOf(cell))).map(({ code }) => code));
  }

  /** Presses or releases an entry; says in words what is left. */
  press(button: Element, scene: Scene): string {
    const key = button.getAttribute('data-key') ?? '';
    if (!this.#pressed.delete(key)) this.#pressed.add(key);
    button.setAttribute('aria-pressed', String(this.#pressed.has(key)));
    const words = this.#host.querySelectorAll('.legend [aria-pressed=true] .words');
    const keys = [...words].map((one) => one.textContent ?? '');
    const { speaker } = scene;
    return keys.length === 0
      ? speaker.t('explorer.unfiltered')
      : speaker.t('explorer.filtered', { keys: speaker.list(keys), n: this.shown(scene)?.size ?? 0 });
  }
}
