import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { embedHosts } from '../support/embed-hosts.ts';
import { type HostServer, startHost } from '../support/host-server.ts';
import { settingOf } from '../support/table.ts';

const main = `${settingOf('home_indicator')}-${settingOf('home_region')}`.replaceAll('_', '-');
const widths = [320, 480, 700, 1100];

let browser: Browser;
let host: HostServer;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
  host = await startHost();
  page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
});

const chartPage = (path: string) => new URL(path, inject('siteUrl')).href;
const sources = [
  chartPage(`/embed/map-${main}/?theme=light`),
  chartPage('/en/embed/ribbon-milestones/?theme=dark'),
];

function pageWith(width: number, content: string): string {
  return `<!doctype html><title>news</title><style>body{margin:0}iframe{display:block}</style><div id="column" style="width:${width}px">${content}</div>`;
}

/** The height of every frame and of what it shows. */
async function heights(): Promise<{ frame: number; content: number }[]> {
  const frames = await page.locator('iframe').elementHandles();
  return Promise.all(
    frames.map(async (frame) => {
      const inner = await frame.contentFrame();
      const content = await inner?.evaluate(() =>
        Math.ceil(document.body?.getBoundingClientRect().height ?? 0),
      );
      return { frame: (await frame.boundingBox())?.height ?? -1, content: content ?? -2 };
    }),
  );
}

/** Frames that are not as high as what they show, by more than the pixel that a border rounds to. */
const misfits = async () => {
  const all = await heights();
  return all.length === 2
    ? all.filter(({ frame, content }) => content < 100 || Math.abs(frame - content) > 1)
    : ['no frames'];
};

describe('a link of a chart that WordPress unfolded', () => {
  it.each(['a click', 'the keyboard'])('is followed by the page around it at %s', async (way) => {
    const wordpress = embedHosts.find(({ name }) => name === 'WordPress');
    await page.goto(host.add('/link', pageWith(700, wordpress?.body(sources) ?? '')));
    await expect.poll(misfits).toEqual([]);
    const link = page.locator('iframe').first().contentFrame().locator('.source a');
    const place = await link.evaluate((node) => (node as HTMLAnchorElement).href);
    await (way === 'a click' ? link.click() : link.press('Enter'));
    await page.waitForURL(place);
  });
});

describe.each(embedHosts)('on a page with $name', ({ name, body }) => {
  const path = `/${encodeURIComponent(name)}`;

  it('two charts end at their heights in every column, also when the column changes', async () => {
    await page.goto(host.add(path, pageWith(1100, body(sources))));
    await expect.poll(misfits).toEqual([]);
    for (const width of widths) {
      await page.locator('#column').evaluate((column, px) => {
        (column as HTMLElement).style.width = `${px}px`;
      }, width);
      await expect.poll(misfits, { message: `${width} px` }).toEqual([]);
    }
  });

  it('a chart has its height at once in the narrowest column', async () => {
    await page.goto(host.add(path, pageWith(320, body(sources))));
    await expect.poll(misfits).toEqual([]);
  });
});
