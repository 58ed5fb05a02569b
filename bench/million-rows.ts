/**
 * How long a million observations take to be read, validated, assessed and written, and how much memory:
 * `node bench/million-rows.ts [ROWS]`. The rows are made up from the codes of `data/`, the same every time,
 * in a folder that is removed afterwards; the build runs in a process of its own.
 */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { buildData } from '../scripts/build-data.ts';

const dataDir = fileURLToPath(new URL('../data', import.meta.url));
const self = fileURLToPath(import.meta.url);
const header =
  'observation_id,region_code,indicator,period_start,period_end,as_of,basis,value,bound,status,scope,source_id,as_written,note,also_source_ids,conflict_id';
const years = Array.from({ length: 10 }, (_, index) => String(2016 + index));

function read(name: string): Record<string, string>[] {
  const text = readFileSync(join(dataDir, `${name}.csv`), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** Codes of the shipped tables that the rows are made of. */
function codes() {
  const indicators = read('indicators').filter(({ kind }) => kind !== 'milestone');
  return {
    regions: read('regions').map(({ code }) => code),
    indicators: indicators.map(({ id, kind }) => ({ id, basis: kind === 'flow' ? 'annual' : kind })),
    scopes: read('codes').flatMap(({ list, code }) => (list === 'scope' ? [code] : [])),
    sources: read('sources').map(({ source_id }) => source_id),
  };
}

/** Made-up rows, each of its own region, indicator, scope, year or day. */
function* madeUpRows(count: number): Generator<string> {
  const { regions, indicators, scopes, sources } = codes();
  let made = 0;
  for (let day = 1; ; day += 1)
    for (const region of regions)
      for (const { id, basis } of indicators)
        for (const scope of scopes)
          for (const year of years) {
            if (made === count) return;
            const value = basis === 'ratio' ? 50 + (made % 40) : 10_000 + (made % 7919);
            const told = `${Number(year) + 1}-03-${String(day).padStart(2, '0')}`;
            const source = sources[made % sources.length];
            const kind = basis === 'count' ? 'stock' : basis;
            const text = `"${value}，第${made}行"`;
            yield `o-made-up-row-${made},${region},${id},${year},${year},${told},${kind},${value},exact,provisional,${scope},${source},${text},,,`;
            made += 1;
          }
}

/** A data folder with the shipped tables and made-up observations. Returns the size of the latter in bytes. */
function makeFolder(dir: string, rows: number): number {
  for (const name of readdirSync(dataDir))
    if (name.endsWith('.csv')) copyFileSync(join(dataDir, name), join(dir, name));
  const file = openSync(join(dir, 'observations.csv'), 'w');
  let size = writeSync(file, `${header}\n`);
  let lines: string[] = [];
  const flush = () => {
    if (lines.length > 0) size += writeSync(file, `${lines.join('\n')}\n`);
    lines = [];
  };
  for (const row of madeUpRows(rows)) if (lines.push(row) === 10_000) flush();
  flush();
  closeSync(file);
  return size;
}

/** The build in this process. Its seconds, those of the processor among them, and its peak memory come last. */
function measure(dir: string): void {
  const now = () => performance.now();
  const start = now();
  const log = (line: string) => {
    if (/^(read|checked|assessed|wrote)/.test(line)) console.log(line);
  };
  const { info } = buildData({ dataDir: dir, outDir: join(dir, 'out'), asOf: null, log, now });
  if (!info) throw new Error('the made-up rows are not sound');
  const seconds = ((now() - start) / 1000).toFixed(1);
  const processor = (process.cpuUsage().user / 1e6).toFixed(1);
  const gigabytes = ((process.resourceUsage().maxRSS * 1024) / 1e9).toFixed(2);
  console.log(`${seconds} s (${processor} s of processor time), peak memory ${gigabytes} GB`);
}

function main(rows: number): void {
  const dir = mkdtempSync(join(tmpdir(), 'million-rows-'));
  try {
    const size = makeFolder(dir, rows);
    console.log(`${rows} rows, ${(size / 1e6).toFixed(0)} MB`);
    const { status } = spawnSync(process.execPath, [self, '--measure', dir], { stdio: 'inherit' });
    process.exitCode = status ?? 1;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const [flag = '1000000', dir = ''] = process.argv.slice(2);
if (flag === '--measure') measure(dir);
else main(Number(flag));
