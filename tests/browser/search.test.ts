import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { violations } from '../support/accessibility.ts';
import { launchChromium } from '../support/chromium.ts';
import { recordShifts, shiftsOf, stickingOut } from '../support/layout.ts';
import { pageLanguages } from '../support/page-languages.ts';
import { table } from '../support/table.ts';
import { watch } from '../support/watch.ts';

const siteUrl = inject('siteUrl');
const [city = {}] = table('tiles').filter((tile) => tile.abbr_en === 'GZ' && tile.grid !== '100000');
const cityPath = `regions/${city.region_code}/`;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let input: Locator;
let panel: Locator;

beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
});

afterAll(() => browser?.close());

afterEach(() => context.close());

/** Opens a page in a window of a width; `options` are those of the browser context. */
async function open(path: string, width = 1440, options: { hasTouch?: boolean } = {}): Promise<void> {
  context = await browser.newContext({ viewport: { width, height: 740 }, ...options });
  page = await context.newPage();
  await recordShifts(page);
  await page.goto(siteUrl + path);
  input = page.locator('site-search input');
  panel = page.locator('.search-panel');
}

/** Presses the key of the search, types, and waits for an answer. */
async function search(words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await panel.waitFor({ state: 'visible' });
}

/** The option that the input points at. */
async function active(): Promise<string | null> {
  const id = await input.getAttribute('aria-activedescendant');
  return id && page.locator(`#${id}[aria-selected="true"] .search-name`).textContent();
}

describe('the search on a keyboard', () => {
  beforeEach(() => open('en/'));

  it('gets the cursor with the slash key, which is not typed', async () => {
    await page.keyboard.press('/');
    expect(await input.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await input.inputValue()).toBe('');
  });

  it('lets a slash be typed inside it', async () => {
    await page.keyboard.press('/');
    await page.keyboard.press('/');
    expect(await input.inputValue()).toBe('/');
  });

  it('loads nothing before it is used, then its script and its index once', async () => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.includes('search')) asked.push(pathname);
    });
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    await search('gz');
    await page.keyboard.press('Escape');
    await search('a');
    expect(asked.map((path) => path.replace(/-[\w-]{8}\.js$/, '.js'))).toEqual([
      '/_astro/search-box.js',
      '/search/en.json',
    ]);
  });

  it('opens the first result with Enter', async () => {
    await search('gz');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${siteUrl}en/${cityPath}`);
  });

  it('goes through the results with the arrow keys, round and round', async () => {
    await search('gz');
    const names = await panel.locator('[role="option"] .search-name').allTextContents();
    expect(names.length).toBeGreaterThan(1);
    expect(await active()).toBe(names[0]);
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe(names[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe(names.at(-1));
    expect(await page.locator('[aria-selected="true"]').count()).toBe(1);
  });

  it('closes with Escape, keeps what was typed, and opens again with an arrow', async () => {
    await search('gz');
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    expect(await input.getAttribute('aria-activedescendant')).toBeNull();
    expect(await input.inputValue()).toBe('gz');
    await page.keyboard.press('ArrowDown');
    expect(await panel.isVisible()).toBe(true);
  });

  it('closes when the focus leaves it', async () => {
    await search('gz');
    await page.keyboard.press('Tab');
    expect(await panel.isVisible()).toBe(false);
  });

  it('says how many results there are, and what is not there', async () => {
    const status = page.locator('site-search [role="status"]');
    await search('gz');
    expect(await status.textContent()).toMatch(/^\d+ results$/);
    await input.fill('qqqq');
    expect(await status.textContent()).toContain('“qqqq”');
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    const ways = await panel
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(ways).toEqual(['/en/regions/', '/en/indicators/']);
  });

  it('marks Chinese titles as Chinese', async () => {
    await search('学位');
    const titles = panel.locator('[href*="/sources/"] .search-name');
    expect(await titles.first().locator('[lang="zh-Hans"]').count()).toBeGreaterThan(0);
  });
});

describe('the search with mouse and finger', () => {
  it('opens a result with a click', async () => {
    await open('');
    await input.click();
    await page.keyboard.type(city.short_zh ?? '');
    await panel.locator('[role="option"]').first().click();
    await page.waitForURL(siteUrl + cityPath);
  });

  it('opens a result with a touch, below what is typed', async () => {
    await open('zh-hant/', 360, { hasTouch: true });
    await input.tap();
    await page.keyboard.type('gz');
    await panel.waitFor({ state: 'visible' });
    const [typed, results] = [await input.boundingBox(), await panel.boundingBox()];
    expect(results?.y).toBeGreaterThanOrEqual((typed?.y ?? 0) + (typed?.height ?? 0));
    expect(await stickingOut(page)).toEqual([]);
    await panel.locator('[role="option"]').first().tap();
    await page.waitForURL(`${siteUrl}zh-hant/${cityPath}`);
  });
});

describe.each(pageLanguages)('the search in $tag', ({ prefix }) => {
  it.each(['广', '廣', '学位', '學位', 'g', 'gz', 'guang zhou', city.region_code ?? ''])(
    'finds something for “%s”',
    async (words) => {
      await open(`${prefix}/methodology/`.slice(1));
      await search(words);
      expect(await panel.locator('[role="option"]').count()).toBeGreaterThan(0);
    },
  );

  it.each([360, 768, 1440])('is quiet, shifts nothing and passes axe when open, at %i px', async (width) => {
    await open(`${prefix}/about/`.slice(1), width);
    const seen = watch(page, siteUrl);
    await search('学');
    expect.soft(await violations(page)).toEqual([]);
    expect.soft(await stickingOut(page)).toEqual([]);
    expect.soft(await shiftsOf(page)).toEqual([]);
    expect(seen).toEqual([]);
  });
});

describe('the search when its index cannot be loaded', () => {
  it('says so, and tries again when one types on', async () => {
    await open('en/');
    await page.route('**/search/en.json', (route) => route.abort());
    await page.keyboard.press('/');
    await panel.waitFor({ state: 'visible' });
    expect(await panel.textContent()).toContain('could not be loaded');
    await page.unroute('**/search/en.json');
    await page.keyboard.type('gz');
    await panel.locator('[role="option"]').first().waitFor({ state: 'visible' });
  });
});

describe('the search without script', () => {
  it('is two links to everything there is', async () => {
    context = await browser.newContext({ javaScriptEnabled: false });
    page = await context.newPage();
    await page.goto(`${siteUrl}en/`);
    expect(await page.locator('site-search input').isVisible()).toBe(false);
    const links = page.locator('site-search a:visible');
    expect(await links.allTextContents()).toEqual(['All regions', 'All indicators']);
  });
});
