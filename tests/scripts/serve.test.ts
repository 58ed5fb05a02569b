import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../scripts/serve.ts';

const files: Record<string, string> = {
  'index.html': 'home',
  '404.html': 'nothing here',
  'en/index.html': 'English home',
  'en/404/index.html': 'nothing here in English',
  'regions/index.html': 'regions',
  'data/targets.csv': 'target_id\n',
  'data/targets.parquet': 'PAR1',
  'data/map.json': '{}',
  'mark.svg': '<svg/>',
  'feed.xml': '<feed/>',
  'changes.atom': '<feed/>',
};

let dir: string;
let site: Served;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'serve-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  site = await serve(dir, 0);
});

afterAll(async () => {
  await site.close();
  rmSync(dir, { recursive: true });
});

describe('serve(dir, port)', () => {
  it.each([
    ['', 200, 'text/html;charset=utf-8', 'home'],
    ['regions/', 200, 'text/html;charset=utf-8', 'regions'],
    ['en/?theme=dark', 200, 'text/html;charset=utf-8', 'English home'],
    ['data/targets.csv', 200, 'text/csv;charset=utf-8', 'target_id\n'],
    ['data/targets.parquet', 200, 'application/vnd.apache.parquet', 'PAR1'],
    ['data/map.json', 200, 'application/json;charset=utf-8', '{}'],
    ['mark.svg', 200, 'image/svg+xml;charset=utf-8', '<svg/>'],
    ['feed.xml', 200, 'application/xml;charset=utf-8', '<feed/>'],
    ['changes.atom', 200, 'application/atom+xml;charset=utf-8', '<feed/>'],
    ['regions/999999/', 404, 'text/html;charset=utf-8', 'nothing here'],
    ['en/regions/999999/', 404, 'text/html;charset=utf-8', 'nothing here in English'],
    ['fr/', 404, 'text/html;charset=utf-8', 'nothing here'],
    ['..%2f..%2fetc/passwd', 404, 'text/html;charset=utf-8', 'nothing here'],
  ])('answers /%s with %i, %s', async (path, status, type, text) => {
    const response = await fetch(site.url + path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toBe(text);
  });

  it('lets pages of any origin read its files', async () => {
    const response = await fetch(`${site.url}data/map.json`);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('answers 304 when the reader holds the same bytes', async () => {
    const first = await fetch(`${site.url}regions/`);
    const etag = first.headers.get('etag');
    expect(etag).not.toBeNull();
    const again = await fetch(`${site.url}regions/`, { headers: { 'If-None-Match': etag ?? '' } });
    expect(again.status).toBe(304);
  });

  it('answers a plain sentence where the site has no page for it', async () => {
    rmSync(join(dir, '404.html'));
    const response = await fetch(`${site.url}nowhere/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('Not found: /nowhere/\n');
  });

  it('rejects a port that is taken', async () => {
    const port = Number(new URL(site.url).port);
    await expect(serve(dir, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('rejects a folder that does not exist', async () => {
    await expect(serve(join(dir, 'missing'), 0)).rejects.toThrow(/^folder not found: .*missing$/);
  });
});
