/** The cell of a row in a column, by place. */
function cellAt(row: HTMLTableRowElement, index: number): HTMLTableCellElement | undefined {
  return row.cells[index];
}

/** Compares rows by the values of a column: numbers from high to low, codes from low to high. */
function compareBy(index: number, kind: string) {
  return (a: HTMLTableRowElement, b: HTMLTableRowElement): number => {
    const [x = '', y = ''] = [a, b].map((row) => cellAt(row, index)?.dataset['value'] ?? '');
    return kind === 'number' ? Number(y) - Number(x) : x < y ? -1 : 1;
  };
}

/**
 * `<disclosure-table>` makes its table sortable by column and filterable by group of regions and stage of
 * indicators. Without script the whole table stands in the order of the codes.
 */
class DisclosureTable extends HTMLElement {
  connectedCallback() {
    const table = this.querySelector('table');
    const filters = this.querySelector<HTMLElement>('.filters');
    if (!table || !filters) return;
    filters.hidden = false;
    filters.addEventListener('change', () => this.#filter(table));
    for (const [index, head] of [...(table.tHead?.rows[0]?.cells ?? [])].entries())
      head.append(this.#sorter(table, head, index));
  }

  #sorter(table: HTMLTableElement, head: HTMLTableCellElement, index: number): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.textContent = '↕';
    button.setAttribute('aria-label', `↕ ${head.textContent?.trim() ?? ''}`);
    button.addEventListener('click', () => {
      const [body] = table.tBodies;
      const rows = [...(body?.rows ?? [])].sort(compareBy(index, head.dataset['sort'] ?? ''));
      body?.append(...rows);
      for (const other of table.querySelectorAll('[aria-sort]')) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', head.dataset['sort'] === 'number' ? 'descending' : 'ascending');
    });
    return button;
  }

  #chosen(name: string): string {
    return this.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value ?? '';
  }

  #filter(table: HTMLTableElement) {
    const [group, stage] = [this.#chosen('group'), this.#chosen('stage')];
    for (const cell of table.querySelectorAll<HTMLTableCellElement>('[data-stage]'))
      cell.hidden = stage !== '' && cell.dataset['stage'] !== stage;
    const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    for (const row of rows) row.hidden = group !== '' && row.dataset['group'] !== group;
    const status = this.querySelector<HTMLElement>('[role="status"]');
    const shown = rows.filter((row) => !row.hidden).length;
    if (status) status.textContent = (status.dataset['shown'] ?? '').replace('#', String(shown));
  }
}

customElements.define('disclosure-table', DisclosureTable);
