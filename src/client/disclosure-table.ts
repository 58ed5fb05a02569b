/** Steps of the arrow keys: rows down, cells to the right. */
const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

type Direction = 'ascending' | 'descending';

/** Choices that stand in the address, in this order. */
const kept = ['group', 'stage', 'order'] as const;

/** Rows by a column: codes as text, numbers as numbers; what is equal stands by code. */
function compareRows(column: number, isNumber: boolean, direction: Direction) {
  const sign = direction === 'ascending' ? 1 : -1;
  const at = (row: HTMLTableRowElement, index: number) => row.cells[index]?.dataset['value'] ?? '';
  const byText = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);
  return (a: HTMLTableRowElement, b: HTMLTableRowElement): number => {
    const [x, y] = [at(a, column), at(b, column)];
    return sign * (isNumber ? Number(x) - Number(y) : byText(x, y)) || byText(at(a, 0), at(b, 0));
  };
}

/** What can take the focus in a cell: its link, else the cell. */
function focusable(cell: HTMLTableCellElement): HTMLElement {
  return cell.querySelector<HTMLElement>('a') ?? cell;
}

/** The words of a cell: region, indicator, what was found; '' for a cell that is about no indicator. */
function wordsOf(cell: HTMLTableCellElement | null): string {
  const name = cell?.dataset['name'] ?? cell?.querySelector('a')?.dataset['name'];
  if (!cell || !name) return '';
  const region = cell.closest('tr')?.cells[0]?.textContent?.trim() ?? '';
  const words = [...cell.querySelectorAll('.hidden, .issuer')].map((part) => part.textContent?.trim() ?? '');
  return `${region} · ${name} · ${words.join(' ').replace(/\s+/g, ' ')}`;
}

/**
 * `<disclosure-table>` makes its table sortable by column, filterable by group of regions and stage of
 * indicators, and walkable by arrow keys with one tab stop; below the table it says in words what a cell holds.
 * Without script the whole table stands in the order of the codes.
 */
class DisclosureTable extends HTMLElement {
  #table = document.createElement('table');
  #heads: HTMLTableCellElement[] = [];
  #readout: HTMLElement | null = null;

  connectedCallback() {
    const table = this.querySelector('table');
    if (!table) return;
    this.#table = table;
    this.#readout = this.querySelector('.readout');
    this.#heads = [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];
    for (const [column, head] of this.#heads.entries()) head.append(this.#sorter(head, column));
    this.querySelector('.filters')?.addEventListener('change', () => this.#apply());
    this.#choice('order')?.addEventListener('change', () => {
      this.#sort(this.#choice('order')?.selectedIndex ?? 0);
      this.#keep();
    });
    this.#walk(table.tBodies[0]);
    if (location.search !== '') this.#follow();
  }

  /** Takes the choices from the address, and says which of them are not here. */
  #follow() {
    const asked = new URLSearchParams(location.search);
    const unknown = kept.flatMap((name) => {
      const [choice, value] = [this.#choice(name), asked.get(name)];
      if (!choice || !value) return [];
      if (![...choice.options].some((option) => option.value === value)) return [value];
      choice.value = value;
      return [];
    });
    this.#sort(this.#choice('order')?.selectedIndex || 0);
    this.#apply();
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (status && unknown.length > 0)
      status.textContent = (status.dataset['unknown'] ?? '').replace('#', unknown.join(', '));
  }

  /** Writes the choices into the address, those that differ from the first ones, and into the links to other languages. */
  #keep() {
    const chosen = kept.flatMap((name) => {
      const choice = this.#choice(name);
      return choice && choice.selectedIndex > 0 ? [[name, choice.value]] : [];
    });
    const search = chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : '';
    history.replaceState(null, '', `${location.pathname}${search}${location.hash}`);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) link.search = search;
  }

  #choice(name: string): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>(`[data-choice="${name}"]`);
  }

  #rows(): HTMLTableRowElement[] {
    return [...(this.#table.tBodies[0]?.rows ?? [])];
  }

  #sorter(head: HTMLTableCellElement, column: number): HTMLButtonElement {
    const button = document.createElement('button');
    const name = head.textContent?.trim() ?? '';
    button.type = 'button';
    button.className = 'sort';
    button.setAttribute('aria-label', (this.#table.dataset['sortLabel'] ?? '#').replace('#', name));
    button.addEventListener('click', () => {
      this.#sort(column);
      this.#keep();
    });
    return button;
  }

  /** Sorts by a column, numbers from the highest, codes from the lowest; once more turns the order round. */
  #sort(column: number) {
    const head = this.#heads[column];
    if (!head) return;
    const isNumber = head.dataset['sort'] === 'number';
    const first: Direction = isNumber ? 'descending' : 'ascending';
    const second: Direction = isNumber ? 'ascending' : 'descending';
    const direction = head.getAttribute('aria-sort') === first ? second : first;
    for (const other of this.#heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', direction);
    this.#table.tBodies[0]?.append(...this.#rows().sort(compareRows(column, isNumber, direction)));
    const order = this.#choice('order');
    if (order) order.selectedIndex = column;
  }

  #apply() {
    const [group, stage] = ['group', 'stage'].map((name) => this.#choice(name)?.value ?? '');
    for (const cell of this.#table.querySelectorAll<HTMLTableCellElement>('[data-stage]'))
      cell.hidden = stage !== '' && cell.dataset['stage'] !== stage;
    for (const row of this.#rows()) row.hidden = group !== '' && row.dataset['group'] !== group;
    const blanks = this.querySelector<HTMLInputElement>('[data-choice="blanks"]');
    this.#table.classList.toggle('full', blanks?.checked ?? false);
    const status = this.querySelector<HTMLElement>('[role="status"]');
    const shown = this.#rows().filter((row) => !row.hidden).length;
    if (status) status.textContent = (status.dataset['shown'] ?? '').replace('#', String(shown));
    this.#keep();
  }

  #walk(body: HTMLTableSectionElement | undefined) {
    const cells = this.#rows().flatMap((row) => [...row.cells]);
    for (const [index, cell] of cells.entries()) focusable(cell).tabIndex = index === 0 ? 0 : -1;
    const cellOf = (event: Event) => (event.target as Element).closest<HTMLTableCellElement>('td, th');
    for (const type of ['pointerover', 'focusin', 'click'])
      body?.addEventListener(type, (event) => this.#say(cellOf(event)));
    for (const type of ['focusin', 'click'])
      body?.addEventListener(type, (event) => this.#offerReport(cellOf(event)));
    body?.addEventListener('keydown', (event) => {
      const step = steps[event.key];
      const from = cellOf(event);
      if (!step || !from) return;
      event.preventDefault();
      this.#step(from, step);
    });
  }

  #say(cell: HTMLTableCellElement | null) {
    if (this.#readout) this.#readout.textContent = wordsOf(cell) || (this.#readout.dataset['help'] ?? '');
  }

  /** Offers to report a figure for the cell that was chosen, with its region and indicator filled in. */
  #offerReport(cell: HTMLTableCellElement | null) {
    const link = this.querySelector<HTMLAnchorElement>('.report-cell a');
    const [region = '', name = ''] = wordsOf(cell).split(' · ');
    if (!link?.parentElement) return;
    link.parentElement.hidden = name === '';
    const words = `${region} · ${name}`;
    link.textContent = (link.dataset['words'] ?? '').replace('#', words);
    const { template } = link.dataset;
    if (template) link.href = template.replaceAll('%23cell', encodeURIComponent(words));
  }

  #step(from: HTMLTableCellElement, [down, right]: readonly [number, number]) {
    const rows = this.#rows().filter((row) => !row.hidden);
    const row = rows[rows.indexOf(from.parentElement as HTMLTableRowElement) + down];
    const cells = [...(from.closest('tr')?.cells ?? [])].filter((cell) => !cell.hidden);
    const column = cells[cells.indexOf(from) + right]?.cellIndex;
    const to = row && column !== undefined ? row.cells[column] : undefined;
    if (!to) return;
    focusable(from).tabIndex = -1;
    focusable(to).tabIndex = 0;
    focusable(to).focus();
  }
}

customElements.define('disclosure-table', DisclosureTable);
