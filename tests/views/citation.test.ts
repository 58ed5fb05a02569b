import { describe, expect, test } from 'vitest';
import { citation, type Work } from '../../src/views/citation.ts';

const page: Work = {
  key: 'edumilestones-441900-seats_total',
  author: '教育里程',
  title: '东莞市：新增基础教育学位合计',
  number: '数据版本 0.1.0',
  published: '2026-11-24',
  url: 'https://edumilestones.example/regions/441900/#seats_total',
  kind: 'dataset',
  accessed: '2026-11-30',
};

const article: Work = {
  key: 'report-2026',
  author: '东莞市人民政府',
  title: '政府工作报告',
  number: '',
  published: '2026-02',
  url: 'https://example.org/report',
  kind: 'document',
  accessed: '2026-11-30',
};

const plan: Work = {
  ...article,
  key: 'plan-1',
  author: '广东省人民政府',
  title: '行动方案',
  number: '粤府〔2021〕55号',
  published: '2021',
  url: '',
};

const undated: Work = { ...article, key: 'undated', author: '', title: '名单', published: '' };

describe('a citation by GB/T 7714', () => {
  test.each([
    [
      'a figure of this site as a data set',
      page,
      '教育里程. 东莞市：新增基础教育学位合计[DS/OL]. 数据版本 0.1.0. (2026-11-24)[2026-11-30]. https://edumilestones.example/regions/441900/#seats_total.',
    ],
    [
      'a page of somebody else as an electronic bulletin',
      article,
      '东莞市人民政府. 政府工作报告[EB/OL]. (2026-02)[2026-11-30]. https://example.org/report.',
    ],
    [
      'a document without an address, with its number',
      plan,
      '广东省人民政府. 行动方案：粤府〔2021〕55号[Z]. 2021.',
    ],
    [
      'a page without author and date by the day it was read',
      undated,
      '名单[EB/OL]. [2026-11-30]. https://example.org/report.',
    ],
  ])('names %s', (_, work, text) => {
    expect(citation(work, 'GB/T 7714')).toBe(text);
  });
});

describe('a citation by APA', () => {
  test.each([
    [
      'a figure of this site as a data set with its version',
      page,
      '教育里程. (2026, November 24). 东莞市：新增基础教育学位合计 (数据版本 0.1.0) [Data set]. https://edumilestones.example/regions/441900/#seats_total',
    ],
    [
      'a page with its month',
      article,
      '东莞市人民政府. (2026, February). 政府工作报告. https://example.org/report',
    ],
    [
      'a document without an address, with its number',
      plan,
      '广东省人民政府. (2021). 行动方案 (粤府〔2021〕55号).',
    ],
    ['a page without a date', undated, '(n.d.). 名单. https://example.org/report'],
  ])('names %s', (_, work, text) => {
    expect(citation(work, 'APA')).toBe(text);
  });
});

describe('a BibTeX entry', () => {
  test('holds the version and both dates of a figure of this site', () => {
    expect(citation(page, 'BibTeX')).toBe(
      [
        '@misc{edumilestones-441900-seats_total,',
        '  author = {{教育里程}},',
        '  title = {{东莞市：新增基础教育学位合计}},',
        '  year = {2026},',
        '  month = {11},',
        '  day = {24},',
        '  version = {数据版本 0.1.0},',
        '  url = {https://edumilestones.example/regions/441900/#seats_total},',
        '  urldate = {2026-11-30},',
        '}',
      ].join('\n'),
    );
  });

  test('leaves out what a document does not have', () => {
    expect(citation(plan, 'BibTeX')).toBe(
      [
        '@misc{plan-1,',
        '  author = {{广东省人民政府}},',
        '  title = {{行动方案}},',
        '  year = {2021},',
        '  number = {粤府〔2021〕55号},',
        '}',
      ].join('\n'),
    );
  });

  test('keeps TeX from reading commands in a title', () => {
    expect(citation({ ...article, title: '100 % & #1_a {b} \\c $d' }, 'BibTeX')).toContain(
      'title = {{100 \\% \\& \\#1\\_a \\{b\\} \\textbackslash{}c \\$d}},',
    );
  });
});
