import { type Found, finder } from './find.ts';
import { resultGroups } from './result-list.ts';
import type { SearchIndex } from './search-index.ts';

const listId = 'search-results';

/** A box below the input that takes no focus away from it. */
function panelIn(host: HTMLElement): HTMLElement {
  const panel = document.createElement('div');
  panel.className = 'search-panel';
  panel.hidden = true;
  // A press on a result must not close the list before it is a click; Safari gives links no focus.
  panel.addEventListener('mousedown', (event) => event.preventDefault());
  host.append(panel);
  return panel;
}

function statusIn(host: HTMLElement): HTMLElement {
  const status = document.createElement('p');
  status.className = 'hidden';
  status.setAttribute('role', 'status');
  host.append(status);
  return status;
}

/** The search field of the page as a combobox: results while one types, arrow keys, Enter and Escape. */
class SearchBox {
  readonly #host: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #panel: HTMLElement;
  readonly #status: HTMLElement;
  readonly #list = document.createElement('div');
  #index: SearchIndex | undefined;
  #find: ((typed: string) => Found[]) | undefined;
  #active = -1;

  constructor(host: HTMLElement, input: HTMLInputElement) {
    this.#host = host;
    this.#input = input;
    this.#panel = panelIn(host);
    this.#status = statusIn(host);
    this.#list.id = listId;
    this.#list.setAttribute('role', 'listbox');
    this.#panel.append(this.#list);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', listId);
    this.#close();
    this.#listen(host, input);
  }

  #listen(host: HTMLElement, input: HTMLInputElement) {
    input.addEventListener('input', () => this.#show());
    input.addEventListener('focus', () => this.#show());
    input.addEventListener('keydown', (event) => this.#press(event));
    host.addEventListener('focusout', (event) => {
      if (!host.contains(event.relatedTarget as Node | null)) this.#close();
    });
    this.#panel.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('a')) this.#close();
    });
    addEventListener('pageshow', ({ persisted }) => persisted && this.#close());
  }

  /** Loads the index and shows what was typed in the meantime; says so when it cannot, and tries again later. */
  async load() {
    const { index: address = '', failed = '' } = this.#host.dataset;
    const response = await fetch(address).catch(() => null);
    if (!response?.ok) return this.#fail(failed);
    const index = (await response.json()) as SearchIndex;
    this.#index = index;
    this.#find = finder(index);
    this.#list.setAttribute('aria-label', index.texts.results);
    if (document.activeElement === this.#input) this.#show();
  }

  #fail(message: string) {
    this.#tell(message);
    this.#panel.hidden = false;
    this.#input.addEventListener('input', () => this.load(), { once: true });
  }

  /** A sentence in the place of results, said aloud as well. */
  #tell(message: string, ...links: Node[]) {
    const paragraph = document.createElement('p');
    paragraph.className = 'search-none';
    paragraph.append(message, ...links.flatMap((link) => [' ', link]));
    this.#list.replaceChildren();
    this.#panel.replaceChildren(this.#list, paragraph);
    this.#status.textContent = message;
  }

  #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }

  #close() {
    this.#panel.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#activate(-1);
  }

  #show() {
    const typed = this.#input.value.trim();
    if (!this.#index || !this.#find || typed === '') {
      this.#status.textContent = '';
      return this.#close();
    }
    const found = this.#find(typed);
    this.#fill(typed, found, this.#index);
    this.#panel.hidden = false;
    this.#panel.scrollTop = 0;
    this.#input.setAttribute('aria-expanded', String(found.length > 0));
    this.#activate(0);
  }

  /** What was found; where there is nothing, a sentence with a way on. */
  #fill(typed: string, found: readonly Found[], index: SearchIndex) {
    const { texts } = index;
    const total = found.reduce((sum, group) => sum + group.total, 0);
    if (total === 0) {
      const none = texts.none.replace('@', () => typed);
      return this.#tell(
        none,
        ...(['regions', 'indicators'] as const).map((key) => this.#way(key, texts[key])),
      );
    }
    this.#list.replaceChildren(...resultGroups(found, index, listId));
    this.#panel.replaceChildren(this.#list);
    this.#status.textContent = total === 1 ? texts.one : texts.count.replace('#', String(total));
  }

  /** A link to one of the lists that hold everything. */
  #way(list: 'regions' | 'indicators', name: string): HTMLAnchorElement {
    const link = document.createElement('a');
    link.href = this.#host.dataset[list] ?? '';
    link.textContent = name;
    return link;
  }

  /** Makes an option the active one, by its place; none when there is no such place. */
  #activate(at: number) {
    const options = this.#options();
    options[this.#active]?.setAttribute('aria-selected', 'false');
    const option = this.#panel.hidden ? undefined : options[at];
    this.#active = option ? at : -1;
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #press(event: KeyboardEvent) {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) return this.#step(event, step);
    if (event.key === 'Escape' && !this.#panel.hidden) {
      event.preventDefault();
      this.#close();
    }
    const active = this.#options()[this.#active];
    if (event.key !== 'Enter' || !active) return;
    event.preventDefault();
    active.click();
  }

  #step(event: KeyboardEvent, step: number) {
    event.preventDefault();
    if (this.#panel.hidden) return this.#show();
    const count = this.#options().length;
    if (count > 0) this.#activate((this.#active + step + count) % count);
  }
}

const host = document.querySelector<HTMLElement>('site-search');
const input = host?.querySelector('input');
if (host && input) new SearchBox(host, input).load();
