import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/**
 * The rows of `data/<name>.csv`, every cell as text. Read apart from the scripts, so that what the pages show
 * is held against the tables themselves.
 */
export function table(name: string): Record<string, string>[] {
  const text = readFileSync(new URL(`../../data/${name}.csv`, import.meta.url), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** One value of `data/settings.csv`. Throws when the key is not there. */
export function settingOf(key: string): string {
  const row = table('settings').find((setting) => setting.key === key);
  if (!row?.value) throw new Error(`no such setting: ${key}`);
  return row.value;
}
