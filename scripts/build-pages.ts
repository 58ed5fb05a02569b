import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Number of pages in a folder and the folders in it. */
function countPages(dir: string): number {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.html')).length;
}

/** Says every two seconds how many pages stand in the folder; the returned function ends that. */
function reportPages(dir: string, log: (line: string) => void): () => void {
  let before = 0;
  const timer = setInterval(() => {
    const pages = countPages(dir);
    if (pages > before) log(`${pages} pages so far`);
    before = pages;
  }, 2000);
  return () => clearInterval(timer);
}

/**
 * Builds the pages of the project in `root` from the generated data into its `dist` folder, which is emptied
 * first. Returns their number. Rejects with the error of the first page that cannot be built.
 */
export async function buildPages(root: string, log: (line: string) => void): Promise<number> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { build } = await import('astro');
  const dist = join(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  const stop = reportPages(dist, log);
  try {
    await build({ root, logLevel: 'warn' });
  } finally {
    stop();
  }
  return countPages(dist);
}
