/** Writes the pages of all charts of the release that `DATA_RELEASE` names; the order comes on standard input. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from '../src/data.ts';
import { reader } from '../src/i18n/reader.ts';
import { paths } from '../src/paths.ts';
import { releaseCharts } from '../src/releases.ts';
import { chartDigests } from '../src/views/embed/chart-digests.ts';
import { servedPage, unpackPages } from '../src/views/embed/kept-pages.ts';
import type { PinnedOrder } from './pinned-charts.ts';

const { dist, site, present } = JSON.parse(await text(process.stdin)) as PinnedOrder;
const now = new Map(present.digests);
const then = chartDigests();

for (const { lang, id, html } of unpackPages(releaseCharts(build.release))) {
  const digest = now.get(id);
  const newer = digest !== undefined && digest !== then.get(id) ? present.release : null;
  const folder = join(dist, reader(lang).href(paths.pinnedChart(build.release, id)));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), `${servedPage(html, { site, newer })}\n`);
}
