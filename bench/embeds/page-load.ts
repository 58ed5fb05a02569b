import type { Browser, CDPSession, Page } from 'playwright-core';

/** A page to be measured. Its map is drawn when the document is there, or when its script sends `map-drawn`. */
export interface MeasuredPage {
  name: string;
  path: string;
  drawnAt: 'DOMContentLoaded' | 'map-drawn';
}

/** One load of a page. Times are milliseconds since the address was asked for. */
export interface PageLoad {
  /** Bytes that came over the wire, headers among them. */
  wire: number;
  requests: number;
  firstPaint: number;
  /** The end of the first frame that shows the whole map. */
  drawn: number;
  /** Bytes of script as the engine reads it: files and inline, unpacked. */
  script: number;
  /** What tasks took beyond 50 ms, up to the end of loading. */
  blocking: number;
}

/** Lighthouse's slow 4G: round trip in ms, bytes a second. */
export const network = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
/** How many times slower the processor is. */
export const slowdown = 4;
/** A column of an article, in CSS pixels. */
export const viewport = { width: 700, height: 900 };

/** Runs in the page before its own scripts: notes long tasks, and the frame in which the map is drawn. */
function watchPage(drawnAt: string): void {
  const note = () => requestAnimationFrame(() => setTimeout(() => performance.mark('drawn')));
  document.addEventListener(drawnAt, note, { once: true });
  const record = (list: PerformanceObserverEntryList) => {
    for (const { duration } of list.getEntries()) performance.mark('long', { detail: duration - 50 });
  };
  new PerformanceObserver(record).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page once it is drawn and loaded. */
function readPage(): Omit<PageLoad, 'wire' | 'requests'> {
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  const startOf = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
  const marks = performance.getEntriesByName('long', 'mark') as PerformanceMark[];
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const code = [...document.scripts].filter(({ src, type }) => src === '' && type !== 'application/json');
  const firstPaint = startOf('first-contentful-paint');
  return {
    firstPaint,
    drawn: Math.max(firstPaint, startOf('drawn')),
    script:
      sum(
        files.filter(({ initiatorType }) => initiatorType === 'script').map((file) => file.decodedBodySize),
      ) + sum(code.map(({ text }) => new Blob([text]).size)),
    blocking: sum(marks.map(({ detail }) => Number(detail))),
  };
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

function countTraffic(session: CDPSession): { wire: number; requests: number } {
  const traffic = { wire: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.wire += encodedDataLength;
    if (encodedDataLength > 0) traffic.requests += 1;
  });
  return traffic;
}

/** Long tasks are told a little late. */
async function untilDrawn(page: Page): Promise<void> {
  const drawn = () => performance.getEntriesByName('drawn').length > 0;
  await page.waitForFunction(drawn, null, { polling: 200, timeout: 60_000 });
  await page.waitForLoadState('load');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
}

/**
 * Loads a page on the slow line and processor in a fresh profile, and measures it. `picture` names a PNG file
 * to be made of it. Throws when the page is missing, when a script in it fails, or when no map is drawn in a minute.
 */
export async function loadPage(
  browser: Browser,
  host: string,
  { name, path, drawnAt }: MeasuredPage,
  picture?: string,
): Promise<PageLoad> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const session = await context.newCDPSession(page);
    const traffic = countTraffic(session);
    await slowDown(session);
    await page.addInitScript(watchPage, drawnAt);
    const response = await page.goto(host + path, { waitUntil: 'commit' });
    if (!response?.ok()) throw new Error(`${response?.status()} for ${path}`);
    await untilDrawn(page);
    if (errors[0]) throw new Error(`${name}: ${errors[0].message}`);
    if (picture) await page.screenshot({ path: picture });
    return { ...traffic, ...(await page.evaluate(readPage)) };
  } finally {
    await context.close();
  }
}
