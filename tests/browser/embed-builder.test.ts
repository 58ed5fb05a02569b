import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { violations } from '../support/accessibility.ts';
import { launchChromium } from '../support/chromium.ts';
import { settingOf, table } from '../support/table.ts';

const home = settingOf('home_region');
const main = settingOf('home_indicator');
const slug = main.replaceAll('_', '-');
const map = `map-${slug}-${home}`;
const city = table('regions').find(
  (row) => row.parent_code === home && row.level === settingOf('home_level'),
);

let browser: Browser;
let context: BrowserContext;
let page: Page;

async function open(path: string) {
  context = await browser.newContext({ viewport: { width: 1300, height: 900 } });
  page = await context.newPage();
  await page.goto(new URL(path, inject('siteUrl')).href);
}

beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
});

afterAll(() => browser?.close());

afterEach(() => context.close());

const code = () => page.locator('[name="code"]').inputValue();
const status = () => page.locator('embed-builder [role="status"]').textContent();
const query = () => new URL(page.url()).search;

describe('the builder of embeds', () => {
  it('is reached from the menu of a figure with its chart chosen', async () => {
    await open(`/en/regions/${home}/`);
    const card = page.locator(`article#${main}`);
    await card.locator('figure-menu summary').click();
    await card.locator('a[href*="/embed/?chart="]').click();
    await expect.poll(code).toContain(`/en/embed/card-${home}-${slug}/`);
    expect(await page.locator('[name="chart"]').inputValue()).toBe(`card-${home}-${slug}`);
  });

  it('writes a code with title, height, lazy loading and a line under it, for a page that is light', async () => {
    await open('/en/embed/');
    await expect.poll(code).toContain(`/en/embed/${map}/?theme=light"`);
    const written = await code();
    expect(written).toMatch(
      /^<div>\n<iframe [^>]*title="[^"]+"[^>]* height="\d+"[^>]* loading="lazy"><\/iframe>\n<p><a href/,
    );
    expect(written).toContain(`/en/indicators/${main}/#figure-status-${home}`);
  });

  it('keeps what is chosen in its address, and shows it in both previews', async () => {
    await open('/en/embed/');
    await expect.poll(code).toContain(map);
    await page.locator('[name="theme"]').selectOption('dark');
    await page.locator('[name="title"]').uncheck();
    await page.locator('[name="highlight"]').selectOption(String(city?.code));
    await page.locator('[name="lang"]').selectOption('zh-hant');
    const choice = `theme=dark&title=0&highlight=${city?.code}`;
    await expect.poll(query).toBe(`?lang=zh-hant&${choice}`);
    await expect.poll(code).toContain(`/zh-hant/embed/${map}/?${choice.replaceAll('&', '&amp;')}"`);
    const shown = () =>
      page
        .frames()
        .slice(1)
        .map((frame) => new URL(frame.url()).pathname + new URL(frame.url()).search);
    await expect.poll(shown).toEqual(Array(2).fill(`/zh-hant/embed/${map}/?${choice}`));
    const written = await code();
    await page.reload();
    await expect.poll(code).toBe(written);
  });

  it('says which choices of an address it does not know', async () => {
    await open('/en/embed/?chart=nothing&theme=pink&highlight=000000');
    await expect.poll(status).toMatch(/highlight/);
    await open('/en/embed/?chart=nothing&theme=pink');
    await expect.poll(status).toMatch(/chart, theme/);
    await expect.poll(code).toContain(map);
  });

  it('finds charts by words of their names', async () => {
    await open('/en/embed/');
    await expect.poll(code).toContain(map);
    await page.locator('[name="find"]').fill(`${city?.name_en} places`);
    const names = await page.locator('[name="chart"] option').allTextContents();
    expect(names.length).toBeGreaterThan(1);
    expect(names.slice(1).every((name) => name.includes(String(city?.name_en)))).toBe(true);
  });

  it.each([
    ['script', '\naddEventListener("message"'],
    ['amp', '<amp-iframe '],
    ['wordpress', '<!-- wp:html -->'],
    ['markdown', '[!['],
    ['link', `/en/embed/${map}/`],
  ])('writes the form %s', async (form, part) => {
    await open('/en/embed/');
    await expect.poll(code).toContain(map);
    await page.locator(`[name="form"][value="${form}"]`).check();
    await expect.poll(code).toContain(part);
  });

  it('offers an alternative text and a sentence with their numbers', async () => {
    await open('/en/embed/');
    await expect.poll(() => page.locator('[name="alt"]').inputValue()).toMatch(/\d+ of \d+ regions.*Met/);
    expect(await page.locator('[name="sentence"]').inputValue()).toContain('sources: ');
  });

  it('fits the previews to what they show', async () => {
    await open('/en/embed/');
    await expect.poll(code).toContain(map);
    const misfits = async () => {
      const found = await Promise.all(
        (await page.locator('embed-builder iframe').elementHandles()).map(async (frame) => {
          const inner = await (await frame.contentFrame())?.evaluate(() => document.body.offsetHeight);
          return Math.abs(((await frame.boundingBox())?.height ?? 0) - 2 - (inner ?? -9));
        }),
      );
      return found.filter((difference) => difference > 2);
    };
    await page.locator('.builder-previews').scrollIntoViewIfNeeded();
    await expect.poll(misfits).toEqual([]);
  });

  it.each(['/embed/', '/en/embed/help/'])('passes axe on %s', async (path) => {
    await open(path);
    await page.locator('h1').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
