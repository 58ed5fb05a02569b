import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../scripts/serve.ts';
import { serveNear } from '../../scripts/serve-near.ts';

let dir: string;
let first: Served;
let port: number;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'serve-near-'));
  writeFileSync(join(dir, 'index.html'), 'home');
  first = await serve(dir, 0);
  port = Number(new URL(first.url).port);
});

afterAll(async () => {
  await first.close();
  rmSync(dir, { recursive: true });
});

describe('serveNear(dir, port, log)', () => {
  it('says that the port is taken and serves on a later one', async () => {
    const lines: string[] = [];
    const second = await serveNear(dir, port, (line) => lines.push(line));
    const used = Number(new URL(second.url).port);
    const text = await (await fetch(second.url)).text();
    await second.close();
    expect(lines[0]).toBe(`port ${port} is taken`);
    expect(used).toBe(port + lines.length);
    expect(text).toBe('home');
  });

  it('takes the port it is given again once that is free, without a word', async () => {
    const lines: string[] = [];
    const other = await serve(dir, 0);
    const freed = Number(new URL(other.url).port);
    await other.close();
    const again = await serveNear(dir, freed, (line) => lines.push(line));
    await again.close();
    expect(again.url).toBe(other.url);
    expect(lines).toEqual([]);
  });

  it('rejects a folder that does not exist without trying another port', async () => {
    const lines: string[] = [];
    const missing = serveNear(join(dir, 'missing'), port, (line) => lines.push(line));
    await expect(missing).rejects.toThrow(/^folder not found/);
    expect(lines).toEqual([]);
  });
});
