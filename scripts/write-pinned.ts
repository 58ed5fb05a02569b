/** Writes the pages of all charts of the release that `DATA_RELEASE` names; the order comes on standard input. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from '../src/data.ts';
import { languages } from '../src/i18n/languages.ts';
import { reader } from '../src/i18n/reader.ts';
import { paths } from '../src/paths.ts';
import { charts } from '../src/views/chart-registry.ts';
import { chartDigests } from '../src/views/embed/chart-digests.ts';
import { chartPage } from '../src/views/embed/chart-page.ts';
import type { PinnedOrder } from './pinned-charts.ts';

const { dist, site, present } = JSON.parse(await text(process.stdin)) as PinnedOrder;
const now = new Map(present.digests);
const then = chartDigests();

for (const { lang } of languages) {
  const r = reader(lang);
  for (const one of charts) {
    const digest = now.get(one.id);
    const newer = digest !== undefined && digest !== then.get(one.id) ? present.release : null;
    const folder = join(dist, r.href(paths.pinnedChart(build.release, one.id)));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), `${chartPage(r, one, { site, pinned: { newer } })}\n`);
  }
}
