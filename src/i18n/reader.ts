import { codes, indicator, notes, region, regions, setting, settingsUnder, tileOf } from '../data.ts';
import { formatDate, formatPeriod, languageTag } from '../format.ts';
import { href } from '../paths.ts';
import type { Code, Lang, PartialDate, Region, Sentence, Target } from '../types.ts';
import { amountWords } from './amounts.ts';
import { en } from './en.ts';
import { fill, type Params } from './text.ts';
import { traditionalConverter } from './traditional.ts';
import { type TextKey, zhHans } from './zh-hans.ts';

const codeByKey = new Map(codes.map((code) => [`${code.list}/${code.code}`, code]));
const noteInChinese = new Map(notes.map(({ note, note_zh }) => [note, note_zh]));
const regionsByName = Map.groupBy(regions, (row) => row.name_zh);
const traditional = traditionalConverter(settingsUnder('traditional'));

/** A row with a name in both languages. */
interface Named {
  name_zh: string;
  name_en: string;
}

/**
 * Everything a page needs to speak to its reader in one language: texts, names of data rows, labels of codes,
 * notes, numbers with units, dates and addresses.
 */
export function reader(lang: Lang) {
  const pick = (zh: string, english: string) =>
    lang === 'en' ? english : lang === 'zh-hant' ? traditional(zh) : zh;
  const t = (key: TextKey, params?: Params) => pick(fill(zhHans[key], params), fill(en[key], params));
  const code = (list: string, value: string): Code | undefined => codeByKey.get(`${list}/${value}`);
  const label = (list: string, value: string) => {
    const found = code(list, value);
    return found ? pick(found.name_zh, found.name_en) : value;
  };
  const name = (row: Named) => pick(row.name_zh, row.name_en);
  const unitOf = (id: string) => indicator(id).unit;
  const amounts = amountWords({ lang, unitOf, unitName: (unit) => label('unit', unit) });
  return {
    lang,
    tag: languageTag(lang),
    t,
    pick,
    name,
    label,
    ...amounts,
    /** A sentence of the data in this language. */
    sentence: (sentence: Sentence) => pick(sentence.zh, sentence.en),
    /** What a code means, in a sentence; '' when its label says it all. */
    meaning: (list: string, value: string) => {
      const found = code(list, value);
      return found ? pick(found.description_zh, found.description_en) : '';
    },
    /** A note of the tables; Chinese where the translation is held. */
    note: (text: string) => (lang === 'en' ? text : pick(noteInChinese.get(text) ?? text, text)),
    /** Chinese words that have no English form, such as titles: as they are, or in traditional script. */
    chinese: (text: string) => (lang === 'zh-hant' ? traditional(text) : text),
    /** The `lang` of words that stay Chinese on a page in another language; undefined where none is needed. */
    chineseLang: (text: string) => (lang === 'en' && /\p{Script=Han}/u.test(text) ? 'zh-Hans' : undefined),
    regionName: (regionCode: string) => name(region(regionCode)),
    /** The name of a region, with its parent's where another region has the same name. */
    uniqueName: (row: Region) =>
      (regionsByName.get(row.name_zh)?.length ?? 0) > 1 && lang !== 'en'
        ? `${name(row)}（${name(region(row.parent_code))}）`
        : name(row),
    /** The short name that fits a map, else the full one. */
    shortName: (regionCode: string) => {
      const tile = tileOf(regionCode);
      return tile ? pick(tile.short_zh, tile.short_en) : name(region(regionCode));
    },
    /** Letters for a tile on a narrow screen; '' where the short name itself is short enough. */
    abbreviation: (regionCode: string) => (lang === 'en' ? (tileOf(regionCode)?.abbr_en ?? '') : ''),
    siteName: () => pick(setting('site_name_zh'), setting('site_name_en')),
    /** The number of a goal with its comparator and unit. */
    need: (target: Target) =>
      target.value === null ? pick(target.label_zh, target.label_en) : amounts.need(target),
    /** A yearly rate: counts to the whole unit, shares in percentage points with two decimals. */
    rate: (value: number, unit: string) =>
      unit === 'percent'
        ? pick(`${value.toFixed(2)} 个百分点`, `${value.toFixed(2)} percentage points`)
        : amounts.amount(Math.round(value), unit),
    date: (date: PartialDate) => formatDate(lang, date),
    period: (start: PartialDate, end: PartialDate) => formatPeriod(lang, start, end),
    href: (path: string) => href(lang, path),
    /** Names in a row: a、b、c or a, b and c. */
    list: (items: readonly string[]) =>
      lang === 'en' ? new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items) : items.join('、'),
  };
}

export type Reader = ReturnType<typeof reader>;
