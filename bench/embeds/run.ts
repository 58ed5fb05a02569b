/**
 * How long chart pages take to be seen on a phone, beside the same map drawn by ECharts and Vega-Lite:
 * `node bench/embeds/run.ts [--runs N] [--pictures DIR] [CHART …]`, after `npm run build` and
 * `npm --prefix bench/embeds ci`. The first chart is the map that the libraries draw; the default are the map and
 * the tiles of the home page and the first card, series and strip. README.md says what is measured and how.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import { findChromium, launchChromium } from '../../tests/support/chromium.ts';
import { defaultCharts } from './default-charts.ts';
import { echartsPages } from './echarts-pages.ts';
import { type Host, startHost } from './host.ts';
import { requireLibraries } from './libraries.ts';
import { loadTable } from './load-table.ts';
import { readMap } from './map-content.ts';
import { loadPage, type MeasuredPage, network, type PageLoad, slowdown } from './page-load.ts';
import { vegaPages } from './vega-pages.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

function readArguments() {
  const options = { runs: { type: 'string', default: '5' }, pictures: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (!/^[1-9]\d*$/.test(values.runs)) throw new Error(`not a number of runs: ${values.runs}`);
  return { runs: Number(values.runs), pictures: values.pictures, ids: positionals };
}

/** Puts the built page of a chart on the host. */
async function addChart(host: Host, id: string): Promise<MeasuredPage> {
  const path = paths.chart(id);
  const file = join(dist, path, 'index.html');
  if (!existsSync(file)) throw new Error(`no page of the chart ${id} in dist/: run \`npm run build\` first`);
  await host.add(path, readFileSync(file, 'utf8'));
  return { name: id, path, drawnAt: 'DOMContentLoaded' };
}

/** Puts the map of a chart page, drawn by each library, on the host. */
async function addPeers(host: Host, browser: Browser, path: string): Promise<MeasuredPage[]> {
  const map = await readMap(browser, host.url + path);
  const pages = [...(await echartsPages(map)), ...(await vegaPages(map))];
  const files = new Map(pages.flatMap(({ path, html, files }) => [[path, html], ...Object.entries(files)]));
  await Promise.all([...files].map(([name, text]) => host.add(name, text)));
  return pages;
}

async function addPages(host: Host, browser: Browser, ids: readonly string[]): Promise<MeasuredPage[]> {
  const own: MeasuredPage[] = [];
  for (const id of ids) own.push(await addChart(host, id));
  return [...own, ...(await addPeers(host, browser, paths.chart(ids[0] ?? '')))];
}

/** Loads every page `runs` times, each once before any of them again. */
async function measure(
  browser: Browser,
  { url }: Host,
  pages: readonly MeasuredPage[],
  { runs, pictures }: { runs: number; pictures: string | undefined },
): Promise<Map<string, PageLoad[]>> {
  const loads = new Map<string, PageLoad[]>(pages.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run += 1)
    for (const page of pages) {
      const picture =
        pictures && run === 0 ? join(pictures, `${page.path.replaceAll('/', '')}.png`) : undefined;
      loads.get(page.name)?.push(await loadPage(browser, url, page, picture));
    }
  return loads;
}

/** What the numbers depend on. */
function environment(browser: Browser, runs: number): string {
  const { latency, downloadThroughput, uploadThroughput } = network;
  const [down, up] = [downloadThroughput, uploadThroughput].map((bytes) => (bytes * 8) / 1e6);
  return [
    new Date().toISOString().slice(0, 10),
    `Chromium ${browser.version()}`,
    `${cpus().length} x ${cpus()[0]?.model}`,
    `load ${loadavg()[0]?.toFixed(1)}`,
    `${latency} ms, ${down} Mbit/s down, ${up} Mbit/s up, processor ${slowdown} times slower`,
    `medians of ${runs}`,
  ].join('; ');
}

async function main(): Promise<void> {
  const { runs, pictures, ids } = readArguments();
  requireLibraries();
  if (pictures) mkdirSync(pictures, { recursive: true });
  const chromium = await findChromium();
  const host = await startHost();
  const browser = await launchChromium(chromium.at);
  try {
    const pages = await addPages(host, browser, ids.length > 0 ? ids : await defaultCharts());
    console.log(`${environment(browser, runs)}\n`);
    console.log(loadTable(await measure(browser, host, pages, { runs, pictures })));
  } finally {
    await browser.close();
    await host.close();
    chromium.remove();
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
