import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve.ts';
import { type ChromiumAt, findChromium } from './chromium.ts';
import { distDir } from './dist-dir.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served site, with a slash at the end. */
    siteUrl: string;
    chromium: ChromiumAt;
  }
}

/** Serves the built site and unpacks the browser once for all test files; undoes both at the end. */
export default async function serveDist(project: TestProject): Promise<() => Promise<void>> {
  const chromium = await findChromium();
  const site = await serve(distDir, 0);
  project.provide('siteUrl', site.url);
  project.provide('chromium', chromium.at);
  return async () => {
    await site.close();
    chromium.remove();
  };
}
