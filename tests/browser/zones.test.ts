import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { violations } from '../support/accessibility.ts';
import { launchChromium } from '../support/chromium.ts';
import { recordShifts, shiftsOf, stickingOut } from '../support/layout.ts';
import { table } from '../support/table.ts';
import { watch } from '../support/watch.ts';

const siteUrl = inject('siteUrl');
const [{ programme = '' } = {}] = table('programmes');

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
});

afterAll(() => browser?.close());

afterEach(() => context.close());

async function open(path: string, options: BrowserContextOptions = {}) {
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  page = await context.newPage();
  await recordShifts(page);
  const seen = watch(page, siteUrl);
  await page.goto(new URL(path, siteUrl).href);
  return seen;
}

const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-code') ?? null);

describe('the map of zones', () => {
  it('says a zone on focus, moves with the arrow keys and opens the region', async () => {
    await open(`/en/zones/${programme}/`);
    const map = page.locator('map-view').first();
    const link = map.locator('a[data-code]').first();
    await link.focus();
    const card = map.locator('.map-card');
    expect(await card.textContent()).toBe(await link.getAttribute('aria-label'));
    const before = await focused();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'])
      if ((await focused()) === before) await page.keyboard.press(key);
    const after = await focused();
    expect(after).not.toBe(before);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/en/regions/${after}/#zones`);
  });

  it('says a zone under the pointer', async () => {
    await open(`/en/zones/${programme}/`);
    const map = page.locator('map-view').first();
    const link = map.locator('a[data-code]:has(.zone-part)').first();
    await link.dispatchEvent('pointerover', { bubbles: true });
    await expect
      .poll(() => map.locator('.map-card').textContent())
      .toBe(await link.getAttribute('aria-label'));
  });

  it('opens a region at a touch in the enlarged part', async () => {
    await open(`/en/zones/${programme}/`, { viewport: { width: 360, height: 800 }, hasTouch: true });
    const link = page.locator('.zone-detail a[data-code]').first();
    const code = await link.getAttribute('data-code');
    await link.scrollIntoViewIfNeeded();
    const [x = 0, y = 0, box] = await Promise.all([
      link.getAttribute('data-x').then(Number),
      link.getAttribute('data-y').then(Number),
      page.locator('.zone-detail svg').first().boundingBox(),
    ]);
    const width = await page
      .locator('.zone-detail svg')
      .first()
      .evaluate((svg) => (svg as SVGSVGElement).viewBox.baseVal.width);
    const scale = (box?.width ?? 0) / width;
    await page.touchscreen.tap((box?.x ?? 0) + x * scale, (box?.y ?? 0) + y * scale);
    await page.waitForURL(`**/en/regions/${code}/#zones`);
  });

  it('names every place of the enlarged part at 360 px, no name over another', async () => {
    await open(`/zones/${programme}/`, { viewport: { width: 360, height: 800 } });
    const names = page.locator('.zone-detail .names-narrow text');
    const marks = await page.locator('.zone-detail a[data-code]').count();
    expect(await names.count()).toBe(marks);
    const boxes = await names.evaluateAll((texts) =>
      texts.map((text) => {
        const { x, y, width, height } = text.getBoundingClientRect();
        return {
          text: text.textContent,
          x,
          y,
          width,
          height,
          size: Number.parseFloat(getComputedStyle(text).fontSize),
        };
      }),
    );
    const meets = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) =>
            Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 2 &&
            Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > a.height / 2,
        )
        .map((b) => `${a.text} ${b.text}`),
    );
    expect(meets).toEqual([]);
  });
});

describe('the map of pairs', () => {
  it('says a pair on focus and leads to its row', async () => {
    await open('/en/pairs/');
    const map = page.locator('map-view').first();
    const arc = map.locator('.pairs a[data-code]').first();
    await arc.focus();
    expect(await map.locator('.map-card').textContent()).toBe(await arc.getAttribute('aria-label'));
    await page.keyboard.press('Enter');
    const row = page.locator(`[id="${await arc.getAttribute('data-code')}"]`);
    await expect.poll(() => row.evaluate((tr) => tr.matches(':target'))).toBe(true);
  });
});

describe.each(['/zones/', `/zones/${programme}/`, '/pairs/'])('%s', (path) => {
  it.each([
    ['light', 1440],
    ['dark', 360],
  ] as const)('is quiet, keeps still, fits and passes axe, %s at %d px', async (colorScheme, width) => {
    const seen = await open(`/en${path}`, { colorScheme, viewport: { width, height: 800 } });
    expect.soft(await stickingOut(page)).toEqual([]);
    expect.soft(await shiftsOf(page)).toEqual([]);
    expect.soft(await violations(page)).toEqual([]);
    expect(seen).toEqual([]);
  });

  it('says every word without script', async () => {
    const words = () =>
      page.locator('main').evaluate((main) => {
        const copy = main.cloneNode(true) as HTMLElement;
        for (const added of copy.querySelectorAll('.map-card, [role="status"], svg title')) added.remove();
        return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
      });
    await open(path);
    const scripted = await words();
    await context.close();
    await open(path, { javaScriptEnabled: false });
    expect(await words()).toBe(scripted);
    expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(0);
  });
});
