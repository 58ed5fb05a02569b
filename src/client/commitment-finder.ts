import {
  type FilterKey,
  type Filters,
  filterKeys,
  readFilters,
  writeFilters,
} from '../views/commitment-address.ts';

/**
 * `<commitment-finder>` shows the entries that meet every chosen condition and keeps the choice in the address.
 * Without script it is the whole list.
 */
class CommitmentFinder extends HTMLElement {
  #entries: { item: HTMLElement; values: string[] }[] = [];

  connectedCallback() {
    this.#entries = [...this.querySelectorAll<HTMLElement>('[data-values]')].map((item) => ({
      item,
      values: (item.dataset['values'] ?? '').split(' '),
    }));
    this.addEventListener('change', () => this.#choose());
    this.querySelector('button')?.addEventListener('click', () => {
      for (const key of filterKeys) this.#select(key).value = '';
      this.#choose();
    });
    addEventListener('popstate', () => this.#follow());
    this.#follow();
    delete document.documentElement.dataset['finding'];
  }

  #select(key: FilterKey): HTMLSelectElement {
    const found = this.querySelector<HTMLSelectElement>(`select[name="${key}"]`);
    if (!found) throw new Error(`missing filter: ${key}`);
    return found;
  }

  /** A choice of the reader: it goes into the address and can be undone with Back. */
  #choose() {
    const filters = Object.fromEntries(filterKeys.map((key) => [key, this.#select(key).value])) as Filters;
    history.pushState(null, '', `${location.pathname}${writeFilters(filters)}`);
    this.#show('');
  }

  /** Takes the choice from the address and says what of it is not known. */
  #follow() {
    const known = Object.fromEntries(
      filterKeys.map((key) => [key, new Set([...this.#select(key).options].map(({ value }) => value))]),
    ) as Record<FilterKey, Set<string>>;
    const { filters, unknown } = readFilters(location.search, known);
    for (const key of filterKeys) this.#select(key).value = filters[key] ?? '';
    const list = unknown.map(({ key, value }) => `${key}=${value}`).join(', ');
    this.#show(list === '' ? '' : (this.dataset['unknown'] ?? '#').replace('#', () => list));
  }

  #show(word: string) {
    const wanted = filterKeys.map((key) => this.#select(key).value);
    let shown = 0;
    for (const { item, values } of this.#entries) {
      item.hidden = wanted.some((value, index) => value !== '' && value !== values[index]);
      if (!item.hidden) shown += 1;
    }
    for (const section of this.querySelectorAll('section'))
      section.hidden = !section.querySelector('[data-values]:not([hidden])');
    this.#count(wanted);
    this.#say(shown, word);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
      link.search = location.search;
  }

  /** Beside every value how many entries it would leave, given the other conditions. */
  #count(wanted: readonly string[]) {
    for (const [place, key] of filterKeys.entries()) {
      const left = this.#entries.filter(({ values }) =>
        wanted.every((value, index) => index === place || value === '' || value === values[index]),
      );
      for (const option of [...this.#select(key).options].slice(1)) {
        const n = left.filter(({ values }) => values[place] === option.value).length;
        option.text = option.text.replace(/\d+(?=\D*$)/, String(n));
      }
    }
  }

  #say(shown: number, word: string) {
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (!status) return;
    const count = (status.dataset['shown'] ?? '').replace('#', String(shown));
    const none = shown === 0 ? (status.dataset['none'] ?? '') : '';
    status.replaceChildren(
      ...[count, none, word].filter(Boolean).map((text) => {
        const line = document.createElement('span');
        line.textContent = text;
        return line;
      }),
    );
  }
}

customElements.define('commitment-finder', CommitmentFinder);
