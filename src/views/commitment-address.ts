/** What the commitments can be filtered by, in the order in which an address names them. */
export const filterKeys = ['plan', 'level', 'theme', 'kind', 'due', 'status'] as const;

export type FilterKey = (typeof filterKeys)[number];
/** A value a key; a key without one lets everything through. */
export type Filters = Partial<Record<FilterKey, string>>;

/** What an address asks for, and what of it is not known. */
export interface Asked {
  filters: Filters;
  unknown: { key: string; value: string }[];
}

/** The filters an address names (`?plan=1&theme=teachers`); what is not a known value of its key is left out. */
export function readFilters(search: string, known: Readonly<Record<FilterKey, ReadonlySet<string>>>): Asked {
  const filters: Filters = {};
  const unknown: Asked['unknown'] = [];
  for (const [key, value] of new URLSearchParams(search)) {
    const name = filterKeys.find((filterKey) => filterKey === key);
    if (name === undefined || (value !== '' && !known[name].has(value))) unknown.push({ key, value });
    else if (value !== '' && filters[name] === undefined) filters[name] = value;
  }
  return { filters, unknown };
}

/** The query of an address with these filters; '' for none. */
export function writeFilters(filters: Filters): string {
  const named = filterKeys.flatMap((key) => {
    const value = filters[key];
    return value === undefined || value === '' ? [] : [[key, value]];
  });
  return named.length > 0 ? `?${new URLSearchParams(named)}` : '';
}
