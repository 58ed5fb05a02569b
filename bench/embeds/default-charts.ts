import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ChartKind } from '../../src/views/embed/chart.ts';

const build = fileURLToPath(new URL('../../src/generated/build.json', import.meta.url));
const others: readonly ChartKind[] = ['card', 'series', 'strip'];

/** The map and the tiles of the home page, and the first chart of some other kinds. Throws when nothing is built. */
export async function defaultCharts(): Promise<string[]> {
  if (!existsSync(build)) throw new Error('no built site: run `npm run build` first');
  const { charts } = await import('../../src/views/chart-registry.ts');
  const { setting } = await import('../../src/data.ts');
  const { chartId } = await import('../../src/views/embed/chart.ts');
  const home = [setting('home_indicator'), setting('home_region')];
  const firsts = others.flatMap((kind) => charts.find((chart) => chart.kind === kind)?.id ?? []);
  return [chartId('map', ...home), chartId('tiles', ...home), ...firsts];
}
