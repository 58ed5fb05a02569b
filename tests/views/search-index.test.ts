import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { finder } from '../../src/client/search/find.ts';
import { indicators, plans, programmes, region, regions, sources, zones } from '../../src/data.ts';
import { languages } from '../../src/i18n/languages.ts';
import { reader } from '../../src/i18n/reader.ts';
import { regionSounds } from '../../src/views/region-sounds.ts';
import { searchIndex } from '../../src/views/search-index.ts';

const everything = Number.POSITIVE_INFINITY;
const indexes = languages.map(({ lang }) => {
  const r = reader(lang);
  const index = searchIndex(r);
  return { lang, r, index, search: finder(index, everything) };
});

/** The addresses that a search finds. */
function found(search: (typeof indexes)[number]['search'], typed: string): string[] {
  return search(typed).flatMap(({ entries }) => entries.map(({ href }) => href));
}

describe.each(indexes)('the search index in $lang', ({ r, index, search }) => {
  it('weighs at most 30 kB', () => {
    expect(gzipSync(JSON.stringify(index)).length).toBeLessThan(30_000);
  });

  it('leads to a region by its Chinese and English name, its pinyin, its initials and its code', () => {
    const lost = regions.flatMap((region) => {
      const [sounds = ''] = regionSounds(region);
      const initials = sounds.split(' ').map(([first = '']) => first);
      const words = [region.name_zh, region.name_en, region.code, sounds, sounds.replaceAll(' ', '')];
      if (initials.length > 1) words.push(initials.join(''));
      return words
        .filter((typed) => !found(search, typed).includes(r.href(`/regions/${region.code}/`)))
        .map((typed) => `${region.code}: ${typed}`);
    });
    expect(lost).toEqual([]);
  });

  it('leads to an indicator by its Chinese and English name', () => {
    const lost = indicators.filter(({ id, name_zh, name_en }) =>
      [name_zh, name_en].some((typed) => !found(search, typed).includes(r.href(`/indicators/${id}/`))),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('leads to a source by its title, or to the plan it is, in simplified and in traditional characters', () => {
    const planOf = (id: string) => plans.find(({ source_id }) => source_id === id);
    const pathOf = (id: string) => (planOf(id) ? `/plans/${planOf(id)?.plan}/` : `/sources/${id}/`);
    const traditional = reader('zh-hant').chinese;
    const lost = sources.filter(({ source_id, title_zh }) =>
      [title_zh, traditional(title_zh)].some(
        (typed) => !found(search, typed).includes(r.href(pathOf(source_id))),
      ),
    );
    expect(lost.map(({ title_zh }) => title_zh)).toEqual([]);
  });

  it('leads to a programme by its name and to a zone by that of its region', () => {
    const lost = zones.filter(
      ({ zone_id, programme, region_code }) =>
        !found(search, region(region_code).name_zh).includes(r.href(`/zones/${programme}/#zone-${zone_id}`)),
    );
    expect(lost.map(({ zone_id }) => zone_id)).toEqual([]);
    const unknown = programmes.filter(
      ({ programme, name_zh }) => !found(search, name_zh).includes(r.href(`/zones/${programme}/`)),
    );
    expect(unknown.map(({ programme }) => programme)).toEqual([]);
  });

  it('has pinyin of every region', () => {
    expect(regions.filter((region) => regionSounds(region).length === 0)).toEqual([]);
  });
});
