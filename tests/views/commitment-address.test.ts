import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reader } from '../../src/i18n/reader.ts';
import {
  type FilterKey,
  type Filters,
  filterKeys,
  readFilters,
  writeFilters,
} from '../../src/views/commitment-address.ts';
import { filterOptions } from '../../src/views/commitment-filters.ts';

const r = reader('zh-hans');
const values = Object.fromEntries(
  filterKeys.map((key) => [key, filterOptions(r, key).map(({ value }) => value)]),
) as Record<FilterKey, string[]>;
const known = Object.fromEntries(filterKeys.map((key) => [key, new Set(values[key])])) as unknown as Record<
  FilterKey,
  Set<string>
>;

const single = filterKeys.flatMap((key) => values[key].map((value) => ({ key, value })));
const anyFilters: fc.Arbitrary<Filters> = fc
  .record(
    Object.fromEntries(
      filterKeys.map((key) => [key, fc.option(fc.constantFrom(...values[key]), { nil: undefined })]),
    ),
  )
  .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)));

describe('the address of a filter', () => {
  it('reads back what it wrote, for every single value', () => {
    expect(single.length).toBeGreaterThan(50);
    for (const { key, value } of single) {
      const search = writeFilters({ [key]: value });
      expect(search).toBe(`?${key}=${value}`);
      expect(readFilters(search, known)).toEqual({ filters: { [key]: value }, unknown: [] });
    }
  });

  it('reads back what it wrote, for every combination', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        expect(readFilters(writeFilters(filters), known)).toEqual({ filters, unknown: [] });
      }),
    );
  });

  it('is empty without a choice and keeps its order', () => {
    expect(writeFilters({})).toBe('');
    expect(writeFilters({ status: 'met', plan: '1' })).toBe('?plan=1&status=met');
  });

  it.each([
    ['?plan=99', [{ key: 'plan', value: '99' }], {}],
    ['?colour=red&plan=1', [{ key: 'colour', value: 'red' }], { plan: '1' }],
    ['?theme=teachers&theme=seats', [], { theme: 'teachers' }],
    ['?plan=', [], {}],
  ])('%s leaves out what is not known and says so', (search, unknown, filters) => {
    expect(readFilters(search, known)).toEqual({ filters, unknown });
  });
});
