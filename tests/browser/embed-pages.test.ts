import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { charts } from '../../src/views/chart-registry.ts';
import { violations } from '../support/accessibility.ts';
import { launchChromium } from '../support/chromium.ts';
import { type HostServer, startHost } from '../support/host-server.ts';
import { settingOf, table } from '../support/table.ts';
import { watch } from '../support/watch.ts';

const home = settingOf('home_region');
const main = settingOf('home_indicator');
const slug = main.replaceAll('_', '-');
const map = `map-${slug}-${home}`;
const [first, second] = table('regions').filter(
  (row) => row.parent_code === home && row.level === settingOf('home_level'),
);
const five = [
  map,
  `tiles-${slug}-${home}`,
  `card-${home}-${slug}`,
  `series-${home}-${slug}`,
  'ribbon-milestones',
];

let browser: Browser;
let host: HostServer;
let context: BrowserContext;
let page: Page;
let seen: string[];

async function open(path: string, options: BrowserContextOptions = {}) {
  context = await browser.newContext({
    viewport: { width: 480, height: 700 },
    colorScheme: 'light',
    ...options,
  });
  page = await context.newPage();
  seen = watch(page, inject('siteUrl'));
  await page.goto(new URL(path, inject('siteUrl')).href);
}

beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
  host = await startHost();
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
});

afterEach(() => context.close());

const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const [light, dark] = ['rgb(255, 255, 255)', 'rgb(27, 32, 39)'];

describe('the colours of a chart page', () => {
  it.each([
    ['', 'light', light],
    ['', 'dark', dark],
    ['?theme=light', 'dark', light],
    ['?theme=dark', 'light', dark],
    ['?theme=auto', 'dark', dark],
    ['?theme=pink', 'light', light],
  ] as const)('with "%s" for a reader of %s are %s', async (query, colorScheme, expected) => {
    await open(`/en/embed/${map}/${query}`, { colorScheme });
    expect(await ground()).toBe(expected);
  });
});

describe('the choices of an address', () => {
  it('take the title from the eye, not from the page', async () => {
    await open(`/en/embed/${map}/?title=0`);
    expect((await page.locator('h1').boundingBox())?.height).toBe(1);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/\d/);
    expect(await page.locator('.subtitle').evaluate((node) => getComputedStyle(node).position)).toBe(
      'absolute',
    );
  });

  it('mark a region and say how it stands', async () => {
    await open(`/en/embed/${map}/?highlight=${first?.code}`);
    expect(await page.locator('.said').textContent()).toContain(`${first?.name_en}: `);
    expect(await page.locator('svg .highlight').count()).toBe(1);
  });

  it('do nothing when the region is not known', async () => {
    await open(`/en/embed/${map}/?highlight=000000`);
    expect(await page.locator('.said').isVisible()).toBe(false);
    expect(await page.locator('svg .highlight').count()).toBe(0);
  });
});

describe('a link of a chart page', () => {
  it('opens the figure’s own place in a new tab', async () => {
    await open(`/en/embed/${map}/`);
    const opened = context.waitForEvent('page');
    await page.locator('.source a').click();
    const { pathname, hash } = new URL((await opened).url());
    expect([pathname, hash]).toEqual([`/en/indicators/${main}/`, `#figure-status-${home}`]);
  });

  it('opens a region of the map in a new tab', async () => {
    await open(`/en/embed/${map}/`);
    const opened = context.waitForEvent('page');
    await page.locator(`a[data-code="${first?.code}"]`).focus();
    await page.keyboard.press('Enter');
    expect(new URL((await opened).url()).pathname).toBe(`/en/regions/${first?.code}/`);
    expect(new URL(page.url()).pathname).toBe(`/en/embed/${map}/`);
  });
});

describe('a map to embed', () => {
  it('has one tab stop, arrow keys between its regions and a card with the words of each', async () => {
    await open(`/en/embed/${map}/`);
    expect(await page.locator('a[data-code][tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Tab');
    const nameOf = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    const before = await nameOf();
    expect(await page.locator('.card').textContent()).toBe(before);
    await page.keyboard.press('ArrowDown');
    expect(await nameOf()).not.toBe(before);
    expect(await page.locator('.card').textContent()).toBe(await nameOf());
    await page.keyboard.press('Escape');
    expect(await page.locator('.card').isVisible()).toBe(false);
  });

  it('shows the card of the region under the pointer', async () => {
    await open(`/en/embed/tiles-${slug}-${home}/`);
    await page.locator(`a[data-code="${second?.code}"]`).hover();
    expect(await page.locator('.card').textContent()).toContain(String(second?.name_en));
  });
});

/** The first of every kind that is drawn for two screens, enlarged, or numbered. */
const others = (['zone-map', 'pairs', 'phases', 'ring', 'timeline', 'disclosure'] as const).map(
  (kind) => charts.find((one) => one.kind === kind)?.id ?? kind,
);

describe.each(others)('%s', (id) => {
  it('passes axe inside a page of others', async () => {
    const src = new URL(`/en/embed/${id}/`, inject('siteUrl'));
    const frame = `<iframe src="${src.href}" title="${id}" width="640" height="900"></iframe>`;
    const news = `<!doctype html><html lang="en"><title>News</title><main><h1>News</h1>${frame}</main>`;
    await open('/favicon.svg');
    await page.goto(host.add(`/${id}`, news));
    await page.frameLocator('iframe').locator('.source a').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it.each(['', '/en'])('shows one drawing of two and fits the height of its code at "%s"', async (prefix) => {
    const answer = await fetch(
      new URL(`/oembed/${prefix.slice(1) || 'zh-hans'}/${id}.json`, inject('siteUrl')),
    );
    const { height } = (await answer.json()) as { height: number };
    await open(`${prefix}/embed/${id}/`, { javaScriptEnabled: false });
    for (const width of [320, 480, 700]) {
      await page.setViewportSize({ width, height });
      expect(await page.locator('[class^="screen-"] > svg.chart:visible').count()).toBeLessThanOrEqual(1);
      expect(await page.locator('svg.chart:visible').count()).toBeGreaterThan(0);
      const box = await page.locator('body').boundingBox();
      expect(box?.height, `${width} px`).toBeLessThanOrEqual(height);
      expect(box?.width, `${width} px`).toBeLessThanOrEqual(width);
    }
  });
});

describe('a grid of what was found', () => {
  const id = charts.find(({ kind }) => kind === 'disclosure')?.id;

  it.each([320, 700])(
    'has one tab stop and marks a region in the drawing of its width: %i px',
    async (width) => {
      await open(`/en/embed/${id}/?highlight=${first?.code}`, { viewport: { width, height: 900 } });
      const stops = page.locator('a[data-code][tabindex="0"]');
      expect(await stops.filter({ visible: true }).count()).toBe(1);
      expect(await page.locator('.highlight:visible').count()).toBe(1);
      expect(await page.locator('.said').textContent()).toContain(String(first?.name_en));
    },
  );
});

describe.each(five)('%s', (id) => {
  it.each(['light', 'dark'] as const)('passes axe in %s inside a page of others', async (theme) => {
    const src = new URL(`/en/embed/${id}/?theme=${theme}`, inject('siteUrl'));
    const frame = `<iframe src="${src.href}" title="${id}" width="480" height="900"></iframe>`;
    const news = `<!doctype html><html lang="en"><title>News</title><main><h1>News</h1>${frame}</main>`;
    await open('/favicon.svg');
    await page.goto(host.add(`/${id}-${theme}`, news));
    await page.frameLocator('iframe').locator('.source a').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('asks for nothing but itself', async () => {
    await open(`/en/embed/${id}/`);
    expect(seen).toEqual([]);
    expect(await page.evaluate(() => performance.getEntriesByType('resource').length)).toBe(0);
  });

  it.each(['', '/en', '/zh-hant'])(
    'is whole without script and fits the height of its code at "%s"',
    async (prefix) => {
      const lang = prefix.slice(1) || 'zh-hans';
      const answer = await fetch(new URL(`/oembed/${lang}/${id}.json`, inject('siteUrl')));
      const { height } = (await answer.json()) as { height: number };
      await open(`${prefix}/embed/${id}/`, { javaScriptEnabled: false });
      expect(await page.locator('svg.chart:visible').count()).toBeGreaterThan(0);
      expect(await page.locator('.source a').isVisible()).toBe(true);
      for (const width of [320, 480, 700]) {
        await page.setViewportSize({ width, height });
        const box = await page.locator('body').boundingBox();
        expect(box?.height, `${width} px`).toBeLessThanOrEqual(height);
        expect(box?.width, `${width} px`).toBeLessThanOrEqual(width);
      }
    },
  );
});
