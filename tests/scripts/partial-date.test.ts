import { describe, expect, it } from 'vitest';
import { firstDay, lastDay } from '../../scripts/partial-date.ts';

describe('firstDay and lastDay', () => {
  it.each([
    ['', '', ''],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-04', '2025-04-01', '2025-04-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2025-12-31', '2025-12-31', '2025-12-31'],
  ])('span the days that "%s" may mean', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });
});
