import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { violations } from '../support/accessibility.ts';
import { launchChromium } from '../support/chromium.ts';
import { recordShifts, shiftsOf, stickingOut } from '../support/layout.ts';
import { pageLanguages } from '../support/page-languages.ts';
import { settingOf, table } from '../support/table.ts';

const parts = table('regions').filter(
  (row) => row.parent_code === settingOf('home_region') && row.level === settingOf('home_level'),
);
const codes = parts.map(({ code }) => code).sort();

let browser: Browser;
let context: BrowserContext;
let page: Page;
let matrix: Locator;

async function open(width: number, prefix = '/en', hasTouch = false) {
  context = await browser.newContext({ viewport: { width, height: 900 }, hasTouch });
  page = await context.newPage();
  await recordShifts(page);
  await page.goto(new URL(`${prefix}/disclosure/`, inject('siteUrl')).href);
  matrix = page.locator('disclosure-table').first();
}

beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
});

afterAll(() => browser?.close());

afterEach(() => context.close());

const codesShown = () =>
  matrix
    .locator('tbody tr:not([hidden]) > th')
    .evaluateAll((heads) => heads.map((head) => (head as HTMLElement).dataset['value'] ?? ''));

const numbersOf = (column: number) =>
  matrix
    .locator(`tbody tr > :nth-child(${column})`)
    .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset['value'])));

const sorter = (column: number) => matrix.locator('.sort').nth(column);
const headOf = (column: number) => matrix.locator('th[data-sort]').nth(column);

describe('the disclosure table', () => {
  beforeEach(() => open(1440));

  it('stands in the order of the codes, every part of the home region once', async () => {
    expect(await codesShown()).toEqual(codes);
  });

  it('sorts by a column from the most, and the other way round when asked again', async () => {
    await sorter(1).click();
    const numbers = await numbersOf(2);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(await headOf(1).getAttribute('aria-sort')).toBe('descending');
    await sorter(1).click();
    expect(await numbersOf(2)).toEqual(numbers.toSorted((a, b) => a - b));
    expect(await headOf(1).getAttribute('aria-sort')).toBe('ascending');
  });

  it('sorts by the newest year of an indicator, from the keyboard', async () => {
    await sorter(2).focus();
    await page.keyboard.press('Enter');
    const years = await numbersOf(3);
    expect(years).toEqual(years.toSorted((a, b) => b - a));
    expect(await headOf(2).getAttribute('aria-sort')).toBe('descending');
    await sorter(0).click();
    expect(await codesShown()).toEqual(codes);
    expect(await headOf(2).getAttribute('aria-sort')).toBeNull();
  });

  it('filters by group and says how many regions are left', async () => {
    const [{ group = '' } = {}] = parts;
    await matrix.locator('[data-choice="group"]').selectOption(group);
    const expected = parts.filter((row) => row.group === group).map(({ code }) => code);
    expect(await codesShown()).toEqual(expected.sort());
    expect(await matrix.getByRole('status').textContent()).toContain(String(expected.length));
  });

  it('filters the columns by stage', async () => {
    const stage = matrix.locator('[data-choice="stage"]');
    const value = (await stage.locator('option').nth(1).getAttribute('value')) ?? '';
    await stage.selectOption(value);
    const left = await matrix
      .locator('[data-stage]:not([hidden])')
      .evaluateAll((cells) => [...new Set(cells.map((cell) => (cell as HTMLElement).dataset['stage']))]);
    expect(left).toEqual([value]);
  });

  it('says in every empty cell what was looked for', async () => {
    const texts = await matrix.locator('td.blank .hidden').allTextContents();
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toMatch(/looked for .*none found; looked for .*none found/);
  });

  it('is one tab stop, and arrow keys lead through cells whose words stand below', async () => {
    await matrix.locator('tbody th a').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const cell = matrix.locator('tbody tr').nth(1).locator('td').nth(1);
    expect(await cell.evaluate((td) => td.contains(document.activeElement))).toBe(true);
    const words = await cell.locator('.hidden').textContent();
    expect(await matrix.locator('.readout').textContent()).toContain(words?.trim().replace(/\s+/g, ' '));
    expect(await matrix.locator('tbody [tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await matrix.locator('tbody').evaluate((body) => body.contains(document.activeElement))).toBe(
      false,
    );
  });

  it('keeps its choices in the address, and follows them', async () => {
    const column = (await matrix.locator('[data-choice="order"] option').nth(2).getAttribute('value')) ?? '';
    const [{ group = '' } = {}] = parts;
    await matrix.locator('[data-choice="group"]').selectOption(group);
    await sorter(2).click();
    expect(new URL(page.url()).search).toBe(`?group=${group}&order=${column}`);
    const shown = await codesShown();
    await page.reload();
    expect(await codesShown()).toEqual(shown);
    expect(await headOf(2).getAttribute('aria-sort')).toBe('descending');
    await matrix.locator('[data-choice="group"]').selectOption('');
    await matrix.locator('[data-choice="order"]').selectOption({ index: 0 });
    expect(new URL(page.url()).search).toBe('');
  });

  it('says what of an address it cannot follow', async () => {
    await page.goto(`${page.url()}?group=nowhere`);
    expect(await matrix.getByRole('status').textContent()).toContain('nowhere');
    expect(await codesShown()).toEqual(codes);
  });

  it('offers to report a figure for the cell that is chosen', async () => {
    const report = matrix.locator('.report-cell a');
    expect(await report.isVisible()).toBe(false);
    await matrix.locator('td.blank').first().click();
    const name = await matrix.locator('td.blank').first().getAttribute('data-name');
    expect(await report.textContent()).toContain(name);
  });

  it('moves nothing while it loads', async () => {
    expect(await shiftsOf(page)).toEqual([]);
  });

  it('passes axe when filtered and sorted', async () => {
    await sorter(2).click();
    await matrix.locator('[data-choice="stage"]').selectOption({ index: 1 });
    expect(await violations(page)).toEqual([]);
  });
});

describe.each(pageLanguages)('on a phone in $tag', ({ prefix }) => {
  beforeEach(() => open(360, prefix, true));

  it('reads as blocks with the names of the indicators, nothing sticking out, nothing moving', async () => {
    const first = matrix.locator('.filled a').first();
    const shown = await first.evaluate((link) => getComputedStyle(link, '::before').content);
    expect(shown).toBe(`"${await first.getAttribute('data-name')}"`);
    expect(await stickingOut(page)).toEqual([]);
    expect(await shiftsOf(page)).toEqual([]);
  });

  it('lists what was not found when asked', async () => {
    const blank = matrix.locator('td.blank').first();
    expect(await blank.isVisible()).toBe(false);
    await matrix.locator('[data-choice="blanks"]').tap();
    expect(await blank.isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
  });
});

it('shows the whole table and no idle control without script', async () => {
  context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 900 } });
  page = await context.newPage();
  await page.goto(`${inject('siteUrl')}en/disclosure/`);
  matrix = page.locator('disclosure-table').first();
  expect(await matrix.locator('td.blank').first().isVisible()).toBe(true);
  expect(await matrix.locator('select').first().isVisible()).toBe(false);
});
