import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { violations } from '../support/accessibility.ts';
import { launchChromium } from '../support/chromium.ts';
import { recordShifts, shiftsOf, stickingOut } from '../support/layout.ts';
import { pageLanguages } from '../support/page-languages.ts';
import { watch } from '../support/watch.ts';

const siteUrl = inject('siteUrl');

/** Guangdong, Sichuan and the nation; then three cities whose goals count different things. */
const wholes = '?regions=440000~510000~100000';
const cities = '?regions=440600~441900~440300';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
});

afterAll(() => browser?.close());

afterEach(() => context?.close());

async function open(path: string, options: BrowserContextOptions = {}): Promise<string[]> {
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  page = await context.newPage();
  const seen = watch(page, siteUrl);
  await recordShifts(page);
  await page.goto(`${siteUrl}${path}`, { waitUntil: 'networkidle' });
  return seen;
}

const chosen = () =>
  page
    .locator('.compare-chooser ol button')
    .evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset['remove'] ?? ''));

const compared = () =>
  page
    .locator('.compare-regions tbody tr')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['code'] ?? ''));

const said = () => page.locator('.compare-chooser [role="status"]').textContent();

describe('an address with regions', () => {
  it('shows them in its order with their differences in words', async () => {
    const seen = await open(`en/compare/${wholes}`);
    expect(await compared()).toEqual(['440000', '510000', '100000']);
    expect(await chosen()).toEqual(['440000', '510000', '100000']);
    const text = await page.locator('#kg_inclusive_share').textContent();
    expect(text).toContain(
      'Guangdong Province (87.86%, final) is 2.95 percentage points below China (nation) (90.81%, final)',
    );
    expect(seen).toEqual([]);
  });

  it('draws nothing where the scopes differ and says so', async () => {
    await open(`en/compare/${cities}`);
    const block = page.locator('#seats_total');
    expect(await block.locator('svg.compare-chart').count()).toBe(0);
    expect(await block.textContent()).toContain('count different things and cannot be compared');
    expect(await block.textContent()).toContain('does not say what is counted');
  });

  it('draws the same as the built page does for its own regions', async () => {
    await open('en/compare/', { javaScriptEnabled: false });
    const codes = await compared();
    const built = await page
      .locator('.compare-block')
      .evaluateAll((all) => all.map((block) => block.textContent?.replace(/\s+/g, ' ')));
    await context.close();
    await open(`en/compare/?regions=${codes.toReversed().join('~')}`);
    await page.goto(`${siteUrl}en/compare/?regions=${codes.join('~')}`, { waitUntil: 'networkidle' });
    await page.locator('.compare-chooser ol button').last().click();
    await page.goBack();
    await expect.poll(compared).toEqual(codes);
    const drawn = await page
      .locator('.compare-block')
      .evaluateAll((all) => all.map((block) => block.textContent?.replace(/\s+/g, ' ')));
    const words = (texts: (string | undefined)[]) => texts.map((text) => text?.replace(/\{.*\}/, '').trim());
    expect(words(drawn)).toEqual(words(built));
  });

  it('is told apart from one with unknown codes, which are named', async () => {
    await open('en/compare/?regions=440000~449999~100000');
    expect(await compared()).toEqual(['440000', '100000']);
    expect(await said()).toContain('449999');
  });

  it('asks for a second region when it names one only', async () => {
    await open('en/compare/?regions=440000');
    expect(await chosen()).toEqual(['440000']);
    expect(await said()).toContain('at least 1 more');
    expect(await page.locator('.compare-result').isVisible()).toBe(false);
  });

  it('shows the built comparison when it names none that exists', async () => {
    await open('en/compare/?regions=nowhere');
    expect(await said()).toContain('nowhere');
    expect(await page.locator('.compare-block').count()).toBeGreaterThan(1);
  });

  it('says so when nothing can be set side by side', async () => {
    await open('en/compare/?regions=440500~441500~445100');
    expect(await page.locator('.finding').textContent()).toContain('nothing can be set side by side');
  });

  it('is carried into the other languages', async () => {
    await open(`en/compare/${cities}`);
    await page.locator('a[data-language="zh-Hant"]').click();
    await page.waitForLoadState('networkidle');
    expect(page.url()).toBe(`${siteUrl}zh-hant/compare/${cities}`);
    expect(await compared()).toEqual(['440600', '441900', '440300']);
  });
});

describe('the choice', () => {
  it('grows by keyboard and stands in the address; Back and Forward follow', async () => {
    await open(`compare/${wholes}`);
    await page.locator('#compare-add').focus();
    await page.keyboard.type('深圳');
    await page.keyboard.press('Enter');
    await expect.poll(compared).toEqual(['440000', '510000', '100000', '440300']);
    expect(page.url()).toBe(`${siteUrl}compare/${wholes}~440300`);
    await page.goBack();
    await expect.poll(compared).toEqual(['440000', '510000', '100000']);
    await page.goForward();
    await expect.poll(compared).toEqual(['440000', '510000', '100000', '440300']);
  });

  it('shrinks by a button, and the focus stays among the buttons', async () => {
    await open(`en/compare/${wholes}`);
    await page.getByRole('button', { name: 'Remove Sichuan Province' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(compared).toEqual(['440000', '100000']);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-remove'))).toBe('100000');
  });

  it('shrinks by touch', async () => {
    await open(`en/compare/${wholes}`, { viewport: { width: 360, height: 740 }, hasTouch: true });
    await page.getByRole('button', { name: 'Remove Sichuan Province' }).tap();
    await expect.poll(compared).toEqual(['440000', '100000']);
  });

  it('says why a region is not added', async () => {
    await open(`en/compare/${wholes}`);
    for (const [text, word] of [
      ['Atlantis', 'No region called “Atlantis”'],
      ['Guangdong Province', 'is among them already'],
    ] as const) {
      await page.locator('#compare-add').fill(text);
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      expect(await said()).toContain(word);
    }
    await page.goto(`${siteUrl}en/compare/?regions=440000~510000~100000~440100~440300~440600`);
    await page.locator('#compare-add').fill('Zhuhai');
    await page.keyboard.press('Enter');
    expect(await said()).toContain('No more than 6');
  });

  it('says so when a region cannot be loaded', async () => {
    await open(`en/compare/${wholes}`);
    await page.route('**/compare/data/en/440300.json', (route) => route.abort());
    await page.locator('#compare-add').fill('Shenzhen');
    await page.keyboard.press('Enter');
    await expect.poll(said).toContain('Shenzhen City could not be loaded');
  });

  it('is copied as an address', async () => {
    await open(`en/compare/${wholes}`);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.share').click();
    await expect.poll(said).toBe('Link copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${siteUrl}en/compare/${wholes}`);
  });

  it('gives every drawn indicator a menu of its own', async () => {
    await open(`en/compare/${cities}`);
    const sentence = await page.locator('#seats_total .figure-sentence').textContent();
    for (const part of ['Foshan City', 'Dongguan City', '385,000 places', '2021–2025'])
      expect(sentence).toContain(part);
    expect(await page.locator('#seats_total .figure-link').getAttribute('href')).toBe('#seats_total');
  });
});

describe('a ready comparison', () => {
  it('is a plain link', async () => {
    await open('en/compare/');
    const link = page.locator('#presets a[href*="regions="]').nth(1);
    const codes = (await link.getAttribute('href'))?.split('=')[1]?.split('~');
    await link.click();
    await page.waitForLoadState('networkidle');
    expect(await compared()).toEqual(codes);
  });
});

describe('without script', () => {
  it('says that choosing needs script, draws the first comparison and links to the regions', async () => {
    const seen = await open(`en/compare/${cities}`, { javaScriptEnabled: false });
    expect(await page.locator('main .notice:visible').first().textContent()).toContain('needs script');
    expect(await page.locator('svg.compare-chart:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('#presets a[href*="/regions/"]').count()).toBeGreaterThan(10);
    expect(await page.locator('main button:visible').count()).toBe(0);
    expect(seen).toEqual([]);
  });
});

const visits = pageLanguages.flatMap(({ tag, prefix }) =>
  [
    { width: 360, query: wholes },
    { width: 360, query: cities },
    { width: 768, query: cities },
    { width: 1440, query: wholes },
  ].map(({ width, query }) => ({ tag, width, query, path: `${prefix}/compare/${query}`.slice(1) })),
);

describe.each(visits)('$query in $tag at $width px', ({ width, path }) => {
  it('is quiet, keeps still, fits its width and passes axe', async () => {
    const seen = await open(path, { viewport: { width, height: 800 } });
    expect.soft(await stickingOut(page)).toEqual([]);
    expect.soft(await shiftsOf(page)).toEqual([]);
    expect.soft(await violations(page)).toEqual([]);
    expect(seen).toEqual([]);
  });
});

describe('in the dark and on paper', () => {
  it('passes axe in the dark', async () => {
    await open(`compare/${wholes}`, { colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
  });

  it('fits an A4 sheet, without the chooser', async () => {
    await open(`compare/${wholes}`, { viewport: { width: 718, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await stickingOut(page)).toEqual([]);
    expect(await page.locator('.compare-chooser').isVisible()).toBe(false);
    expect(await page.locator('details.fold:not([open])').count()).toBe(0);
  });
});
