import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What the process that writes the charts of a release is told. */
export interface PinnedOrder {
  /** The folder of the built site. */
  dist: string;
  /** The public address of the site. */
  site: string;
  /** The release of the present data, and for each of its charts a digest of its rows. */
  present: { release: string; digests: [id: string, digest: string][] };
}

const writer = fileURLToPath(new URL('./write-pinned.ts', import.meta.url));

/** Writes the charts of one release in a process of its own: the data are read once a process. */
async function pin(release: string, order: PinnedOrder): Promise<void> {
  const child = spawn(process.execPath, [writer], {
    env: { ...process.env, DATA_RELEASE: release },
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  child.stdin.end(JSON.stringify(order));
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`charts of release ${release} were not written`);
}

/**
 * Keeps the charts of every release under `/v/<release>/embed/<chart>/` once the site is built, as they were drawn
 * when it was made; a line tells where the present numbers differ. Fails the build when one is missing.
 */
export function pinnedCharts(): AstroIntegration {
  let site = '';
  return {
    name: 'pinned-charts',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
      },
      'astro:build:done': async ({ dir, logger }) => {
        const [{ build }, { releaseRecords }, { chartDigests }] = await Promise.all([
          import('../src/data.ts'),
          import('../src/releases.ts'),
          import('../src/views/embed/chart-digests.ts'),
        ]);
        const present = { release: build.release, digests: [...chartDigests()] };
        const versions = releaseRecords.map(({ version }) => version);
        for (const version of versions) await pin(version, { dist: fileURLToPath(dir), site, present });
        logger.info(`charts of ${versions.length} releases kept`);
      },
    },
  };
}
