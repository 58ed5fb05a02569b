import { describe, expect, it } from 'vitest';
import { pinyinSyllables } from '../../src/views/pinyin-syllables.ts';

describe('pinyinSyllables', () => {
  it.each([
    ['Guangzhou', 'guang zhou'],
    ["Guang'an", 'guang an'],
    ["Xi'an", 'xi an'],
    ['Xian', 'xian'],
    ['Yuexiu', 'yue xiu'],
    ['Pingyuan', 'ping yuan'],
    ['Jiangyou', 'jiang you'],
    ['Enping', 'en ping'],
    ['Heilongjiang', 'hei long jiang'],
    ['Tianfu Xinqu', 'tian fu xin qu'],
    ['Lüshun', 'lu shun'],
  ])('parts %s into %s', (name, syllables) => {
    expect(pinyinSyllables(name)?.join(' ')).toBe(syllables);
  });

  it.each(['Shaanxi', 'Inner', 'Hi-tech', 'Garzê', 'East'])('knows that %s is no pinyin', (name) => {
    expect(pinyinSyllables(name)).toBeNull();
  });
});
