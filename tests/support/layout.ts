import type { Page } from 'playwright-core';

declare global {
  /** Sum of the layout shifts since the page began, kept by `countShifts`. */
  var layoutShift: number;
}

/** Counts layout shifts from the first paint of every page that is opened afterwards. */
export async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        globalThis.layoutShift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The sum of the shifts after the page was scrolled to its end and back. */
export function shiftOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (const top of [document.body.scrollHeight, 0]) {
      scrollTo({ top, behavior: 'instant' });
      await frame();
      await frame();
    }
    return globalThis.layoutShift;
  });
}

/** The elements that stick out of the page to the right, when it can be scrolled sideways; else none. */
export function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 0.5,
    );
    return wide.map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`).slice(0, 12);
  });
}
