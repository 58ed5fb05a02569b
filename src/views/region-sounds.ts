import { aliasesOf } from '../data.ts';
import type { Region } from '../types.ts';
import { pinyinSyllables } from './pinyin-syllables.ts';

/** Words that say what a place is, at the end of its name in pinyin. */
const kinds: Readonly<Record<string, string>> = {
  省: 'sheng',
  市: 'shi',
  区: 'qu',
  县: 'xian',
  新区: 'xin qu',
  自治区: 'zi zhi qu',
  自治县: 'zi zhi xian',
};
const englishKind =
  / (?:City|Province|County|District|New District|New Area|Special Administrative Region)$| (?:\p{L}+ )*Autonomous .*$/u;

/** The syllables of the place itself, without the words for what it is; null when the English is no pinyin. */
function placeSyllables({ name_zh, name_en }: Region): string[] | null {
  const syllables = pinyinSyllables(name_en.replace(/ \(.*\)$/, '').replace(englishKind, ''));
  return syllables && syllables.length <= name_zh.length ? syllables : null;
}

/** The name of a region in pinyin, in syllables with a space between them; '' when it is not known. */
export function regionSounds(region: Region): string[] {
  const aliases = aliasesOf(region.code).filter(({ kind }) => kind === 'pinyin');
  if (aliases.length > 0) return aliases.map(({ name }) => name);
  const syllables = placeSyllables(region);
  if (!syllables) return [];
  const kind = kinds[region.name_zh.slice(syllables.length)];
  return [[...syllables, ...(kind ? [kind] : [])].join(' ')];
}

/** The name of a region without the word for what it is, where its pinyin tells how long that is. */
export function shortRegionName(region: Region): string {
  const length = placeSyllables(region)?.length ?? 0;
  return length > 1 ? region.name_zh.slice(0, length) : '';
}
