import type { MissingReason } from '../../scripts/schema.ts';
import type { Sentence } from '../types.ts';

/** Why a cell is empty, in words for the files and the pages. */
export const missingWords: Readonly<Record<MissingReason, Sentence>> = {
  'not-printed': { zh: '来源没有印出', en: 'not printed in the source' },
  'not-applicable': { zh: '该行不适用', en: 'does not apply to the row' },
  'no-figure': { zh: '未找到公开数字', en: 'no published figure found' },
  'not-comparable': { zh: '有数字，但不可比', en: 'figures exist, but none is comparable' },
  pending: { zh: '等待最终数字', en: 'waits for a final figure' },
};
