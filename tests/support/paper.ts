import type { Page } from 'playwright-core';

/** The colour behind the page: that of the body, or of the root where the body has none. */
export function paperOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const colours = [document.body, document.documentElement].map(
      (element) => getComputedStyle(element).backgroundColor,
    );
    return colours.find((colour) => colour !== 'rgba(0, 0, 0, 0)') ?? 'no colour';
  });
}

/** The brightest channel, 0 to 255, of a colour such as `rgb(20, 24, 29)`; throws on any other form. */
export function brightest(colour: string): number {
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1);
  if (!channels) throw new Error(`not a solid colour: ${colour}`);
  return Math.max(...channels.map(Number));
}
