import { describe, expect, it } from 'vitest';
import { breakLines } from '../../src/pictures/break-lines.ts';

const measure = (text: string) => [...text].length;

describe('lines of a text', () => {
  it.each([
    ['zh', '广东省 21 个地区中，6 个有 2025 年“新增学位”目标，能核对的 1 个', 12],
    ['zh-Hant', '深圳市「新增基礎教育學位合計」：無法比較', 11],
    ['en', 'Guangdong Province: 6 of 21 regions have a 2025 goal; 1 can be checked', 26],
  ])('fit the room and keep every word (%s)', (tag, text, room) => {
    const lines = breakLines(text, tag, room, measure);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => measure(line) > room)).toEqual([]);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    expect(lines.filter((line) => /^[，。；：）》”」]|[（《“「]$/u.test(line))).toEqual([]);
  });

  it('keep a number and its unit together', () => {
    const lines = breakLines('到期的目标共有 2025 年五十二项', 'zh', 10, measure);
    expect(lines.filter((line) => /\d$/.test(line))).toEqual([]);
  });

  it('break at the end of a clause where that is near the middle', () => {
    expect(breakLines('目标走到哪一步，谁公布了结果', 'zh', 10, measure)).toEqual([
      '目标走到哪一步，',
      '谁公布了结果',
    ]);
  });

  it('cut a word that is longer than a line', () => {
    const lines = breakLines(`https://example.org/${'a'.repeat(60)}`, 'en', 20, measure);
    expect(lines.filter((line) => measure(line) > 20)).toEqual([]);
    expect(lines.join('')).toBe(`https://example.org/${'a'.repeat(60)}`);
  });
});
