import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';

const usual = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/**
 * Where this machine has a Firefox: what FIREFOX_PATH names, else a usual place; undefined when there is none.
 * Throws when FIREFOX_PATH names no file.
 */
export function findFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH'];
  if (named && !existsSync(named)) throw new Error(`FIREFOX_PATH names no file: ${named}`);
  return named || usual.find((path) => existsSync(path));
}

/** Starts a headless Firefox. The caller closes it. */
export function launchFirefox(executablePath: string): Promise<Browser> {
  return puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
}
