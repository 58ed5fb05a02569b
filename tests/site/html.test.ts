import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { type BuiltPage, builtSite } from '../support/built-site.ts';
import { pageKind } from '../support/page-kind.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());

/** Problems of a page as `path:line:column rule: message`. */
async function problems({ path, file }: BuiltPage): Promise<string[]> {
  const { results } = await validator.validateFile(file);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
  );
}

describe('the markup', () => {
  it.each([...Map.groupBy(builtSite().pages, pageKind)])('of every %s page is valid', async (_, pages) => {
    const found: string[] = [];
    for (const page of pages) found.push(...(await problems(page)));
    expect(found).toEqual([]);
  });
});
