import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { violations } from '../support/accessibility.ts';
import { launchChromium } from '../support/chromium.ts';
import { recordShifts, shiftsOf, stickingOut } from '../support/layout.ts';
import { table } from '../support/table.ts';

const observations = table('observations');
const total = observations.length;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let asked: string[];

async function open(path: string, { width = 1440, script = true } = {}) {
  context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: script });
  page = await context.newPage();
  asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  if (script) await recordShifts(page);
  await page.goto(new URL(path, inject('siteUrl')).href);
}

beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
});
afterAll(() => browser?.close());
afterEach(() => context.close());

const columnsShown = () =>
  page
    .locator('.grid thead th:not([hidden])')
    .evaluateAll((heads) => heads.map((head) => (head as HTMLElement).dataset['column'] ?? ''));
const indexOf = async (column: string) =>
  (
    await page
      .locator('.grid thead th')
      .evaluateAll((heads) => heads.map((head) => (head as HTMLElement).dataset['column']))
  ).indexOf(column);
async function cellsOf(column: string): Promise<string[]> {
  const index = await indexOf(column);
  return page.locator(`.grid tbody tr > :nth-child(${index + 1})`).allInnerTexts();
}
const status = () => page.locator('data-browser [role="status"]').innerText();
const query = () => new URL(page.url()).search;
const sorter = (column: string) => page.locator(`.grid th[data-column="${column}"] .sort`);
const loaded = () => asked.filter((path) => /^\/data\/(rows|columns)\//.test(path)).sort();

describe('browsing a table', () => {
  it('shows the first page without loading anything more', async () => {
    await open('/en/data/observations/');
    await sorter('value').waitFor();
    expect(await status()).toBe(`Rows 1–50 of ${total}`);
    expect(await cellsOf('observation_id')).toEqual(
      observations.slice(0, 50).map((row) => row['observation_id']),
    );
    expect(loaded()).toEqual([]);
  });

  it('turns the page by loading that page alone', async () => {
    await open('/en/data/observations/');
    await page.locator('[data-turn="on"]').click();
    await expect.poll(status).toBe(`Rows 51–100 of ${total}`);
    expect(await cellsOf('observation_id')).toEqual(
      observations.slice(50, 100).map((row) => row['observation_id']),
    );
    expect(loaded()).toEqual(['/data/rows/observations/2.json']);
    expect(query()).toBe('?page=2');
  });

  it('sorts numbers as numbers, up, down and back', async () => {
    await open('/en/data/observations/');
    await sorter('value').click();
    const numbers = observations.map((row) => Number(row['value'])).sort((a, b) => a - b);
    const shown = async () => (await cellsOf('value')).map(Number);
    await expect.poll(shown).toEqual(numbers.slice(0, 50));
    await sorter('value').click();
    await expect.poll(shown).toEqual(numbers.toReversed().slice(0, 50));
    expect(query()).toBe('?sort=value&order=desc');
    expect(await page.locator('th[data-column="value"]').getAttribute('aria-sort')).toBe('descending');
    await sorter('value').click();
    await expect.poll(query).toBe('');
  });

  it('finds rows by the words of a column, and says how many', async () => {
    await open('/en/data/observations/');
    await page.locator('[name="filter"]').selectOption('scope');
    await page.locator('[name="text"]').fill('public');
    const found = observations.filter((row) => row['scope']?.includes('public'));
    await expect.poll(status).toBe(`Rows 1–${Math.min(50, found.length)} of ${found.length}`);
    expect(await cellsOf('observation_id')).toEqual(found.slice(0, 50).map((row) => row['observation_id']));
    expect(query()).toBe('?filter=scope~public');
  });

  it('hides columns, and brings all back with the rest', async () => {
    await open('/en/data/observations/');
    const before = await columnsShown();
    await page.locator('.columns > summary').click();
    await page.locator('.columns input[value="note"]').uncheck();
    await expect.poll(columnsShown).toEqual(before.filter((column) => column !== 'note'));
    expect(query()).toBe('?hide=note');
    await page.locator('[data-reset]').click();
    await expect.poll(columnsShown).toEqual(before);
    expect(query()).toBe('');
  });

  it('shows what the address asks for, and names what it does not know', async () => {
    await open('/en/data/observations/?sort=value&order=desc&page=2&filter=colour~red');
    await expect.poll(status).toBe(`Rows 51–100 of ${total}`);
    expect(await page.locator('.bad').innerText()).toContain('filter=colour~red');
  });

  it('says so when a page does not load, and goes on when asked again', async () => {
    await open('/en/data/observations/');
    await page.route('**/data/rows/**', (route) => route.abort());
    await page.locator('[data-turn="on"]').click();
    await page.locator('.failed').waitFor({ state: 'visible' });
    await page.unroute('**/data/rows/**');
    await sorter('value').click();
    await expect.poll(() => page.locator('.failed').isVisible()).toBe(false);
  });

  it('keeps links to the pages of a region', async () => {
    await open('/en/data/observations/?page=2');
    await expect.poll(status).toBe(`Rows 51–100 of ${total}`);
    const link = page.locator('.grid tbody tr').first().locator('a').first();
    expect(await link.getAttribute('href')).toBe(`/en/regions/${observations[50]?.['region_code']}/`);
  });

  it('is a table of the first page without script', async () => {
    await open('/data/observations/', { script: false });
    expect(await page.locator('.grid tbody tr').count()).toBe(50);
    expect(await page.locator('data-browser .filters').isVisible()).toBe(false);
  });
});

describe('a page of the data', () => {
  it.each([
    ['/data/', 360],
    ['/en/data/', 1440],
    ['/zh-hant/data/targets/', 360],
    ['/en/data/assessments/', 360],
  ])('stays within the window and does not shift: %s at %i px', async (path, width) => {
    await open(path, { width });
    expect(await stickingOut(page)).toEqual([]);
    expect(await shiftsOf(page)).toEqual([]);
  });

  it.each(['/data/', '/en/data/regions/'])('has no fault of access: %s', async (path) => {
    await open(path, { width: 360 });
    expect(await violations(page)).toEqual([]);
  });
});
