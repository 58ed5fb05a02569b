import { describe, expect, it } from 'vitest';
import { traditionalConverter } from '../../src/i18n/traditional.ts';

describe('traditionalConverter', () => {
  const convert = traditionalConverter(new Map([['岳池', '岳池']]));

  it.each([
    ['教育里程', '教育里程'],
    ['未找到公开数字', '未找到公開數字'],
    ['新增基础教育学位合计', '新增基礎教育學位合計'],
    ['家长与群众', '家長與群眾'],
    ['启动', '啟動'],
    ['“十四五”的‘末’', '「十四五」的『末』'],
    ['广安市岳池县', '廣安市岳池縣'],
    ['t-440000-seats_total-2025', 't-440000-seats_total-2025'],
    ['4,380,000', '4,380,000'],
    ['', ''],
  ])('turns %s into %s', (simplified, expected) => {
    expect(convert(simplified)).toBe(expected);
  });

  it('works without overrides', () => {
    expect(traditionalConverter(new Map())('里程碑与学位')).toBe('里程碑與學位');
  });
});
