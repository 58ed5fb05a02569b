import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violations } from '../support/accessibility.ts';
import { launchChromium } from '../support/chromium.ts';
import { keyPages } from '../support/key-pages.ts';
import { recordShifts, shiftsOf, stickingOut } from '../support/layout.ts';
import { pageLanguages } from '../support/page-languages.ts';
import { brightest, paperOf } from '../support/paper.ts';
import { watch } from '../support/watch.ts';

const siteUrl = inject('siteUrl');
const widths = [360, 1440];

/** The markup of a page is the same in every language: axe looks at all of them on the home page only. */
const visits = keyPages().flatMap(({ name, path }) =>
  pageLanguages.flatMap(({ tag, prefix }) =>
    widths.map((width) => ({
      name,
      tag,
      width,
      url: siteUrl.slice(0, -1) + prefix + path,
      isAudited: path === '/' || tag === 'en',
    })),
  ),
);

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
});

afterAll(() => browser?.close());

describe.each(visits)('$name in $tag at $width px', ({ width, url, isAudited }) => {
  it(`is quiet, keeps still${isAudited ? ', passes axe' : ''} and fits its width`, async () => {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    const seen = watch(page, siteUrl);
    await recordShifts(page);
    await page.goto(url, { waitUntil: 'networkidle' });
    expect(page.url()).toBe(url);
    expect.soft(await stickingOut(page)).toEqual([]);
    expect.soft(await shiftsOf(page)).toEqual([]);
    expect.soft(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    if (isAudited) expect.soft(await violations(page)).toEqual([]);
    expect(seen).toEqual([]);
    await context.close();
  });
});

describe.each(keyPages())('$name in the dark', ({ path }) => {
  it('is dark and keeps its contrast', async () => {
    const context = await browser.newContext({ colorScheme: 'dark', viewport: { width: 1440, height: 800 } });
    const page = await context.newPage();
    await page.goto(siteUrl.slice(0, -1) + path);
    expect(brightest(await paperOf(page))).toBeLessThan(80);
    expect(await violations(page, ['color-contrast'])).toEqual([]);
    await context.close();
  });
});

describe.each(keyPages())('$name on paper', ({ path }) => {
  it('fits an A4 sheet and shows every receipt', async () => {
    const context = await browser.newContext({ viewport: { width: 718, height: 1000 } });
    const page = await context.newPage();
    await page.goto(siteUrl.slice(0, -1) + path);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('details:not([open])').count()).toBe(0);
    expect(await stickingOut(page)).toEqual([]);
    await context.close();
  });
});
