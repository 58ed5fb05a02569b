import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { keyPages } from '../support/key-pages.ts';
import { paperOf } from '../support/paper.ts';

const siteUrl = inject('siteUrl');
const regionPath = keyPages().find(({ name }) => name === 'city')?.path ?? '/';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
});

afterAll(() => browser?.close());

beforeEach(async () => {
  context = await browser.newContext({ colorScheme: 'light' });
  page = await context.newPage();
});

afterEach(() => context.close());

function theme(): Promise<string | undefined> {
  return page.evaluate(() => document.documentElement.dataset.theme);
}

/** Presses the switch until the page is in a theme; gives up after one round. */
async function switchTo(wanted: string | undefined): Promise<void> {
  for (let press = 0; press < 3 && (await theme()) !== wanted; press += 1)
    await page.locator('theme-switch button').click();
}

describe('the theme switch', () => {
  it('turns a light page dark and keeps it so on the next page', async () => {
    await page.goto(siteUrl);
    const light = await paperOf(page);
    await switchTo('dark');
    const dark = await paperOf(page);
    expect(dark).not.toBe(light);
    await page.goto(siteUrl.slice(0, -1) + regionPath);
    expect(await theme()).toBe('dark');
    expect(await paperOf(page)).toBe(dark);
  });

  it('goes back to the setting of the reader and forgets the choice', async () => {
    await page.goto(siteUrl);
    await switchTo('dark');
    await switchTo(undefined);
    await page.reload();
    expect(await theme()).toBeUndefined();
    expect(await page.evaluate(() => localStorage.getItem('theme'))).toBeNull();
  });
});

describe('the language switch', () => {
  it('leads to the same page in the other language', async () => {
    await page.goto(siteUrl.slice(0, -1) + regionPath);
    await page.locator('a[hreflang="en"]').first().click();
    await page.waitForURL(`${siteUrl}en${regionPath}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('is remembered when the reader comes back to the front door', async () => {
    await page.goto(siteUrl.slice(0, -1) + regionPath);
    await page.locator('a[hreflang="zh-Hant"]').first().click();
    await page.waitForURL(`${siteUrl}zh-hant${regionPath}`);
    const later = await context.newPage();
    await later.goto(siteUrl);
    await later.waitForURL(`${siteUrl}zh-hant/`);
    expect(await later.locator('html').getAttribute('lang')).toBe('zh-Hant');
  });

  it('lets the reader go back to the language of the front door', async () => {
    await page.goto(`${siteUrl}en/`);
    await page.locator('a[hreflang="en"]').first().click();
    await page.locator('a[hreflang="zh-Hans"]').first().click();
    await page.waitForURL(siteUrl);
    await page.waitForLoadState('networkidle');
    expect(page.url()).toBe(siteUrl);
  });

  it('never moves a reader who asked for a page by its address', async () => {
    await page.goto(`${siteUrl}en/`);
    await page.locator('a[hreflang="en"]').first().click();
    const later = await context.newPage();
    await later.goto(siteUrl.slice(0, -1) + regionPath);
    await later.waitForLoadState('networkidle');
    expect(later.url()).toBe(siteUrl.slice(0, -1) + regionPath);
  });
});

describe('an address that does not exist', () => {
  it.each([
    ['nowhere/', 'zh-Hans'],
    ['en/nowhere/', 'en'],
    ['zh-hant/regions/nowhere/', 'zh-Hant'],
  ])('/%s answers 404 in %s, with a way on', async (path, lang) => {
    const response = await page.goto(siteUrl + path);
    expect(response?.status()).toBe(404);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    const home = lang === 'zh-Hans' ? '/' : `/${path.split('/')[0]}/`;
    expect(await page.locator(`main a[href^="${home}"]`).count()).toBeGreaterThan(0);
  });
});
