import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { drawnPages, keyPages } from '../support/key-pages.ts';
import { watch } from '../support/watch.ts';

const siteUrl = inject('siteUrl');

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
});

afterAll(() => browser?.close());

beforeEach(async () => {
  context = await browser.newContext({ javaScriptEnabled: false });
  page = await context.newPage();
});

afterEach(() => context.close());

/** The words of the main part in the document, without the cards of scripts and the titles of marks, which
 *  those cards take the place of. */
async function words(on: Page, path: string): Promise<string> {
  await on.goto(siteUrl.slice(0, -1) + path);
  return on.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const added of copy.querySelectorAll('.map-card, [role="status"], svg title')) added.remove();
    return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

/** Where the larger parts of a page stand, as `element: left top width height` in whole pixels. */
async function places(on: Page, path: string): Promise<string[]> {
  await on.goto(siteUrl.slice(0, -1) + path);
  return on.locator('header, nav, main, main section, h1, h2, footer').evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const text = (element.textContent ?? '').trim().slice(0, 20);
      return `${element.localName} ${text}: ${[x, y, width, height].map(Math.round).join(' ')}`;
    }),
  );
}

describe.each(drawnPages())('$name without script', ({ path }) => {
  it('says every word it says with script', async () => {
    const plain = await words(page, path);
    const scripted = await browser.newContext();
    const full = await words(await scripted.newPage(), path);
    await scripted.close();
    expect(plain.length).toBeGreaterThan(200);
    expect(plain).toBe(full);
  });

  it.each([360, 1440])('has every part in the place it has with script, at %i px', async (width) => {
    const viewport = { width, height: 800 };
    await page.setViewportSize(viewport);
    const plain = await places(page, path);
    const scripted = await browser.newContext({ viewport });
    const full = await places(await scripted.newPage(), path);
    await scripted.close();
    expect(full).toEqual(plain);
  });

  it('shows its drawings and its tables, and no control that would do nothing', async () => {
    const seen = watch(page, siteUrl);
    await page.goto(siteUrl.slice(0, -1) + path);
    expect(await page.locator('main svg:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(0);
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(seen).toEqual([]);
  });
});

describe('a receipt without script', () => {
  it('opens and shows its sources', async () => {
    const city = keyPages().find(({ name }) => name === 'city');
    await page.goto(siteUrl.slice(0, -1) + (city?.path ?? '/'));
    const receipt = page.locator('details.receipt').first();
    const inside = receipt.locator('a').first();
    expect(await inside.isVisible()).toBe(false);
    await receipt.locator('summary').click();
    expect(await inside.isVisible()).toBe(true);
  });
});

describe('the map without script', () => {
  it('is a list of links to the regions', async () => {
    await page.goto(siteUrl);
    const links = page.locator('map-view').first().locator('a[data-code]');
    expect(await links.count()).toBeGreaterThan(1);
    await links.first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/regions\/[^/]+\/$/);
  });
});
