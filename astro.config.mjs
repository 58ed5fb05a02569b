import { defineConfig } from 'astro/config';

/** Public address of the site; canonical links are built from it. */
const site = process.env.SITE_URL ?? 'https://edumilestones.example';

export default defineConfig({
  site,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 8192 } },
});
