import type { Page } from 'playwright-core';

/**
 * Collects everything a good page never does: console messages, errors, failed or refused requests, requests
 * to another host. The list grows while the page is used.
 */
export function watch(page: Page, siteUrl: string): string[] {
  const seen: string[] = [];
  const { origin } = new URL(siteUrl);
  page.on('console', (message) => seen.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => seen.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) seen.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:') seen.push(`other host: ${url.href}`);
  });
  return seen;
}
