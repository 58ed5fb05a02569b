import { region } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';

const named = 3;

/** The levels of regions, each once. */
export function levelsOf(codes: readonly string[]): string[] {
  return [...new Set(codes.map((code) => region(code).level))].sort();
}

/** Regions in words: up to three by name, more as the first of them and how many. */
export function whereOf(r: Reader, codes: readonly string[]): string {
  const names = codes.map((code) => r.uniqueName(region(code)));
  return names.length <= named
    ? r.list(names)
    : r.t('timeline.many', { names: r.list(names.slice(0, named - 1)), n: names.length });
}

/** The name of a level of regions, or of how far a plan without a region reaches. */
export function levelName(r: Reader, level: string): string {
  const name = r.label('region_level', level);
  return name === level ? r.label('plan_scope', level) : name;
}
