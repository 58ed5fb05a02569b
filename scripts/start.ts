/** `npm start`: builds the data and the pages, serves them and prints the address last. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildData } from './build-data.ts';
import { buildPages } from './build-pages.ts';
import { serveNear } from './serve-near.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The port of `--port N`, else 4321. Throws on anything but a port number, and on another flag. */
function readPort(args: string[]): number {
  const { values } = parseArgs({ args, options: { port: { type: 'string', default: '4321' } } });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) throw new Error(`not a port: ${values.port}`);
  return port;
}

/** Builds and serves. Returns the address, or null when the data have problems and nothing was built. */
async function start(port: number, log: (line: string) => void): Promise<string | null> {
  log('reading and checking the data');
  const data = { dataDir: 'data', outDir: join('src', 'generated'), asOf: null };
  const { info } = buildData({ ...data, log, now: () => performance.now() });
  if (!info) return null;
  log('building the pages');
  const begun = performance.now();
  const pages = await buildPages(root, log);
  const seconds = (performance.now() - begun) / 1000;
  log(`built ${pages} pages in ${seconds.toFixed(1)} s, ${Math.round(pages / seconds)} a second`);
  const { url } = await serveNear(join(root, 'dist'), port, log);
  return url;
}

async function main(): Promise<void> {
  process.chdir(root);
  try {
    const url = await start(readPort(process.argv.slice(2)), (line) => console.log(line));
    if (url) console.log(`serving until you press Ctrl+C\n${url}`);
    else process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

await main();
