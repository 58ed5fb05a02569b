import { describe, expect, it } from 'vitest';
import { addRegion, wordsOn } from '../../../src/client/compare/choice.ts';
import { findRegion } from '../../../src/client/compare/find-region.ts';
import { en } from '../../../src/i18n/en.ts';
import { type CompareWords, compareKeys, speech } from '../../../src/views/compare-speech.ts';

const words = Object.fromEntries(compareKeys.map((key) => [key, en[key]])) as CompareWords;
const speaks = speech({ lang: 'en', words, date: '', site: '' });
const regions = [
  { code: '440100', name: '广州市' },
  { code: '440309', name: '龙华区（深圳市）' },
  { code: '460106', name: '龙华区（海口市）' },
  { code: '440300', name: '深圳市', also: ['440300', 'shenzhenshi'] },
  { code: '440000', name: 'Guangdong Province' },
  { code: '450000', name: 'Guangxi Zhuang Autonomous Region' },
];

describe('findRegion', () => {
  it.each([
    ['广州市', '440100'],
    ['广州', '440100'],
    ['州', '440100'],
    ['440300', '440300'],
    ['深圳', '440300'],
    ['shenzhen', '440300'],
    ['guangdong province', '440000'],
    [' GUANGDONG ', '440000'],
  ])('takes %s for %s', (text, code) => {
    expect(findRegion(text, regions).match?.code).toBe(code);
  });

  it('is in doubt where several regions fit', () => {
    expect(findRegion('龙华', regions)).toEqual({ match: undefined, candidates: [regions[1], regions[2]] });
    expect(findRegion('guang', regions).candidates.length).toBe(2);
  });

  it.each(['', '  ', 'nowhere'])('finds nothing for "%s"', (text) => {
    expect(findRegion(text, regions)).toEqual({ match: undefined, candidates: [] });
  });
});

describe('addRegion', () => {
  it('puts the region at the end', () => {
    expect(addRegion(speaks, '广州', ['440300'], regions)).toEqual({ codes: ['440300', '440100'] });
  });

  it.each([
    ['nowhere', ['440300'], 'No region called “nowhere”'],
    ['龙华', ['440300'], 'more than one region'],
    ['广州', ['440100'], '广州市 is among them already'],
    ['广州', ['1', '2', '3', '4', '5', '6'], 'No more than 6'],
  ])('says why %s is not added to %j', (text, chosen, word) => {
    expect(addRegion(speaks, text, chosen, regions)).toEqual({ word: expect.stringContaining(word) });
  });
});

describe('wordsOn', () => {
  it('names what the address asked for in vain', () => {
    const said = wordsOn(speaks, { codes: [], unknown: ['999'], over: ['440100'] }, () => '广州市');
    expect(said).toContain('999');
    expect(said).toContain('left out: 广州市');
    expect(wordsOn(speaks, { codes: ['1'], unknown: [], over: [] }, String)).toBe('');
  });
});
