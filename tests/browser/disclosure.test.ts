import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { violations } from '../support/accessibility.ts';
import { launchChromium } from '../support/chromium.ts';
import { settingOf, table } from '../support/table.ts';

const parts = table('regions').filter(
  (row) => row.parent_code === settingOf('home_region') && row.level === settingOf('home_level'),
);

let browser: Browser;
let context: BrowserContext;
let page: Page;
let matrix: Locator;

beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
});

afterAll(() => browser?.close());

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  page = await context.newPage();
  await page.goto(`${inject('siteUrl')}en/disclosure/`);
  matrix = page.locator('disclosure-table').first();
});

afterEach(() => context.close());

const codesShown = () =>
  matrix
    .locator('tbody tr:not([hidden]) > th')
    .evaluateAll((heads) => heads.map((head) => (head as HTMLElement).dataset['value'] ?? ''));

const numbersOf = (column: number) =>
  matrix
    .locator(`tbody tr > :nth-child(${column})`)
    .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset['value'])));

describe('the disclosure table', () => {
  it('stands in the order of the codes, every part of the home region once', async () => {
    expect(await codesShown()).toEqual(parts.map(({ code }) => code).sort());
  });

  it('sorts by a column from the newest or the most', async () => {
    await matrix.locator('th .sort').nth(1).click();
    const numbers = await numbersOf(2);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(await matrix.locator('th').nth(1).getAttribute('aria-sort')).toBe('descending');
    await matrix.locator('th .sort').first().click();
    expect(await codesShown()).toEqual(parts.map(({ code }) => code).sort());
  });

  it('filters by group and says how many regions are left', async () => {
    const [{ group = '' } = {}] = parts;
    await matrix.locator('select[name="group"]').selectOption(group);
    const expected = parts.filter((row) => row.group === group).map(({ code }) => code);
    expect(await codesShown()).toEqual(expected.sort());
    expect(await matrix.getByRole('status').textContent()).toContain(String(expected.length));
  });

  it('filters the columns by stage', async () => {
    const stage = 'kindergarten';
    await matrix.locator('select[name="stage"]').selectOption(stage);
    const left = await matrix
      .locator('thead th[data-stage]:not([hidden])')
      .evaluateAll((heads) => heads.map((head) => (head as HTMLElement).dataset['stage']));
    expect(new Set(left)).toEqual(new Set([stage]));
  });

  it('says in every empty cell what was looked for', async () => {
    const texts = await matrix.locator('td.blank .hidden').allTextContents();
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toMatch(/looked for .*none found; looked for .*none found/);
  });

  it('passes axe when filtered and sorted', async () => {
    await matrix.locator('th .sort').nth(2).click();
    expect(await violations(page)).toEqual([]);
  });
});
