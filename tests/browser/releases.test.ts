import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violations } from '../support/accessibility.ts';
import { launchChromium } from '../support/chromium.ts';
import { recordShifts, shiftsOf, stickingOut } from '../support/layout.ts';
import { settingOf, table } from '../support/table.ts';
import { watch } from '../support/watch.ts';

const siteUrl = inject('siteUrl');
const address = (path: string) => siteUrl.slice(0, -1) + path;
const version = table('releases').at(-1)?.version ?? '';
const pages = ['/changes/', '/data/releases/', `/data/releases/${version}/`, '/api/'];

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
});

afterAll(() => browser?.close());

describe.each(pages)('%s', (path) => {
  it('fits a telephone with everything opened, keeps still and passes axe', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    const seen = watch(page, siteUrl);
    await recordShifts(page);
    await page.goto(address(`/en${path}`), { waitUntil: 'networkidle' });
    expect(await shiftsOf(page)).toEqual([]);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('main details'))
        (details as HTMLDetailsElement).open = true;
    });
    expect(await stickingOut(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    expect(seen).toEqual([]);
    await context.close();
  });
});

describe('the rows of a page', () => {
  it('are saved without a script, and read by a page of another origin', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address(`/en/indicators/${settingOf('home_indicator')}/`));
    const link = page.locator('#rows a', { hasText: 'CSV' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe(`${settingOf('home_indicator')}.csv`);
    const response = await context.request.get(address(`/indicators/${settingOf('home_indicator')}.csv`));
    expect(response.headers()['access-control-allow-origin']).toBe('*');
    await context.close();
  });
});
