import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { violations } from '../support/accessibility.ts';
import { launchChromium } from '../support/chromium.ts';
import { recordShifts, shiftsOf, stickingOut } from '../support/layout.ts';
import { table } from '../support/table.ts';
import { watch } from '../support/watch.ts';

const siteUrl = inject('siteUrl');
const commitments = table('commitments');
const countOf = (column: string, value: string) => commitments.filter((row) => row[column] === value).length;
const [{ plan: firstPlan = '', topic: firstTopic = '' } = {}] = commitments;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let seen: string[];

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}) {
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  page = await context.newPage();
  seen = watch(page, siteUrl);
  await recordShifts(page);
  await page.goto(new URL(path, siteUrl).href, { waitUntil: 'networkidle' });
}

const shown = () => page.locator('[data-values]:not([hidden])').count();
const status = () => page.locator('commitment-finder [role="status"]').textContent();
const query = () => new URL(page.url()).search;

beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
});

afterAll(() => browser?.close());

afterEach(() => context.close());

describe('the finder of commitments', () => {
  it('shows everything at first, keeps still and passes axe', async () => {
    await open('/en/plans/commitments/');
    expect(await shown()).toBe(commitments.length);
    expect(query()).toBe('');
    expect(await shiftsOf(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    expect(seen).toEqual([]);
  });

  it('filters with the mouse, writes the address, and Back undoes it', async () => {
    await open('/en/plans/commitments/');
    await page.locator('select[name="theme"]').selectOption(firstTopic);
    await expect.poll(shown).toBe(countOf('topic', firstTopic));
    expect(query()).toBe(`?theme=${firstTopic}`);
    expect(await status()).toContain(String(countOf('topic', firstTopic)));
    await page.locator('select[name="plan"]').selectOption(firstPlan);
    await expect.poll(query).toBe(`?plan=${firstPlan}&theme=${firstTopic}`);
    const left = commitments.filter((row) => row['plan'] === firstPlan && row['topic'] === firstTopic);
    const option = page.locator(`select[name="plan"] option[value="${firstPlan}"]`);
    expect(await option.textContent()).toContain(`(${left.length})`);
    await page.goBack();
    await expect.poll(shown).toBe(countOf('topic', firstTopic));
    expect(await page.locator('select[name="plan"]').inputValue()).toBe('');
    await page.locator('commitment-finder button').click();
    await expect.poll(shown).toBe(commitments.length);
    expect(query()).toBe('');
  });

  it('filters from the keyboard', async () => {
    await open('/en/plans/commitments/');
    await page.locator('select[name="plan"]').focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(shown).toBe(countOf('plan', firstPlan));
    for (const _ of ['level', 'theme', 'kind', 'due', 'status', 'clear']) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(shown).toBe(commitments.length);
  });

  it('opens an address with the same choice, still, in every language', async () => {
    await open(`/en/plans/commitments/?plan=${firstPlan}`);
    expect(await shown()).toBe(countOf('plan', firstPlan));
    expect(await shiftsOf(page)).toEqual([]);
    await page.locator('a[data-language="zh-Hans"]').click();
    await expect.poll(query).toBe(`?plan=${firstPlan}`);
    await expect.poll(shown).toBe(countOf('plan', firstPlan));
  });

  it('says what of an address is not known and shows the rest', async () => {
    await open(`/en/plans/commitments/?plan=${firstPlan}&theme=unheard-of`);
    expect(await shown()).toBe(countOf('plan', firstPlan));
    expect(await status()).toContain('theme=unheard-of');
  });

  it('says so where nothing meets every condition', async () => {
    await open('/en/plans/commitments/?level=school&status=met');
    await page.locator('select[name="level"]').selectOption('school');
    await page.locator('select[name="status"]').selectOption('met-early');
    await expect.poll(shown).toBe(0);
    expect(await status()).toContain('No entry');
    expect(await violations(page)).toEqual([]);
  });

  it('is the whole list without script', async () => {
    await open('/plans/commitments/?plan=1', { javaScriptEnabled: false });
    expect(await page.locator('[data-values]').last().isVisible()).toBe(true);
    expect(await page.locator('commitment-finder select').first().isVisible()).toBe(false);
  });
});

describe.each([
  ['/en/plans/', 360],
  ['/en/plans/1/', 360],
  ['/plans/11/', 360],
  ['/en/plans/4/', 1440],
  ['/plans/commitments/', 360],
])('%s at %i px', (path, width) => {
  it('is quiet, keeps still, fits its width and passes axe', async () => {
    await open(path, { viewport: { width, height: 800 } });
    expect.soft(await stickingOut(page)).toEqual([]);
    expect.soft(await shiftsOf(page)).toEqual([]);
    expect.soft(await violations(page)).toEqual([]);
    expect(seen).toEqual([]);
  });
});

it('passes axe in the dark', async () => {
  await open('/plans/', { colorScheme: 'dark' });
  expect(await violations(page)).toEqual([]);
});

it('leads from a cell of the matrix to the commitments it counts', async () => {
  await open('/en/plans/');
  await page.locator('.plan-matrix td a').first().click();
  await page.waitForURL(/#theme-/);
  const theme = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  expect(await theme.isVisible()).toBe(true);
});
