import { readFileSync } from 'node:fs';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { type BuiltPage, builtSite } from '../support/built-site.ts';
import { pageKind } from '../support/page-kind.ts';

/** The pages of each kind and language with most and with fewest elements to link to, and one between. */
function sample(pages: BuiltPage[]): BuiltPage[] {
  const groups = Map.groupBy(pages, (page) => `${page.language.tag} ${pageKind(page)}`);
  return [...groups.values()].flatMap((group) => {
    const sorted = group.toSorted((a, b) => a.text.length - b.text.length);
    const picked = [0, Math.floor(sorted.length / 2), sorted.length - 1].map((index) => sorted[index]);
    return [...new Set(picked)].filter((page) => page !== undefined);
  });
}

const validator = new HtmlValidate(new FileSystemConfigLoader());

/** Problems of a page as `path:line:column rule: message`. */
async function problems(page: BuiltPage): Promise<string[]> {
  const report = await validator.validateString(readFileSync(page.file, 'utf8'), page.file);
  return report.results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, ruleId, message }) => `${page.path}:${line}:${column} ${ruleId}: ${message}`,
    ),
  );
}

describe('the markup', () => {
  it.each(sample(builtSite().pages).map((page) => [page.path, page] as const))(
    'of %s is valid',
    async (_, page) => {
      expect(await problems(page)).toEqual([]);
    },
  );
});
