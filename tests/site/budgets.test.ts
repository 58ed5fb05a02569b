import { describe, expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { type PageKind, pageKind } from '../support/page-kind.ts';
import { pageWeight } from '../support/page-weight.ts';

const kilobyte = 1000;

/** The most that a page of a kind may weigh after gzip, in kB, and may ask for. */
const budgets: readonly { kind: PageKind; markup: number; script: number; requests: number }[] = [
  { kind: 'home', markup: 34, script: 2.5, requests: 4 },
  { kind: 'region', markup: 35, script: 2.5, requests: 4 },
  { kind: 'indicator', markup: 32, script: 2.5, requests: 4 },
  { kind: 'milestone', markup: 35, script: 2.5, requests: 4 },
  { kind: 'source', markup: 14, script: 2.5, requests: 4 },
  { kind: 'explorer', markup: 35, script: 20, requests: 5 },
  { kind: 'zone', markup: 35, script: 4, requests: 4 },
  { kind: 'comparison', markup: 30, script: 12, requests: 6 },
  { kind: 'disclosure', markup: 35, script: 4, requests: 5 },
  { kind: 'builder', markup: 26, script: 6, requests: 7 },
  { kind: 'map to embed', markup: 15, script: 1.5, requests: 1 },
  { kind: 'chart to embed', markup: 8, script: 1.5, requests: 1 },
  { kind: 'timeline', markup: 35, script: 12, requests: 6 },
  { kind: 'plan', markup: 22, script: 2.5, requests: 4 },
  { kind: 'finder', markup: 33, script: 4, requests: 4 },
  { kind: 'data', markup: 35, script: 4, requests: 4 },
  { kind: 'table', markup: 35, script: 12, requests: 5 },
  { kind: 'list', markup: 25, script: 2.5, requests: 4 },
  { kind: 'text', markup: 18, script: 2.5, requests: 4 },
];

const weights = Map.groupBy(
  builtSite().pages.map((page) => ({ path: page.path, kind: pageKind(page), ...pageWeight(page) })),
  ({ kind }) => kind,
);

describe('a page keeps within its budget', () => {
  it('of a kind that has one', () => {
    const named = budgets.map(({ kind }) => kind);
    expect([...weights.keys()].filter((kind) => !named.includes(kind))).toEqual([]);
  });

  it.each(budgets)('$kind: $markup kB of page, $script kB of script, $requests requests', (budget) => {
    const pages = weights.get(budget.kind) ?? [];
    expect(pages.length).toBeGreaterThan(0);
    const over = pages.filter(
      (page) =>
        page.markup > budget.markup * kilobyte ||
        page.script > budget.script * kilobyte ||
        page.requests > budget.requests,
    );
    expect(over).toEqual([]);
  });
});
