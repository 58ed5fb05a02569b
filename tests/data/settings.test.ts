import { describe, expect, it } from 'vitest';
import { settingOf, table } from '../support/table.ts';

describe('the settings', () => {
  it.each([
    ['home_region', 'regions', 'code'],
    ['home_indicator', 'indicators', 'id'],
    ['home_level', 'regions', 'level'],
  ])('name a %s that stands in %s.csv', (key, name, column) => {
    expect(table(name).map((row) => row[column])).toContain(settingOf(key));
  });

  it('name each key once', () => {
    const keys = table('settings').map((row) => row.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
