import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { settingOf } from '../support/table.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let chart: Locator;

beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
});

afterAll(() => browser?.close());

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  page = await context.newPage();
  await page.goto(`${inject('siteUrl')}en/regions/${settingOf('home_region')}/`);
  chart = page.locator('chart-view').first();
});

afterEach(() => context.close());

const card = () => chart.locator('.map-card');
const spoken = () => chart.locator('[role="status"]').textContent();

describe('a chart under the keyboard', () => {
  it('shows and speaks its marks one by one and stays at the last', async () => {
    await chart.locator('svg').focus();
    const heard: (string | null)[] = [];
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('ArrowRight');
      heard.push(await spoken());
    }
    expect(new Set(heard).size).toBeGreaterThan(1);
    expect(heard.at(-1)).toBe(heard.at(-2));
    expect(await card().textContent()).toBe(heard.at(-1));
    await page.keyboard.press('ArrowLeft');
    expect(await spoken()).not.toBe(heard.at(-1));
  });

  it('hides its card on Escape and when the focus leaves', async () => {
    await chart.locator('svg').focus();
    await page.keyboard.press('ArrowRight');
    expect(await card().isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await card().isVisible()).toBe(false);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Tab');
    expect(await card().isVisible()).toBe(false);
  });
});

describe('a chart under the pointer', () => {
  it('shows a card with the words of the mark, and no tooltip beside it', async () => {
    await chart.locator('svg .bar-final rect').first().hover();
    expect(await card().textContent()).toMatch(/\d{4}: [\d,]+/);
    expect(await chart.locator('title').count()).toBe(0);
  });
});
