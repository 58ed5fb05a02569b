import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';

const siteUrl = inject('siteUrl');
const arrows = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'];

let browser: Browser;
let context: BrowserContext;
let page: Page;
let map: Locator;

beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
});

afterAll(() => browser?.close());

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  page = await context.newPage();
  await page.goto(`${siteUrl}en/`);
  map = page.locator('map-view').first();
});

afterEach(() => context.close());

/** Code of the region that has the focus, or null. */
function focusedCode(): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-code') ?? null);
}

/** The codes on the map in the order they are drawn. */
function codesOnMap(): Promise<string[]> {
  return map
    .locator('a[data-code]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-code') ?? ''));
}

/** Goes through the page with the tab key from its top; the codes that get the focus inside the map. */
async function tabThroughMap(): Promise<string[]> {
  const codes: string[] = [];
  const stops = await page.locator('a, button, summary, input, select').count();
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const inside = await map.evaluate((element) => element.contains(document.activeElement));
    if (inside) codes.push((await focusedCode()) ?? '');
    else if (codes.length > 0) break;
  }
  return codes;
}

/** Presses a key on a region; the code of the region that has the focus afterwards. */
async function pressOn(code: string, key: string): Promise<string | null> {
  await map.locator(`a[data-code="${code}"]`).focus();
  await page.keyboard.press(key);
  return focusedCode();
}

describe('the map under the keyboard', () => {
  it('is one stop of the tab key', async () => {
    expect(await tabThroughMap()).toHaveLength(1);
  });

  it('lets the arrow keys reach every region from the first', async () => {
    const codes = await codesOnMap();
    expect(codes.length).toBeGreaterThan(1);
    const reached = new Set(codes.slice(0, 1));
    for (const code of reached) for (const arrow of arrows) reached.add((await pressOn(code, arrow)) ?? code);
    expect(codes.filter((code) => !reached.has(code))).toEqual([]);
  });

  it('goes back to the region it was left on', async () => {
    const [first = ''] = await codesOnMap();
    const reached: (string | null)[] = [];
    for (const arrow of arrows) reached.push(await pressOn(first, arrow));
    const left = reached.find((code) => code !== first) ?? '';
    expect(left).not.toBe('');
    await map.locator(`a[data-code="${left}"]`).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await focusedCode()).toBe(left);
  });

  it('opens the page of the region with the enter key', async () => {
    const [code = ''] = await codesOnMap();
    await map.locator(`a[data-code="${code}"]`).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`${siteUrl}en/regions/${code}/`);
    expect(await page.locator('h1').count()).toBe(1);
  });
});

describe('the card of the map', () => {
  it('shows what the region says on focus and goes with the escape key', async () => {
    const link = map.locator('a[data-code]').first();
    const card = map.locator('.map-card');
    expect(await card.isVisible()).toBe(false);
    await link.focus();
    expect(await card.isVisible()).toBe(true);
    expect(await card.textContent()).toBe(await link.getAttribute('aria-label'));
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    expect(await focusedCode()).toBe(await link.getAttribute('data-code'));
  });

  it.each([360, 1440])('stays within a page of %i px for every region', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    for (const code of await codesOnMap()) {
      await map.locator(`a[data-code="${code}"]`).focus();
      const box = await map.locator('.map-card').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width);
    }
  });
});
