import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Download, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { violations } from '../support/accessibility.ts';
import { launchChromium } from '../support/chromium.ts';
import { recordShifts, shiftsOf, stickingOut } from '../support/layout.ts';
import { pageLanguages } from '../support/page-languages.ts';
import { settingOf } from '../support/table.ts';
import { watch } from '../support/watch.ts';

const siteUrl = inject('siteUrl');
const home = settingOf('home_region');
const indicator = settingOf('home_indicator');

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
});

afterAll(() => browser?.close());

beforeEach(async () => {
  context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
});

afterEach(() => context.close());

/** Opens the menu of a figure and waits until it offers everything. */
async function openMenu(path: string, id: string): Promise<Locator> {
  await page.goto(siteUrl + path);
  const menu = page.locator(`[id="${id}"] > figure-menu`);
  await menu.locator('summary').click();
  await menu.locator('.figure-actions').last().waitFor();
  return menu;
}

function named(menu: Locator, name: string): Locator {
  return menu.getByRole('button', { name, exact: true });
}

function clipboard(): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

async function downloadBy(button: Locator): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return download;
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

const card = () => openMenu(`en/regions/${home}/`, indicator);

describe('the menu of a figure', () => {
  it('copies the sentence it shows and says so', async () => {
    const menu = await card();
    await named(menu, 'Copy sentence').click();
    expect(await menu.getByRole('status').textContent()).toBe('Copied: Copy sentence');
    expect(await clipboard()).toBe(await menu.locator('.figure-sentence').textContent());
  });

  it('copies a link that leads to the figure', async () => {
    const menu = await card();
    await named(menu, 'Copy link').click();
    expect(await clipboard()).toBe(`${siteUrl}en/regions/${home}/#${indicator}`);
  });

  it.each([
    [
      'GB/T 7714',
      /^EduMilestones\. .+\[DS\/OL\]\. Version \S+\. \(\d{4}-\d\d-\d\d\)\[\d{4}-\d\d-\d\d\]\. https:\S+\.$/,
    ],
    ['APA', /^EduMilestones\. \(\d{4}, \w+ \d+\)\. .+ \(Version \S+\) \[Data set\]\. https:\S+$/],
    ['BibTeX', /^@misc\{edumilestones-\S+,\n[\s\S]+\n\}$/],
  ])('copies a citation of the page by %s', async (style, form) => {
    const menu = await card();
    await named(menu, `Cite this page ${style}`).click();
    await expect.poll(clipboard).toMatch(form);
    expect(await clipboard()).toContain(`/en/regions/${home}/#${indicator}`);
  });

  it('copies a citation of every source', async () => {
    const menu = await card();
    await named(menu, 'Cite the original sources BibTeX').click();
    const figure = await menu.evaluate((element) =>
      JSON.parse(element.querySelector('script')?.textContent ?? ''),
    );
    await expect
      .poll(async () => [...(await clipboard()).matchAll(/^@misc\{(.+),$/gm)].map(([, id]) => id))
      .toEqual(figure.sourceIds);
  });

  it('lets the text be copied by hand where the browser refuses', async () => {
    await context.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    const menu = await card();
    await named(menu, 'Copy sentence').click();
    const sentence = await menu.locator('.figure-sentence').textContent();
    await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe(sentence);
    expect(await menu.getByRole('status').textContent()).toContain('Ctrl+C');
  });

  it('saves the rows with their sources', async () => {
    const menu = await card();
    const download = await downloadBy(named(menu, 'These rows (CSV)'));
    expect(download.suggestedFilename()).toBe(`edumilestones-${home}-${indicator}.csv`);
    const lines = (await textOf(download)).split('\r\n');
    expect(lines[0]).toBe(
      'kind,row_id,region_code,region,indicator,period_start,period_end,comparator,value,bound,unit,scope,status,assessment,source_id,source_title,source_issuer,source_published,source_url',
    );
    expect(lines[1]).toMatch(
      `target,t-${home}-${indicator}-2025,${home},Guangdong Province,${indicator},2021,2025,eq,4380000,`,
    );
    expect(lines.at(-1)).toBe('');
    const shown = await page
      .locator(`[id="${indicator}"]`)
      .evaluate((element) => element.querySelectorAll('tr[id^="o-"]').length);
    expect(lines.filter((line) => line.startsWith('observation,o-'))).toHaveLength(shown);
  });

  it('says when something could not be loaded', async () => {
    await page.route('**/sources/records/*', (route) => route.abort());
    const menu = await card();
    await named(menu, 'These rows (CSV)').click();
    await expect.poll(() => menu.getByRole('status').textContent()).toContain('That did not work');
  });
});

describe('the picture of a figure', () => {
  it('is an SVG file with everything the figure says and no loose end', async () => {
    const menu = await openMenu('', 'figure-home-map');
    const download = await downloadBy(named(menu, '图片 SVG'));
    expect(download.suggestedFilename()).toMatch(/^edumilestones-\S+-map\.svg$/);
    const svg = await textOf(download);
    const found = await page.evaluate((text) => {
      const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
      const words = [...root.querySelectorAll('text')].map((node) => node.textContent ?? '');
      return { name: root.localName, words, size: [root.getAttribute('width'), root.getAttribute('height')] };
    }, svg);
    expect(found.name).toBe('svg');
    const figure = page.locator('#figure-home-map');
    const squeezed = (text: string | null) => (text ?? '').replace(/\s+/g, '');
    const said = squeezed(found.words.join(''));
    for (const part of ['.figure-name', '.subtitle', '.figure-sentence'])
      expect(said).toContain(squeezed(await figure.locator(part).first().textContent()));
    for (const entry of await figure.locator('.legend li').allTextContents())
      expect(found.words).toContain(entry.replace(/\s+/g, ' ').trim());
    expect(said).toContain('/#figure-home-map');
    expect(svg).not.toContain('var(');
    expect(svg).not.toContain('light-dark(');
    const used = [...svg.matchAll(/url\(#([^)]+)\)|href="#([^"]+)"/g)].map(([, fill, href]) => fill ?? href);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !svg.includes(`id="${id}"`))).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'is a PNG of twice its size in the colours of the %s theme',
    async (scheme) => {
      await page.emulateMedia({ colorScheme: scheme });
      const menu = await card();
      const svg = await textOf(await downloadBy(named(menu, 'Picture SVG')));
      const download = await downloadBy(named(menu, 'Picture PNG'));
      const png = (await readFile(await download.path())).toString('base64');
      const seen = await page.evaluate(async (data) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const pen = canvas.getContext('2d');
        pen?.drawImage(image, 0, 0);
        const pixels = pen?.getImageData(0, 0, image.width, image.height).data ?? [];
        const colours = new Set<string>();
        for (let at = 0; at < pixels.length; at += 4)
          colours.add(`${pixels[at]} ${pixels[at + 1]} ${pixels[at + 2]}`);
        return { width: image.width, height: image.height, colours: colours.size, corner: pixels[0] ?? 0 };
      }, png);
      expect(`width="${seen.width / 2}" height="${seen.height / 2}"`).toBe(
        /width="\d+" height="\d+"/.exec(svg)?.[0],
      );
      expect(seen.colours).toBeGreaterThan(50);
      expect(seen.corner < 80).toBe(scheme === 'dark');
    },
  );

  it.each([
    ['1:1', 1080, 1080],
    ['9:16', 1080, 1920],
  ])('is a PNG of the shape %s', async (shape, width, height) => {
    const menu = await card();
    const png = await readFile(await (await downloadBy(named(menu, `Picture ${shape}`))).path());
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
  });

  it('loses no words on a narrow screen', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    const menu = await openMenu('', 'figure-home-map');
    const narrow = await textOf(await downloadBy(named(menu, '图片 SVG')));
    const names = await page.locator('#figure-home-map .map-label').allTextContents();
    expect(names.filter((name) => !narrow.includes(`>${name}<`))).toEqual([]);
  });

  it('is not offered where there is a table only', async () => {
    const menu = await openMenu('', 'table');
    expect(await named(menu, '图片 SVG').count()).toBe(0);
    expect(await named(menu, '这些行（CSV）').isVisible()).toBe(true);
  });
});

describe('the menu under the keyboard', () => {
  it('opens, is walked through, and closes on Escape with the focus back', async () => {
    await page.goto(`${siteUrl}en/regions/${home}/`);
    const menu = page.locator(`[id="${indicator}"] > figure-menu`);
    const summary = menu.locator('summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await menu.locator('.figure-actions').last().waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('figure-link');
    // Past the link that embeds it, to the first button.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => menu.getByRole('status').textContent()).toBe('Copied: Copy sentence');
    await page.keyboard.press('Escape');
    expect(await menu.locator('details').getAttribute('open')).toBeNull();
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('closes when the focus goes past it', async () => {
    const menu = await card();
    await menu.getByRole('button').last().focus();
    await page.keyboard.press('Tab');
    expect(await menu.locator('details').getAttribute('open')).toBeNull();
  });
});

describe('an open menu', () => {
  it('closes on a click elsewhere, and only one is open', async () => {
    const menu = await openMenu('', 'figure-home-map');
    await page.locator('#figure-home-tiles > figure-menu summary').click();
    expect(await menu.locator('details').getAttribute('open')).toBeNull();
    expect(await page.locator('figure-menu details[open]').count()).toBe(1);
    await page.mouse.click(5, 5);
    expect(await page.locator('figure-menu details[open]').count()).toBe(0);
  });

  it('follows a figure that a script replaces', async () => {
    const menu = await card();
    await menu.evaluate((element) => {
      const own = element as HTMLElement & { figure: object };
      own.figure = { ...own.figure, sentence: 'Another sentence.', sourceIds: [] };
    });
    await menu.locator('summary').click();
    await menu.locator('summary').click();
    await named(menu, 'Copy sentence').click();
    await expect.poll(clipboard).toBe('Another sentence.');
    await expect.poll(() => named(menu, 'Cite the original sources APA').count()).toBe(0);
  });

  it.each(pageLanguages.flatMap(({ tag, prefix }) => [360, 1440].map((width) => ({ tag, prefix, width }))))(
    'is quiet, keeps within the page and passes axe in $tag at $width px',
    async ({ prefix, width }) => {
      const seen = watch(page, siteUrl);
      await recordShifts(page);
      await page.setViewportSize({ width, height: 800 });
      const path = `${prefix.slice(1)}${prefix && '/'}regions/${home}/`;
      const menu = await openMenu(path, indicator);
      const boxes = await menu
        .locator('.figure-menu-box, button, a, summary')
        .evaluateAll((nodes) =>
          nodes
            .map((node) => node.getBoundingClientRect())
            .map(({ left, right, height }) => ({ left, right, height })),
        );
      expect(boxes.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
      const buttons = await menu
        .locator('button, summary')
        .evaluateAll((nodes) =>
          nodes.map((node) =>
            Math.min(node.getBoundingClientRect().width, node.getBoundingClientRect().height),
          ),
        );
      expect(buttons.filter((size) => size < 24)).toEqual([]);
      expect(await stickingOut(page)).toEqual([]);
      expect(await shiftsOf(page)).toEqual([]);
      expect(await violations(page)).toEqual([]);
      expect(seen).toEqual([]);
    },
  );

  it('is not printed', async () => {
    const menu = await card();
    await page.emulateMedia({ media: 'print' });
    expect(await menu.isVisible()).toBe(false);
  });
});

describe('without script', () => {
  it('opens and holds the link and the sentence', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const bare = await plain.newPage();
    await bare.goto(`${siteUrl}en/regions/${home}/`);
    const menu = bare.locator(`[id="${indicator}"] > figure-menu`);
    await menu.locator('summary').click();
    expect(await menu.locator('.figure-sentence').isVisible()).toBe(true);
    expect(await menu.locator('.figure-link').getAttribute('href')).toBe(`#${indicator}`);
    expect(await menu.locator('button').count()).toBe(0);
    await plain.close();
  });
});
