import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReleaseRecord } from '../../src/types.ts';
import { buildData } from '../build-data.ts';
import { OptionError } from '../option-error.ts';
import { describeFile } from './make-files.ts';
import { releaseFolder } from './stored-releases.ts';

/** The file of a release that holds its charts. */
const chartsName = 'charts.json.br';

const writer = fileURLToPath(new URL('../write-kept.ts', import.meta.url));

/** Draws all charts in a process of its own: the data are read once a process. */
function draw(version: string, file: string): boolean {
  const env = { ...process.env, DATA_RELEASE: version };
  return spawnSync(process.execPath, [writer, file], { env, stdio: 'inherit' }).status === 0;
}

/**
 * Adds to a release that was just made the pages of all its charts, as they are drawn now, and to its record what
 * they are. Builds the data as `npm run data` does. When a chart cannot be drawn the release is taken back: throws an
 * OptionError.
 */
export function keepCharts(
  record: ReleaseRecord,
  { dataDir, log }: { dataDir: string; log: (line: string) => void },
): void {
  const folder = releaseFolder(dataDir, record.version);
  const file = join(folder, chartsName);
  buildData({ dataDir, outDir: 'src/generated', asOf: null, log: () => {}, now: () => 0 });
  if (!draw(record.version, file)) {
    rmSync(folder, { recursive: true });
    throw new OptionError('a chart could not be drawn\n    nothing released');
  }
  const charts = describeFile(chartsName, readFileSync(file));
  writeFileSync(join(folder, 'release.json'), `${JSON.stringify({ ...record, charts }, null, 1)}\n`);
  log(`kept the charts of ${record.version}: ${charts.name}, ${charts.bytes} bytes`);
}
