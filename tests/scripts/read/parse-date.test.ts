import { describe, expect, it } from 'vitest';
import { type DateType, parseDate } from '../../../scripts/read/parse-date.ts';

const forms = 'write YYYY, YYYY-MM or YYYY-MM-DD';

describe('parseDate', () => {
  it.each<[string, DateType]>([
    ['2025', 'date'],
    ['2025-12', 'date'],
    ['2024-02-29', 'date'],
    ['2025-12-31', 'day'],
    ['2025-12', 'yearless'],
    ['--09', 'yearless'],
    ['--02-29', 'yearless'],
  ])('reads %s as %s', (raw, type) => {
    expect(parseDate(raw, type)).toEqual({ value: raw });
  });

  it.each<[string, DateType, string, string]>([
    ['2025-13', 'date', 'date does not exist', 'write the date as the source prints it'],
    ['2025-00', 'date', 'date does not exist', 'write the date as the source prints it'],
    ['2025-02-29', 'date', 'date does not exist', 'write the date as the source prints it'],
    ['2025-06-31', 'day', 'date does not exist', 'write the date as the source prints it'],
    ['--02-30', 'yearless', 'date does not exist', 'write the date as the source prints it'],
    ['--09', 'date', 'date without a year', forms],
    ['2025-12', 'day', 'not an ISO date', 'write YYYY-MM-DD'],
    ['2025/3/1', 'date', 'not an ISO date', 'write 2025-03-01'],
    ['2025.12', 'date', 'not an ISO date', 'write 2025-12'],
    ['2025年', 'date', 'not an ISO date', 'write 2025'],
    ['2025年3月1日', 'date', 'not an ISO date', 'write 2025-03-01'],
    ['２０２５年３月', 'date', 'not an ISO date', 'write 2025-03'],
    ['2025-3', 'date', 'not an ISO date', 'write 2025-03'],
    ['25-03-01', 'date', 'not an ISO date', forms],
    ['end of 2025', 'date', 'not an ISO date', forms],
  ])('rejects %s as %s', (raw, type, what, hint) => {
    expect(parseDate(raw, type)).toEqual({ message: `${what}: ${raw}`, hint });
  });
});
