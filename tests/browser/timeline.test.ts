import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { monthAfter, monthAtStart } from '../../src/views/timeline-window.ts';
import { violations } from '../support/accessibility.ts';
import { launchChromium } from '../support/chromium.ts';
import { recordShifts, shiftsOf, stickingOut } from '../support/layout.ts';
import { pageLanguages } from '../support/page-languages.ts';
import { table } from '../support/table.ts';
import { watch } from '../support/watch.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let seen: string[];

/** A region with a plan of its own. */
const planned = table('plans').find(({ region_code }) => region_code)?.['region_code'] ?? '';

interface Options {
  width?: number;
  prefix?: string;
  search?: string;
  hasTouch?: boolean;
}

async function open({ width = 1200, prefix = '/en', search = '', hasTouch = false }: Options = {}) {
  context = await browser.newContext({ viewport: { width, height: 900 }, hasTouch });
  page = await context.newPage();
  seen = watch(page, inject('siteUrl'));
  await recordShifts(page);
  await page.goto(new URL(`${prefix}/timeline/${search}`, inject('siteUrl')).href);
  await marks().first().waitFor();
}

const drawing = (): Locator => page.locator('.tl-drawing > :visible svg.timeline');
const marks = (): Locator => page.locator('.tl-drawing a.tl-mark:visible');
const status = (): Locator => page.locator('timeline-view [role="status"]');

/** What the list shows from the drawing's window: the lines that are not hidden, those in folds included. */
const listed = () =>
  page
    .locator('#list li[data-kind]:not([hidden])')
    .evaluateAll((lines) => lines.map((line) => line.querySelector('a')?.getAttribute('href') ?? '').sort());

const drawn = () =>
  marks().evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '').sort());

/** The query of the page's own address; the driver hears of a new one later. */
const search = () => page.evaluate(() => location.search);
const focusedId = () =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset?.['id'] ?? '');

beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
});

afterAll(() => browser?.close());

afterEach(() => context.close());

describe('the timeline', () => {
  it('draws what it lists, moves nothing while it loads, and is clean', async () => {
    await open();
    expect((await drawn()).length).toBeGreaterThan(0);
    expect(await drawn()).toEqual(await listed());
    expect(await shiftsOf(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    expect(seen).toEqual([]);
  });

  it('filters by region, level and kind; the address holds it and Back undoes it', async () => {
    await open();
    const all = (await drawn()).length;
    await page.locator('select[name="region"]').selectOption(planned);
    expect(await search()).toBe(`?region=${planned}`);
    expect((await drawn()).length).toBeLessThan(all);
    expect(await drawn()).toEqual(await listed());
    await page.locator('[data-choice="kind"][value="figures"]').uncheck();
    expect(new URLSearchParams(await search()).get('kind')).not.toContain('figures');
    expect(await drawn()).toEqual(await listed());
    const level = page.locator('select[name="level"]');
    await level.selectOption({ index: 1 });
    expect(new URLSearchParams(await search()).get('level')).toBe(await level.inputValue());
    expect(await drawn()).toEqual(await listed());
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await expect.poll(search).toBe('');
    await expect.poll(async () => (await drawn()).length).toBe(all);
  });

  it('shows the same again from its address, and hands it to the other languages', async () => {
    const address = `?region=${planned}&kind=plan~phase&from=2021-03&to=2026`;
    await open({ search: address });
    const before = await drawn();
    expect(await page.locator('select[name="region"]').inputValue()).toBe(planned);
    expect(await page.locator('[name="from"]').inputValue()).toBe('2021-03');
    expect(await page.locator('[name="to"]').inputValue()).toBe('2026');
    expect(before).toEqual(await listed());
    const other = new URL(
      (await page.locator('a[data-language="zh-Hans"]').getAttribute('href')) ?? '',
      page.url(),
    );
    expect(other.pathname + other.search).toBe(`/timeline/${address}`);
    await page.reload();
    await marks().first().waitFor();
    expect(await drawn()).toEqual(before);
    expect(await shiftsOf(page)).toEqual([]);
  });

  it('says which parts of an address mean nothing, and shows the usual', async () => {
    await open({ search: '?region=nowhere&from=3000' });
    expect(await status().textContent()).toContain('region=nowhere, from=3000');
    expect(await page.locator('[name="to"]').inputValue()).toBe('2035');
    expect(await drawn()).toEqual(await listed());
  });

  it('zooms from decades to a month with buttons, and names marks when there is room', async () => {
    await open();
    const closer = page.locator('[data-step="closer"]');
    for (let step = 0; step < 7; step += 1) await closer.click();
    const asked = new URLSearchParams(await search());
    const [first, next] = [monthAtStart(asked.get('from') ?? ''), monthAfter(asked.get('to') ?? '')];
    expect(next).toBe((first ?? Number.NaN) + 1);
    expect(await drawn()).toEqual(await listed());
    await page.locator('[data-step="whole"]').click();
    expect(await search()).toBe('');
  });

  it('takes dates that are typed, and keeps its years when they are none', async () => {
    await open();
    await page.locator('[name="from"]').fill('2024-02');
    await page.keyboard.press('Enter');
    expect(await search()).toBe('?from=2024-02');
    await page.locator('[name="to"]').fill('someday');
    await page.keyboard.press('Enter');
    expect(await search()).toBe('?from=2024-02');
    expect(await status().textContent()).toContain('someday');
    expect(await page.locator('[name="to"]').inputValue()).toBe('2035');
  });

  it('can be read as a list alone, with everything unfolded', async () => {
    await open();
    await page.locator('[name="view"][value="list"]').check();
    expect(await search()).toBe('?view=list');
    expect(await page.locator('.tl-drawing').isVisible()).toBe(false);
    const lines = page.locator('#list li[data-kind]:not([hidden])');
    expect(await lines.last().isVisible()).toBe(true);
    expect(await page.locator('#list details:not([open]):not([hidden])').count()).toBe(0);
  });
});

describe('the drawing under the hand', () => {
  it('is one tab stop; arrow keys lead from mark to mark, and a card says what it is', async () => {
    await open();
    await page.locator('[data-step="whole"]').focus();
    await page.keyboard.press('Tab');
    const first = await focusedId();
    expect(first).not.toBe('');
    await page.keyboard.press('ArrowDown');
    const second = await focusedId();
    expect(second).not.toBe(first);
    const name = await page.evaluate(
      () => (document.activeElement as HTMLElement | null)?.dataset?.['title'],
    );
    expect(await page.locator('.tl-drawing .map-card').textContent()).toBe(name);
    expect(await page.locator('.tl-drawing > :visible [tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.tl-drawing') ?? null)).toBeNull();
  });

  it('zooms and moves from the keyboard and keeps the mark in focus', async () => {
    await open({ search: '?kind=plan' });
    await marks().last().focus();
    const before = await focusedId();
    await page.keyboard.press('+');
    expect(await search()).toContain('from=');
    expect(await focusedId()).toBe(before);
    const zoomed = await search();
    await page.keyboard.press('Shift+ArrowRight');
    expect(await search()).not.toBe(zoomed);
    await page.keyboard.press('0');
    expect(await search()).toBe('?kind=plan');
    await marks().first().focus();
    const href = await marks().first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname + url.hash === href);
  });

  it('is dragged with the mouse without opening anything, and zoomed with Ctrl and the wheel', async () => {
    await open({ search: '?from=2021&to=2025' });
    const box = await drawing().boundingBox();
    if (!box) throw new Error('no drawing');
    const [x, y] = [box.x + box.width / 2, box.y + 100];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - box.width / 5, y, { steps: 4 });
    await page.mouse.up();
    expect(await search()).toBe('?from=2022&to=2026');
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(search).not.toBe('?from=2022&to=2026');
    expect(new URL(page.url()).pathname).toBe('/en/timeline/');
    expect(await drawn()).toEqual(await listed());
  });

  it('tells with the first touch of a finger and opens with the second', async () => {
    await open({ width: 360, hasTouch: true, search: '?kind=milestone' });
    const href = await marks().first().getAttribute('href');
    const bar = marks().first().locator('.tl-bar');
    await bar.scrollIntoViewIfNeeded();
    await bar.tap();
    const card = page.locator('.tl-drawing .map-card');
    expect(await card.textContent()).toBe(await marks().first().getAttribute('data-title'));
    expect(new URL(page.url()).pathname).toBe('/en/timeline/');
    await bar.tap();
    await page.waitForURL((url) => url.pathname === href);
  });
});

describe.each(pageLanguages)('on a phone in $tag', ({ prefix }) => {
  it('keeps bars and words inside, and nothing sticks out or moves', async () => {
    await open({ width: 360, prefix, hasTouch: true });
    expect(await stickingOut(page)).toEqual([]);
    const outside = await drawing().evaluate((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('.tl-bar, .tl-tail, text')].filter((part) => {
        const { left, right } = part.getBoundingClientRect();
        return left < frame.left - 1 || right > frame.right + 1;
      }).length;
    });
    expect(outside).toBe(0);
    expect(await shiftsOf(page)).toEqual([]);
    if (prefix === '') expect(await violations(page)).toEqual([]);
  });
});

it('shows drawing, list and rings, and no idle control, without script', async () => {
  context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 900 } });
  page = await context.newPage();
  await page.goto(`${inject('siteUrl')}en/timeline/?region=${planned}`);
  expect(await page.locator('#timeline-narrow').isVisible()).toBe(true);
  expect(await page.locator('#list .tl-year > div > ul > li').first().isVisible()).toBe(true);
  expect(await page.locator('.ring').first().isVisible()).toBe(true);
  expect(await page.locator('.tl-controls').isVisible()).toBe(false);
  expect(await stickingOut(page)).toEqual([]);
});
