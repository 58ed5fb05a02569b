import { type Chosen, most } from '../../views/compare-address.ts';
import type { Speech } from '../../views/compare-speech.ts';
import { findRegion, type Named } from './find-region.ts';

/** What came of asking for a region: the new choice, or a word on why it stays as it is. */
export type Asked = { codes: string[]; word?: undefined } | { codes?: undefined; word: string };

const shownCandidates = 6;

/** Adds the region that the reader's words mean to those chosen. */
export function addRegion(
  { say, list }: Speech,
  text: string,
  chosen: readonly string[],
  regions: readonly Named[],
): Asked {
  const { match, candidates } = findRegion(text, regions);
  if (candidates.length > 0) {
    const names = candidates.slice(0, shownCandidates).map(({ name }) => name);
    const more = candidates.length > shownCandidates ? '…' : '';
    return { word: say('compare.several', { text, names: list(names) + more }) };
  }
  if (!match) return { word: say('compare.noMatch', { text }) };
  if (chosen.includes(match.code)) return { word: say('compare.already', { name: match.name }) };
  if (chosen.length >= most) return { word: say('compare.full', { n: most }) };
  return { codes: [...chosen, match.code] };
}

/** What is said of an address that asks for more than can be shown. */
export function wordsOn(
  { say, list }: Speech,
  { unknown, over }: Chosen,
  nameOf: (code: string) => string,
): string {
  return [
    unknown.length > 0 ? say('compare.unknown', { codes: list(unknown) }) : '',
    over.length > 0 ? say('compare.over', { n: most, names: list(over.map(nameOf)) }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
