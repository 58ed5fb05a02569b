import { describe, expect, it } from 'vitest';
import { figureWork, sourceWork } from '../../../src/client/figure-menu/works.ts';

describe('a work to be cited', () => {
  it('is a figure with release, assessment date and address', () => {
    const figure = { title: '学位', file: 'edumilestones-seats' };
    const words = { site: '教育里程', version: '数据版本 0.1.0', asOf: '2026-11-24' };
    const where = { url: 'https://example.org/#seats', accessed: '2026-11-30' };
    expect(figureWork(figure, words, where)).toEqual({
      key: 'edumilestones-seats',
      author: '教育里程',
      title: '学位',
      number: '数据版本 0.1.0',
      published: '2026-11-24',
      url: 'https://example.org/#seats',
      kind: 'dataset',
      accessed: '2026-11-30',
    });
  });

  it('is a source in the words it is printed with', () => {
    const record = { title: '方案', issuer: '省政府', number: '55号', published: '2021', url: '' };
    expect(sourceWork('plan-1', record, '2026-11-30')).toEqual({
      key: 'plan-1',
      author: '省政府',
      title: '方案',
      number: '55号',
      published: '2021',
      url: '',
      kind: 'document',
      accessed: '2026-11-30',
    });
  });
});
