import { paths } from '../../paths.ts';
import type { Indicator, Region, Sentence } from '../../types.ts';
import { type FileRow, rowsOfIndicator, rowsOfRegion } from './rows.ts';

/** What a file of rows is about: a page, its name, and the rows on it. */
export interface FileSubject {
  /** Path of the page without a language. */
  page: string;
  /** Name of the files without their endings. */
  name: string;
  title: Sentence;
  about: Sentence;
  rows: readonly FileRow[];
}

/** Goals and figures of one indicator in all regions. */
export function indicatorFile(row: Indicator): FileSubject {
  return {
    page: paths.indicator(row.id),
    name: row.id,
    title: { zh: row.name_zh, en: row.name_en },
    about: { zh: row.definition_zh, en: row.definition_en },
    rows: rowsOfIndicator(row.id),
  };
}

/** Goals and figures of one region for all indicators. */
export function regionFile({ code, name_zh, name_en }: Region): FileSubject {
  return {
    page: paths.region(code),
    name: code,
    title: { zh: name_zh, en: name_en },
    about: {
      zh: `${name_zh}的全部目标和公布的数字。`,
      en: `All goals and published figures of ${name_en}.`,
    },
    rows: rowsOfRegion(code),
  };
}
