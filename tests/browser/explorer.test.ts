import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { mapCatalogue } from '../../src/views/explorer-data.ts';
import { violations } from '../support/accessibility.ts';
import { launchChromium } from '../support/chromium.ts';
import { recordShifts, shiftsOf, stickingOut } from '../support/layout.ts';
import { pageLanguages } from '../support/page-languages.ts';
import { settingOf, table } from '../support/table.ts';
import { watch } from '../support/watch.ts';

const siteUrl = inject('siteUrl');
const home = settingOf('home_region');
const views = ['map', 'tiles', 'table', 'multiples', 'dots'];

let browser: Browser;
let context: BrowserContext;
let page: Page;
let seen: string[];

async function open(search = '', prefix = '/en', options: BrowserContextOptions = {}) {
  await context?.close();
  context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, ...options });
  page = await context.newPage();
  seen = watch(page, siteUrl);
  await recordShifts(page);
  await page.goto(`${siteUrl.slice(0, -1)}${prefix}/map/${search}`);
  if (options.javaScriptEnabled !== false) await ready();
}

/** Waits until the script shows what the address asks for: only then the legend has buttons. */
async function ready() {
  await page.locator('region-explorer:not([data-pending]) .legend button').first().waitFor();
}

const title = () => page.locator('region-explorer .title');
const titleText = async () => (await title().textContent()) ?? '';
const search = () => new URL(page.url()).search;
const region = (code: string): Locator => page.locator(`.drawing a[data-code="${code}"]`);
const card = () => page.locator('.region-card');
const choose = (name: string, value: string) =>
  page.locator(`[name=${name}][value="${value}"]`).check({ force: true });

/** Regions of the home region with a goal in force for the main indicator. */
const promising = table('targets')
  .filter(
    (row) =>
      row.indicator === settingOf('home_indicator') &&
      row.status === 'in_force' &&
      row.value !== '' &&
      table('regions').some(({ code, parent_code }) => code === row.region_code && parent_code === home),
  )
  .map((row) => row.region_code ?? '');

beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
});

afterAll(() => browser?.close());

afterEach(() => {
  expect(seen).toEqual([]);
});

describe('choosing', () => {
  it('another indicator keeps the shapes and changes the finding, the address and the sentences', async () => {
    await open();
    const [code = ''] = promising;
    const path = await region(code).locator('path').getAttribute('d');
    const before = [await titleText(), await region(code).getAttribute('aria-label')];
    await page.locator('[name=indicator]').selectOption('kg_public_share');
    await expect.poll(search).toBe('?indicator=kg_public_share');
    expect(await region(code).locator('path').getAttribute('d')).toBe(path);
    expect([await titleText(), await region(code).getAttribute('aria-label')]).not.toEqual(before);
    expect(await page.title()).toContain(await titleText());
  });

  it('a level leads to its region as a whole', async () => {
    const levels = page.locator('[name=level] option');
    const level = (await levels.nth(1).getAttribute('value')) ?? '';
    await page.locator('[name=level]').selectOption(level);
    await expect.poll(() => page.locator('.whole').getAttribute('href')).toBe(`/en/regions/${level}/`);
  });

  it('the nation shows its provinces as a tile grid, since there is no map of them', async () => {
    await open();
    await page.locator('[name=level]').selectOption('100000');
    await expect.poll(search).toBe('?level=100000');
    expect(await page.locator('[name=view][value=map]').isDisabled()).toBe(true);
    expect(await page.locator('[name=view][value=tiles]').isChecked()).toBe(true);
    expect(await page.locator('.map-tiles a[data-code]').count()).toBe(34);
  });

  it('figures of a year says which scope is coloured and for how many regions one was found', async () => {
    await open('?indicator=kg_inclusive_share&level=100000');
    await choose('mode', 'figures');
    await expect.poll(search).toContain('year=2025');
    const rows = table('observations').filter(
      (row) =>
        row.indicator === 'kg_inclusive_share' &&
        row.period_end === '2025' &&
        row.scope === 'standard' &&
        row.region_code !== '100000' &&
        row.region_code?.endsWith('0000'),
    );
    expect(await titleText()).toContain(`for ${new Set(rows.map((row) => row.region_code)).size} of 34`);
    expect(await page.locator('.subtitle').textContent()).toContain('as defined');
  });

  it('goes back and forward through what was chosen', async () => {
    await open();
    const first = await titleText();
    await page.locator('[name=indicator]').selectOption('kg_public_share');
    await expect.poll(search).toBe('?indicator=kg_public_share');
    await choose('view', 'dots');
    await expect.poll(search).toBe('?indicator=kg_public_share&view=dots');
    await page.goBack();
    await page.goBack();
    await expect.poll(titleText).toBe(first);
    expect(await page.locator('[name=view][value=map]').isChecked()).toBe(true);
    await page.goForward();
    await expect.poll(titleText).not.toBe(first);
    expect(await page.locator('[name=indicator]').inputValue()).toBe('kg_public_share');
  });

  it('leads to the same view in another language', async () => {
    await open('?indicator=kg_public_share&view=table');
    await page.locator('a[data-language=zh-Hant]').click();
    await page.waitForURL(/zh-hant\/map\/\?indicator=kg_public_share&view=table$/);
    await ready();
    expect(await page.locator('.pane-table').isVisible()).toBe(true);
  });
});

describe('the menu of the figure', () => {
  const slug = settingOf('home_indicator').replaceAll('_', '-');
  const embed = () => page.locator('.figure-embed');
  const chartAsked = async () =>
    new URL((await embed().getAttribute('href')) ?? '', siteUrl).searchParams.get('chart');

  it('leads to the code for what is shown, in its form', async () => {
    await open();
    expect(await chartAsked()).toBe(`map-${slug}-${home}`);
    await choose('view', 'tiles');
    await expect.poll(chartAsked).toBe(`tiles-${slug}-${home}`);
  });

  it('offers no code where no chart shows the same', async () => {
    const withoutChart = mapCatalogue().indicators[settingOf('home_indicator')]?.[home]?.figures[0];
    await open(`?year=${withoutChart}`);
    expect(await embed().getAttribute('hidden')).not.toBeNull();
  });
});

describe('an address', () => {
  it('with parts that do not exist is followed as far as it can be, and says what was left out', async () => {
    await open(`?indicator=gone&year=1890&level=${home}&view=globe&regions=${promising[0]}~000000`);
    const words = (await page.locator('.explorer-problem').textContent()) ?? '';
    for (const value of ['gone', '1890', 'globe', '000000']) expect(words).toContain(value);
    expect(await page.locator('.drawing svg').isVisible()).toBe(true);
    expect(await page.locator('.pin-list [data-pin]').count()).toBe(1);
  });

  it('is copied by the button that shares it', async () => {
    await open('?indicator=kg_public_share', '/en', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('.share').click();
    await expect.poll(() => page.locator('.shared').textContent()).toBe('Link copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });
});

describe('the years', () => {
  const series = '?indicator=kg_inclusive_share&level=100000';

  it('are stepped through by key, only those that exist', async () => {
    await open(`${series}&year=2016`);
    const slider = page.locator('#explorer-year');
    const years: string[] = [];
    const last = Number(await slider.getAttribute('max'));
    await slider.focus();
    for (let step = 0; step < last; step += 1) {
      await page.keyboard.press('ArrowRight');
      years.push((await page.locator('.years output').textContent()) ?? '');
    }
    const known = table('observations').map((row) => row.period_end?.slice(0, 4));
    for (const year of years) expect(known).toContain(year);
    expect(years).toEqual(years.toSorted());
    expect(search()).toContain(`year=${years.at(-1)}`);
    expect(await slider.getAttribute('aria-valuetext')).toContain(years.at(-1));
  });

  it('are played to the last one', async () => {
    await open(`${series}&year=2023`);
    await page.locator('.play').click();
    await expect.poll(search, { timeout: 9000 }).toContain('year=2025');
    expect(await page.locator('.play').textContent()).toBe('Play the years');
  });

  it('are stepped through by the button where motion is unwelcome', async () => {
    await open(`${series}&year=2016`, '/en', { reducedMotion: 'reduce' });
    expect(await page.locator('.play').textContent()).toBe('Next year');
    await page.locator('.play').click();
    await expect.poll(search).toContain('year=2017');
  });
});

describe('the legend', () => {
  it('dims all regions but those of the pressed entries, by key', async () => {
    await open();
    const entry = page.locator('.legend button').first();
    const count = Number(await entry.locator('.n').textContent());
    await entry.focus();
    await page.keyboard.press('Enter');
    expect(await entry.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('.drawing a[data-code]:not(.dim)').count()).toBe(count);
    expect(await page.locator('.said').textContent()).toContain(String(count));
    await page.keyboard.press('Space');
    expect(await page.locator('.drawing a.dim').count()).toBe(0);
  });
});

describe('the card of a region', () => {
  it('comes with the pointer and with the focus, and says status, goal, figures and sources', async () => {
    await open();
    const [code = ''] = promising;
    expect(await card().isVisible()).toBe(false);
    await region(code).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('End');
    expect(await card().isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    const place = await region(code).evaluate((link) => ({
      x: Number(link.getAttribute('data-x')),
      y: Number(link.getAttribute('data-y')),
    }));
    const box = await page.locator('.drawing svg').boundingBox();
    const size = await page
      .locator('.drawing svg')
      .evaluate((svg) => (svg as SVGSVGElement).viewBox.baseVal.width);
    const scale = (box?.width ?? 0) / size;
    await page.mouse.move((box?.x ?? 0) + place.x * scale, (box?.y ?? 0) + place.y * scale);
    const words = (await card().textContent()) ?? '';
    for (const part of ['Goal', 'Published figure', 'Source and date']) expect(words).toContain(part);
    expect(await card().locator('.chip').count()).toBe(1);
  });

  it('is held by a click; its link, its buttons and the escape key work', async () => {
    await open();
    const [code = ''] = promising;
    await region(code).click();
    expect(await page.locator('.drawing .dim').count()).toBe(0);
    await card().locator('[data-pin]').click();
    await expect.poll(search).toBe(`?regions=${code}`);
    expect(await card().getByRole('link', { name: 'Open its page' }).getAttribute('href')).toContain(
      `/en/regions/${code}/`,
    );
    await page.keyboard.press('Escape');
    expect(await card().isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-code'))).toBe(code);
  });

  it('is held by a tap on a phone and stays on the screen', async () => {
    await open('', '/en', { viewport: { width: 360, height: 800 }, hasTouch: true });
    const [code = ''] = promising;
    await region(code).tap();
    expect(await card().getByRole('link', { name: 'Open its page' }).isVisible()).toBe(true);
    const box = await card().boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(800);
    await card().locator('[data-pin]').tap();
    expect(await page.locator('.pin-list [data-pin]').count()).toBe(1);
    expect(await stickingOut(page)).toEqual([]);
  });
});

describe('the comparison', () => {
  it('takes up to six regions by key and leads to them', async () => {
    await open();
    await page.locator('.drawing a[data-code]').first().focus();
    const codes = await page
      .locator('.drawing a[data-code]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-code') ?? ''));
    for (const code of codes.slice(0, 7)) {
      await region(code).focus();
      await page.keyboard.press('Space');
    }
    expect(search()).toBe(`?regions=${codes.slice(0, 6).join('~')}`);
    expect(await page.locator('.explorer-problem').textContent()).toContain('At most 6');
    expect(await page.locator('.pin-list a').getAttribute('href')).toBe(
      `/en/compare/?regions=${codes.slice(0, 6).join('~')}`,
    );
  });
});

describe('the zoom', () => {
  const box = () => page.locator('.drawing svg').getAttribute('viewBox');

  it('works by button and key, and goes back to the whole', async () => {
    await open();
    const whole = await box();
    await page.locator('[data-zoom=zoomCrowd]').click();
    expect(await box()).not.toBe(whole);
    await page.locator('.drawing a[data-code]').first().focus();
    await page.keyboard.press('0');
    const numbers = (text: string | null) => (text ?? '').split(' ').map(Number);
    expect(numbers(await box())).toEqual(numbers(whole));
    await page.keyboard.press('+');
    expect(numbers(await box())[2]).toBeLessThan(numbers(whole)[2] ?? 0);
  });

  it('follows the wheel only with a modifier', async () => {
    await open();
    const whole = await box();
    await page.locator('.drawing').hover();
    await page.mouse.wheel(0, 120);
    expect(await box()).toBe(whole);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(box).not.toBe(whole);
  });

  it('brings the region in focus into view', async () => {
    await open();
    await page.locator('[data-zoom=zoomCrowd]').click();
    const before = await box();
    await page.locator('.drawing a[data-code]').first().focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('End');
    const after = await box();
    expect(after).not.toBe(before);
  });
});

describe.each(pageLanguages)('every view in $tag', ({ prefix }) => {
  it.each(views)('%s passes axe, fits a phone and does not move while it loads', async (view) => {
    const search = view === 'map' ? '?indicator=kg_public_share' : `?view=${view}`;
    await open(search, prefix, { viewport: { width: 360, height: 800 } });
    expect(await violations(page)).toEqual([]);
    expect(await stickingOut(page)).toEqual([]);
    expect(await shiftsOf(page)).toEqual([]);
  });
});

describe('without script', () => {
  it('the default map, its table and the list of indicators are there, and no idle control', async () => {
    await open('', '/en', { javaScriptEnabled: false });
    expect(await page.locator('.drawing svg').isVisible()).toBe(true);
    expect(await page.locator('.pane-table').isVisible()).toBe(true);
    expect(await page.locator('#all a').first().isVisible()).toBe(true);
    expect(await page.locator('button:visible, select:visible, main input:visible').count()).toBe(0);
  });
});
