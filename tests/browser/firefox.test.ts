import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { findFirefox, launchFirefox } from '../support/firefox.ts';
import { keyPages } from '../support/key-pages.ts';
import { pageLanguages } from '../support/page-languages.ts';
import { settingOf, table } from '../support/table.ts';

const siteUrl = inject('siteUrl');
const firefox = findFirefox();
const home = settingOf('home_region');
const indicator = settingOf('home_indicator');
const [first = '', second = ''] = table('regions')
  .filter((row) => row.parent_code === home && row.level === settingOf('home_level'))
  .map(({ code = '' }) => code);

describe.skipIf(!firefox)('Firefox', () => {
  let browser: Browser;
  let page: Page;
  let seen: string[];

  beforeAll(async () => {
    browser = await launchFirefox(firefox ?? '');
  });

  afterAll(() => browser?.close());

  beforeEach(async () => {
    page = await browser.newPage();
    await page.setViewport({ width: 1440, height: 900 });
    seen = [];
    page.on('console', (message) => seen.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => seen.push(String(error)));
    page.on('requestfailed', (request) => seen.push(`failed: ${request.url()}`));
  });

  afterEach(async () => {
    expect.soft(seen).toEqual([]);
    await page.close();
  });

  const open = (path: string) => page.goto(siteUrl.slice(0, -1) + path, { waitUntil: 'networkidle0' });

  const textOf = (selector: string) => page.$eval(selector, (element) => element.textContent?.trim() ?? '');

  const focusedCode = () => page.evaluate(() => document.activeElement?.getAttribute('data-code') ?? null);

  const wider = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  describe.each(keyPages())('on the page $name', ({ path }) => {
    it.each(pageLanguages)('fits 360 and 1440 px and stays quiet, in $tag', async ({ prefix }) => {
      for (const width of [1440, 360]) {
        await page.setViewport({ width, height: 800 });
        await open(prefix + path);
        expect(await wider()).toBe(0);
      }
    });
  });

  it('moves on the map with the arrow keys, says where it is, and opens a region', async () => {
    await open('/en/');
    await page.$eval('map-view a[data-code]', (link) => link.focus());
    const before = await focusedCode();
    await page.keyboard.press('ArrowRight');
    const after = await focusedCode();
    expect(after).not.toBe(before);
    const label = await page.$eval(`map-view a[data-code="${after}"]`, (link) => link.ariaLabel);
    expect(await textOf('map-view .map-card:not([hidden])')).toBe(label);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(page.url()).toBe(`${siteUrl}en/regions/${after}/`);
  });

  it('finds a region from the keyboard', async () => {
    await open('/en/methodology/');
    await page.keyboard.press('/');
    await page.keyboard.type(first);
    await page.waitForSelector('.search-panel [role="option"]', { visible: true });
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(page.url()).toBe(`${siteUrl}en/regions/${first}/`);
  });

  it('opens the menu of a figure, which holds the sentence and the actions', async () => {
    await open(`/en/regions/${home}/`);
    await page.locator(`[id="${indicator}"] > figure-menu summary`).click();
    await page.waitForSelector(`[id="${indicator}"] .figure-actions button`, { visible: true });
    expect(await textOf(`[id="${indicator}"] .figure-sentence`)).toMatch(/\d/);
  });

  it('compares the regions of an address, and goes back after one is taken away', async () => {
    const codes = () =>
      page.$$eval('.compare-regions tbody tr', (rows) => rows.map((row) => row.getAttribute('data-code')));
    await open(`/en/compare/?regions=${first}~${second}~${home}`);
    await expect.poll(codes).toEqual([first, second, home]);
    await page.locator('.compare-chooser ol li:last-child button').click();
    await expect.poll(codes).toEqual([first, second]);
    await page.goBack();
    await expect.poll(codes).toEqual([first, second, home]);
  });

  it('sorts the disclosure table from the most', async () => {
    await open('/en/disclosure/');
    const table = await page.$('disclosure-table');
    const sorter = await table?.$('th[data-sort]:nth-child(2) .sort');
    await sorter?.click();
    const shares = await table?.$$eval('tbody tr > :nth-child(2)', (cells) =>
      cells.map((cell) => Number(cell.getAttribute('data-value'))),
    );
    expect(shares?.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares?.toSorted((a, b) => b - a));
  });

  it('keeps the theme that was chosen', async () => {
    await open('/en/');
    const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
    for (let press = 0; press < 3 && (await theme()) !== 'dark'; press += 1)
      await page.locator('theme-switch button').click();
    await open('/en/about/');
    expect(await theme()).toBe('dark');
  });
});
