import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Draws the pictures of the site after its pages are built; `site` is its public address. */
export function pictures(site: string): AstroIntegration {
  return {
    name: 'pictures',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { buildPictures } = await import('./build-pictures.ts');
        const begun = performance.now();
        const caches = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
        const cacheDir = join(caches, 'edumilestones', 'pictures');
        const { svg, png, drawn, bytes } = await buildPictures(fileURLToPath(dir), { site, cacheDir });
        const seconds = ((performance.now() - begun) / 1000).toFixed(1);
        const size = Math.round(bytes / 1e6);
        logger.info(`${svg} SVG and ${png} PNG (${size} MB), ${drawn} of them drawn anew, in ${seconds} s`);
      },
    },
  };
}
