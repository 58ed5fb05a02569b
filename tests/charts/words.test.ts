import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/charts/text-width.ts';
import { wrapText } from '../../src/charts/wrap-text.ts';

describe('width of a text', () => {
  test('a wide character takes one em', () => {
    expect(textWidth('公办学位', 13)).toBe(52);
  });

  test('Latin letters and digits take less than wide ones', () => {
    expect(textWidth('4380', 10)).toBeLessThan(textWidth('四三八零', 10));
    expect(textWidth('ill', 10)).toBeLessThan(textWidth('mmm', 10));
  });
});

describe('lines of a text', () => {
  test.each([
    ['no figure found', 10, 200, ['no figure found']],
    ['no figure found', 10, 60, ['no figure', 'found']],
    ['no figure found', 10, 10, ['no', 'figure', 'found']],
    ['无公开数字', 10, 30, ['无公开', '数字']],
    ['无公开数字', 10, 50, ['无公开数字']],
    ['2025 年无', 10, 30, ['2025', '年无']],
    ['新增公办，达标', 10, 40, ['新增公', '办，达标']],
    ['已经（达成）', 10, 30, ['已经', '（达', '成）']],
    ['已经“达成”', 10, 34, ['已经', '“达成”']],
    ['the goal’s end', 10, 40, ['the', 'goal’s', 'end']],
    ['', 10, 30, []],
  ])('%s at %d in %d', (text, size, room, lines) => {
    expect(wrapText(text, size, room)).toEqual(lines);
  });
});
