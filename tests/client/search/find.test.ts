import { describe, expect, it } from 'vitest';
import { finder } from '../../../src/client/search/find.ts';
import type { SearchEntry } from '../../../src/client/search/search-index.ts';

const region = (
  name: string,
  english: string,
  detail: string,
  code: string,
  sound: string,
  short: string,
): SearchEntry => ({
  name,
  detail,
  href: `/regions/${code}/`,
  also: [english, short],
  codes: [code],
  sounds: [sound],
});

const texts = {
  results: '',
  one: '',
  count: '',
  some: '',
  none: '',
  regions: '',
  indicators: '',
};

const search = finder({
  characters: '廣广東东學学灣湾臺台區区圍围',
  chineseTag: '',
  texts,
  groups: [
    {
      name: 'regions',
      entries: [
        region('广州市', 'Guangzhou City', '广东省', '440100', 'guang zhou shi', '广州'),
        region('贵州省', 'Guizhou Province', '省级', '520000', 'gui zhou sheng', '贵州'),
        region('广东省', 'Guangdong Province', '省级', '440000', 'guang dong sheng', '广东'),
        region('佛山市', 'Foshan City', '广东省', '440600', 'fo shan shi', '佛山'),
        region('南海区', 'Nanhai District', '广东省 佛山市', '440605', 'nan hai qu', '南海'),
        region('宝安区', "Bao'an District", '广东省 深圳市', '440306', 'bao an qu', '宝安'),
        region('东区', 'Dongqu District', '四川省 攀枝花市', '510402', 'dong qu', '东区'),
        {
          ...region('叙州区', 'Xuzhou District', '四川省', '511504', 'xu zhou qu', '叙州'),
          also: ['宜宾县'],
        },
      ],
    },
    {
      name: 'sources',
      entries: [
        { name: '佛山市教育局谈增加公办学位（2023年）', detail: '南方日报 · 2023-05', href: '/sources/a/' },
        { name: 'City to open 18 new schools', detail: 'Shenzhen Daily', href: '/sources/b/' },
      ],
    },
  ],
});

const names = (typed: string) => search(typed).flatMap(({ entries }) => entries.map(({ name }) => name));

describe('a region is found', () => {
  it.each([
    ['Chinese name', '广州市', '广州市'],
    ['short name', '广州', '广州市'],
    ['name in traditional characters', '廣州', '广州市'],
    ['name with characters of another width', 'ｇｕａｎｇｚｈｏｕ', '广州市'],
    ['pinyin', 'guangzhou', '广州市'],
    ['pinyin with spaces', 'guang zhou', '广州市'],
    ['pinyin with tones', 'Guǎngzhōu', '广州市'],
    ['pinyin with the kind of region', 'guangzhoushi', '广州市'],
    ['pinyin that is not complete', 'guangz', '广州市'],
    ['pinyin with an apostrophe', "bao'an", '宝安区'],
    ['initials', 'gz', '广州市'],
    ['initials with that of its kind', 'gzs', '广州市'],
    ['capital initials', 'FS', '佛山市'],
    ['initial and syllable', 'fshan', '佛山市'],
    ['English name', 'Nanhai District', '南海区'],
    ['code', '440605', '南海区'],
    ['earlier name', '宜宾县', '叙州区'],
    ['name that other names end in', '东区', '东区'],
    ['name and that of its parent', '佛山 南海', '南海区'],
    ['name and that of its parent in one run', '佛山南海', '南海区'],
    ['name and kind it had before', '广州县', '广州市'],
  ])('first by its %s', (_, typed, name) => {
    expect(names(typed)[0]).toBe(name);
  });

  it('by the first digits of its code', () => {
    expect(names('4406')).toEqual(['佛山市', '南海区']);
  });

  it('by one character, with those that begin with it first', () => {
    expect(names('广')).toEqual(['广州市', '广东省']);
    expect(names('南')).toEqual(['南海区']);
    expect(names('g')).toEqual(['广州市', '贵州省', '广东省']);
  });

  it('in the order of the index where several fit equally well', () => {
    expect(names('gz')).toEqual(['广州市', '贵州省']);
  });

  it('not by the name of its parent alone', () => {
    expect(names('佛山')).not.toContain('南海区');
  });

  it('not by letters that stop inside a syllable', () => {
    expect(names('gangzhou')).toEqual([]);
  });
});

describe('a title is found', () => {
  it.each(['公办学位', '公办學位', '佛山 学位', '佛山学位', '2023', '2023年', '南方日报 学位', '教育局'])(
    'by %s',
    (typed) => {
      expect(names(typed)).toContain('佛山市教育局谈增加公办学位（2023年）');
    },
  );

  it.each(['open', 'schools new', 'SCHOOL', 'City to open'])('by the English words %s', (typed) => {
    expect(names(typed)).toEqual(['City to open 18 new schools']);
  });

  it('together with the region that the words name', () => {
    expect(names('佛山公办学位')).toEqual(['佛山市', '佛山市教育局谈增加公办学位（2023年）']);
  });

  it('not by the inside of an English word', () => {
    expect(names('pen')).toEqual([]);
  });
});

describe('a search', () => {
  it.each(['', '   ', '·', '《》'])('for “%s” finds nothing', (typed) => {
    expect(search(typed)).toEqual([]);
  });

  it('says how many there are when it shows some of them', () => {
    const few = finder(
      {
        characters: '',
        chineseTag: '',
        texts,
        groups: [
          { name: 'all', entries: ['a1', 'a2', 'a3'].map((name) => ({ name, detail: '', href: '/' })) },
          { name: 'none', entries: [] },
        ],
      },
      2,
    );
    expect(few('a').map(({ name, entries, total }) => [name, entries.length, total])).toEqual([
      ['all', 2, 3],
    ]);
  });
});
