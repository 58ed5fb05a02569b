import { describe, expect, it } from 'vitest';
import { builtSite, type TextRun } from '../support/built-site.ts';
import { chineseIn, simplifiedIn, traditionalIn } from '../support/chinese-characters.ts';
import type { PageLanguage } from '../support/page-languages.ts';
import { table } from '../support/table.ts';

/** Texts of the pages in one language whose marked language and characters do not fit, each once. */
function misplaced(tag: PageLanguage['tag'], strange: (run: TextRun) => string[]): string[] {
  const pages = builtSite().pages.filter((page) => page.language.tag === tag);
  const lines = pages.flatMap((page) =>
    page.runs
      .filter((run) => run.lang === tag && strange(run).length > 0)
      .map((run) => ({ key: run.text, line: `${page.path} ${run.where}: ${run.text.trim().slice(0, 60)}` })),
  );
  return [...new Map(lines.map(({ key, line }) => [key, line])).values()];
}

const sourceTitles = table('sources').map((row) => row.title_zh ?? '');

/** A text without the titles of sources: in the head of a page no part can be marked as another language. */
function withoutTitles({ text, where }: TextRun): string {
  if (where !== 'title' && !where.startsWith('meta')) return text;
  return sourceTitles.reduce((rest, title) => rest.replace(title, ''), text);
}

describe('text that is not marked as another language', () => {
  it('holds no Chinese characters on English pages', () => {
    expect(misplaced('en', (run) => chineseIn(withoutTitles(run)))).toEqual([]);
  });

  it('holds no traditional characters on simplified pages', () => {
    expect(misplaced('zh-Hans', ({ text }) => traditionalIn(text))).toEqual([]);
  });

  it('holds no simplified characters on traditional pages', () => {
    expect(misplaced('zh-Hant', ({ text }) => simplifiedIn(text))).toEqual([]);
  });
});

describe('language marks', () => {
  it('name a language in the form the site uses', () => {
    const known = new Set(['en', 'zh', 'zh-Hans', 'zh-Hant', 'zh-Latn-pinyin']);
    const marks = new Set(builtSite().pages.flatMap((page) => page.runs.map(({ lang }) => lang)));
    expect([...marks].filter((mark) => !known.has(mark))).toEqual([]);
  });
});
