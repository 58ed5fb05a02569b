import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { distDir } from './dist-dir.ts';

/** Stops the run with a sentence when there is no built site to test. */
export default function requireDist(): void {
  if (!existsSync(join(distDir, 'index.html'))) {
    throw new Error('dist/ has no built site: run "npm run build" first, then these tests again');
  }
}
