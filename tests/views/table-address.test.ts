import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  matchingRows,
  plainState,
  readTableAddress,
  sortedRows,
  writeTableAddress,
} from '../../src/views/table-address.ts';

const columns = ['id', 'value', 'note'];

describe('the address of a table', () => {
  it('is plain for the first page in the order of the file', () => {
    expect(writeTableAddress(plainState())).toBe('');
    expect(readTableAddress('', columns)).toEqual({ state: plainState(), bad: [] });
  });

  it('says only what differs, in one order', () => {
    const state = {
      sort: 'value',
      isDescending: true,
      filter: 'note',
      text: 'a & b',
      hidden: ['id'],
      page: 3,
    };
    expect(writeTableAddress(state)).toBe('?sort=value&order=desc&filter=note~a%20%26%20b&hide=id&page=3');
  });

  it('reads back what it wrote', () => {
    const state = fc.record({
      sort: fc.constantFrom('', ...columns),
      isDescending: fc.boolean(),
      filter: fc.constantFrom('', ...columns),
      text: fc.string(),
      hidden: fc.subarray(columns, { maxLength: 2 }),
      page: fc.integer({ min: 1, max: 999 }),
    });
    fc.assert(
      fc.property(state, (made) => {
        const kept = {
          ...made,
          isDescending: made.isDescending && made.sort !== '',
          filter: made.text === '' ? '' : made.filter,
          text: made.filter === '' ? '' : made.text,
        };
        expect(readTableAddress(writeTableAddress(made), columns)).toEqual({ state: kept, bad: [] });
      }),
    );
  });

  it.each([
    ['?sort=colour', 'sort=colour'],
    ['?order=desc', 'order=desc'],
    ['?filter=value', 'filter=value'],
    ['?filter=colour~red', 'filter=colour~red'],
    ['?hide=colour', 'hide=colour'],
    ['?hide=id~value~note', 'hide=id~value~note'],
    ['?page=0', 'page=0'],
    ['?page=two', 'page=two'],
  ])('leaves out and names what it does not understand: %s', (search, bad) => {
    expect(readTableAddress(search, columns)).toEqual({ state: plainState(), bad: [bad] });
  });
});

describe('sortedRows', () => {
  const cells = ['10', '9', '', '10'];

  it.each([
    { isNumber: true, isDescending: false, order: [1, 0, 3, 2] },
    { isNumber: true, isDescending: true, order: [0, 3, 1, 2] },
    { isNumber: false, isDescending: false, order: [0, 3, 1, 2] },
  ])('puts empty cells last and keeps the order of the file among equals: $order', ({ order, ...how }) => {
    expect(sortedRows([0, 1, 2, 3], cells, how)).toEqual(order);
  });
});

describe('matchingRows', () => {
  it('finds words whatever their case', () => {
    expect(matchingRows(['Public', 'all', '', 'public_urban'], ' PUBLIC ')).toEqual([0, 3]);
  });
});
