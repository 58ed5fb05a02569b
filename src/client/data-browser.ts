import {
  matchingRows,
  plainState,
  readTableAddress,
  sortedRows,
  type TableState,
  writeTableAddress,
} from '../views/table-address.ts';

/**
 * `<data-browser>` lets a reader sort, filter, page through and hide columns of a table. It loads what it shows:
 * the pages that hold the rows asked for, and the one column that is sorted or looked through. Without script
 * the first page stands there.
 */
class DataBrowser extends HTMLElement {
  #heads: HTMLTableCellElement[] = [];
  #columns: string[] = [];
  #state: TableState = plainState();
  #loaded = new Map<string, Promise<unknown>>();
  #turn = 0;

  connectedCallback() {
    this.#heads = [...this.querySelectorAll<HTMLTableCellElement>('thead th')];
    this.#columns = this.#heads.map((head) => head.dataset['column'] ?? '');
    for (const [index, head] of this.#heads.entries()) this.#addSorter(head, this.#columns[index] ?? '');
    this.#listen();
    this.#readAddress();
    addEventListener('popstate', () => this.#readAddress());
  }

  #find<T extends Element>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`missing in data-browser: ${selector}`);
    return found;
  }

  #addSorter(head: HTMLTableCellElement, column: string) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.setAttribute('aria-label', (this.dataset['sortLabel'] ?? '#').replace('#', column));
    button.addEventListener('click', () => {
      const isSame = this.#state.sort === column;
      const isBack = isSame && this.#state.isDescending;
      this.#change({ sort: isBack ? '' : column, isDescending: isSame && !isBack, page: 1 });
    });
    head.append(button);
  }

  #listen() {
    const [column, text] = [
      this.#find<HTMLSelectElement>('[name="filter"]'),
      this.#find<HTMLInputElement>('[name="text"]'),
    ];
    const filter = () => this.#change({ filter: column.value, text: text.value, page: 1 });
    column.addEventListener('change', filter);
    text.addEventListener('input', filter);
    this.#find('.columns').addEventListener('change', () => {
      const boxes = [...this.querySelectorAll<HTMLInputElement>('.columns input')];
      const hidden = boxes.filter((box) => !box.checked).map((box) => box.value);
      if (hidden.length === boxes.length) return this.#showControls();
      this.#change({ hidden });
    });
    for (const [name, step] of [
      ['back', -1],
      ['on', 1],
    ] as const)
      this.#find(`[data-turn="${name}"]`).addEventListener('click', () =>
        this.#change({ page: this.#state.page + step }),
      );
    this.#find('[data-reset]').addEventListener('click', () => this.#change(plainState()));
  }

  #readAddress() {
    const { state, bad } = readTableAddress(location.search, this.#columns);
    this.#state = state;
    const word = this.#find<HTMLElement>('.bad');
    word.hidden = bad.length === 0;
    word.textContent = (word.dataset['text'] ?? '').replace('#', bad.join(', '));
    if (location.search !== '' || this.#turn > 0) void this.#show();
  }

  #change(part: Partial<TableState>) {
    this.#state = { ...this.#state, ...part };
    history.replaceState(null, '', `${location.pathname}${writeTableAddress(this.#state)}${location.hash}`);
    void this.#show();
  }

  #load<T>(address: string): Promise<T> {
    const known = this.#loaded.get(address);
    if (known) return known as Promise<T>;
    const loading = fetch(address).then((answer) => {
      if (!answer.ok) throw new Error(`${answer.status}: ${address}`);
      return answer.json() as Promise<T>;
    });
    this.#loaded.set(address, loading);
    loading.catch(() => this.#loaded.delete(address));
    return loading;
  }

  #column(name: string): Promise<string[]> {
    return this.#load<string[]>((this.dataset['column'] ?? '').replace('*', name));
  }

  /** Rows of the file that the state shows, in its order. */
  async #rowNumbers({ filter, text, sort, isDescending }: TableState): Promise<number[]> {
    const all = Array.from({ length: Number(this.dataset['rows']) }, (_, index) => index);
    const rows = filter && text.trim() ? matchingRows(await this.#column(filter), text) : all;
    if (!sort) return rows;
    const isNumber = this.#heads[this.#columns.indexOf(sort)]?.dataset['type'] === 'number';
    return sortedRows(rows, await this.#column(sort), { isNumber, isDescending });
  }

  async #cells(rows: readonly number[]): Promise<string[][]> {
    const size = Number(this.dataset['size']);
    const page = (row: number) => Math.floor(row / size) + 1;
    const files = new Map<number, string[][]>();
    await Promise.all(
      [...new Set(rows.map(page))].map(async (number) => {
        files.set(number, await this.#load((this.dataset['page'] ?? '').replace('*', String(number))));
      }),
    );
    return rows.map((row) => files.get(page(row))?.[row % size] ?? []);
  }

  async #show() {
    const turn = ++this.#turn;
    const failed = this.#find<HTMLElement>('.failed');
    try {
      const rows = await this.#rowNumbers(this.#state);
      const size = Number(this.dataset['size']);
      const pages = Math.max(1, Math.ceil(rows.length / size));
      if (turn === this.#turn) this.#state.page = Math.min(this.#state.page, pages);
      const first = (Math.min(this.#state.page, pages) - 1) * size;
      const shown = rows.slice(first, first + size);
      const cells = await this.#cells(shown);
      if (turn !== this.#turn) return;
      failed.hidden = true;
      this.#draw(cells);
      this.#say(rows.length, first, shown.length);
      this.#showControls(pages);
    } catch {
      if (turn === this.#turn) failed.hidden = false;
    }
  }

  #draw(cells: readonly string[][]) {
    const body = this.#find<HTMLTableSectionElement>('tbody');
    body.replaceChildren(...cells.map((row) => this.#row(row)));
    for (const [index, head] of this.#heads.entries())
      head.hidden = this.#state.hidden.includes(this.#columns[index] ?? '');
  }

  #row(cells: readonly string[]): HTMLTableRowElement {
    const row = document.createElement('tr');
    for (const [index, text] of cells.entries()) {
      const cell = document.createElement('td');
      const { type, href } = this.#heads[index]?.dataset ?? {};
      if (type === 'number') cell.className = 'number';
      if (/\p{Script=Han}/u.test(text)) cell.lang = 'zh';
      cell.hidden = this.#state.hidden.includes(this.#columns[index] ?? '');
      const link = href && text ? document.createElement('a') : null;
      if (link && href) link.href = href.replace('#', text);
      (link ?? cell).textContent = text;
      if (link) cell.append(link);
      row.append(cell);
    }
    return row;
  }

  #say(found: number, first: number, count: number) {
    const status = this.#find<HTMLElement>('[role="status"]');
    const values = [count > 0 ? first + 1 : 0, first + count, found];
    status.textContent = (status.dataset['text'] ?? '').replace(/#(\d)/g, (_, place) =>
      String(values[Number(place)]),
    );
  }

  #showControls(pages = Infinity) {
    const { sort, isDescending, filter, text, hidden, page } = this.#state;
    for (const [index, head] of this.#heads.entries()) {
      if (sort && this.#columns[index] === sort)
        head.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    if (filter) this.#find<HTMLSelectElement>('[name="filter"]').value = filter;
    const field = this.#find<HTMLInputElement>('[name="text"]');
    if (field !== document.activeElement) field.value = text;
    for (const box of this.querySelectorAll<HTMLInputElement>('.columns input'))
      box.checked = !hidden.includes(box.value);
    this.#find<HTMLButtonElement>('[data-turn="back"]').disabled = page <= 1;
    this.#find<HTMLButtonElement>('[data-turn="on"]').disabled = page >= pages;
  }
}

customElements.define('data-browser', DataBrowser);
