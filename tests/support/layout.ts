import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';

declare global {
  /** What moved since the page began, as `0.0123 element, element`; kept by `recordShifts`. */
  var layoutShifts: string[];
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

/** Longer than a page takes to its first paint. */
const lateness = 200;

/**
 * Records layout shifts from the first paint of every page that is opened afterwards. Scripts come late, as on a
 * slow line: what they add is always added to a page that the reader sees.
 */
export async function recordShifts(page: Page): Promise<void> {
  await page.route(/\.js$/, async (route) => {
    await setTimeout(lateness);
    await route.continue();
  });
  await page.addInitScript(() => {
    globalThis.layoutShifts = [];
    const nameOf = (node: Node | null) =>
      node instanceof Element
        ? `${node.localName}.${node.getAttribute('class') ?? ''}`
        : (node?.textContent?.trim().slice(0, 30) ?? '');
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[])
        globalThis.layoutShifts.push(
          `${value.toFixed(4)} ${sources.map(({ node }) => nameOf(node)).join(', ')}`,
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The recorded shifts, after all was loaded and the page was scrolled to its end and back. */
export async function shiftsOf(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle');
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (const top of [document.body.scrollHeight, 0]) {
      scrollTo({ top, behavior: 'instant' });
      await frame();
      await frame();
    }
    return globalThis.layoutShifts;
  });
}

/**
 * The innermost elements that make the page wider than its window, as `element.class to 412 px: text`; none
 * when it cannot be scrolled sideways. What a box of its own scrolls or cuts off does not count.
 */
export function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const right = (element: Element) => element.getBoundingClientRect().right;
    const isHeld = (element: Element): boolean => {
      const parent = element.parentElement;
      if (!parent || parent === document.body) return false;
      return getComputedStyle(parent).overflowX !== 'visible' || isHeld(parent);
    };
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => right(element) > width + 0.5 && !isHeld(element),
    );
    const inner = wide.filter(
      (element) => !wide.some((other) => other !== element && element.contains(other)),
    );
    const lines = inner.map((element) => {
      const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
      const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ');
      return `${name} to ${Math.round(right(element))} px: ${text.slice(0, 40)}`;
    });
    return lines.length > 0 ? lines.slice(0, 12) : [`${document.documentElement.scrollWidth} px in all`];
  });
}
