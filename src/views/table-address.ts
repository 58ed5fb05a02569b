/** What a reader sees of a table. Pages count from 1. */
export interface TableState {
  sort: string;
  isDescending: boolean;
  /** The column that is looked through, and what for; '' for none. */
  filter: string;
  text: string;
  hidden: string[];
  page: number;
}

/** The table as it stands without being asked for anything: the first page, all columns, the order of the file. */
export function plainState(): TableState {
  return { sort: '', isDescending: false, filter: '', text: '', hidden: [], page: 1 };
}

/** What an address asks for, and the parameters that name no column or number and are left out. */
export interface AskedState {
  state: TableState;
  bad: string[];
}

/**
 * Reads the address of a table: `?sort=value&order=desc&filter=scope~public&hide=note~locator&page=2`. What it
 * does not understand is left out and named.
 */
export function readTableAddress(search: string, columns: readonly string[]): AskedState {
  const asked = new URLSearchParams(search);
  const state = plainState();
  const bad: string[] = [];
  const read = (name: string, take: (text: string) => boolean) => {
    const text = asked.get(name);
    if (text !== null && !take(text)) bad.push(`${name}=${text}`);
  };
  const isColumn = (name: string) => columns.includes(name);
  read('sort', (text) => {
    if (isColumn(text)) state.sort = text;
    return isColumn(text);
  });
  read('order', (text) => {
    state.isDescending = text === 'desc' && state.sort !== '';
    return state.isDescending;
  });
  read('filter', (text) => {
    const [column = '', ...words] = text.split('~');
    if (!isColumn(column) || words.join('~') === '') return false;
    state.filter = column;
    state.text = words.join('~');
    return true;
  });
  read('hide', (text) => {
    state.hidden = columns.filter((column) => text.split('~').includes(column));
    return text.split('~').every(isColumn) && state.hidden.length < columns.length;
  });
  if (state.hidden.length === columns.length) state.hidden = [];
  read('page', (text) => {
    const isPage = /^[1-9]\d{0,5}$/.test(text);
    if (isPage) state.page = Number(text);
    return isPage;
  });
  return { state, bad };
}

/** The query of a state, with only what differs from the plain one; '' for the plain one. */
export function writeTableAddress({ sort, isDescending, filter, text, hidden, page }: TableState): string {
  const word = encodeURIComponent;
  const parts = [
    sort && `sort=${word(sort)}`,
    sort && isDescending && 'order=desc',
    filter && text && `filter=${word(filter)}~${word(text)}`,
    hidden.length > 0 && `hide=${hidden.map(word).join('~')}`,
    page > 1 && `page=${page}`,
  ].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Which rows a state shows, in order: their numbers in the file, from 0. `cells` are those of one column. */
export function sortedRows(
  rows: readonly number[],
  cells: readonly string[],
  { isNumber, isDescending }: { isNumber: boolean; isDescending: boolean },
): number[] {
  const sign = isDescending ? -1 : 1;
  const at = (row: number) => cells[row] ?? '';
  return [...rows].sort((a, b) => {
    const [x, y] = [at(a), at(b)];
    // Empty cells stand at the end in either direction.
    if (x === '' || y === '') return Number(x === '') - Number(y === '') || a - b;
    const difference = isNumber ? Number(x) - Number(y) : x < y ? -1 : x > y ? 1 : 0;
    return sign * difference || a - b;
  });
}

/** The rows whose cell holds the words, whatever their case. */
export function matchingRows(cells: readonly string[], text: string): number[] {
  const wanted = text.trim().toLowerCase();
  return cells.flatMap((cell, row) => (cell.toLowerCase().includes(wanted) ? [row] : []));
}
