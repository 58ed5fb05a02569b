import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

import { pinnedCharts } from './scripts/pinned-charts.ts';
import { isIndexable, sitemapEntry } from './scripts/sitemap.ts';
import { pictures } from './src/pictures/integration.ts';

/** Public address of the site; canonical links are built from it. */
const site = process.env.SITE_URL ?? 'https://edumilestones.example';

export default defineConfig({
  site,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  integrations: [sitemap({ filter: isIndexable, serialize: sitemapEntry }), pinnedCharts(), pictures(site)],
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 8192 } },
});
