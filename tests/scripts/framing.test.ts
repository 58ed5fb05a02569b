import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { framingHeaders } from '../../scripts/framing.ts';

const names = ['X-Frame-Options', 'Content-Security-Policy'];

/** The rules of a `_headers` file: a pattern and the lines under it. */
const rules = readFileSync('public/_headers', 'utf8')
  .split(/\n\s*\n/)
  .map((block) => block.trim().split('\n'))
  .map(([pattern = '', ...lines]) => ({ pattern, lines: lines.map((line) => line.trim()) }));

function matches(pattern: string, path: string): boolean {
  const escaped = pattern.replace(/[.]/g, '\\.').replaceAll('*', '.*').replace(/:\w+/g, '[^/]+');
  return new RegExp(`^${escaped}$`).test(path);
}

/** What a host that reads the file sends: rules in order, `!` takes a header off again. */
function sent(path: string): Record<string, string> {
  const headers = new Map<string, string>();
  for (const { pattern, lines } of rules) {
    if (!matches(pattern, path)) continue;
    for (const line of lines) {
      if (line.startsWith('! ')) headers.delete(line.slice(2));
      else headers.set(line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2));
    }
  }
  return Object.fromEntries([...headers].filter(([name]) => names.includes(name)));
}

const open = [
  '/embed/map-a-1/',
  '/en/embed/map-a-1/',
  '/zh-hant/v/1.0.0/embed/map-a-1/',
  '/v/1.0.0/embed/strip-2025/',
];
const closed = [
  '/',
  '/en/',
  '/embed/',
  '/en/embed/',
  '/embed/help/',
  '/zh-hant/embed/help/',
  '/regions/1/',
  '/data/',
  '/v/1.0.0/',
];

describe('framingHeaders(pathname)', () => {
  it.each(open)('lets anyone frame %s', (path) => {
    expect(framingHeaders(path)).toEqual({});
  });

  it.each(closed)('refuses to have %s framed', (path) => {
    expect(framingHeaders(path)).toEqual({
      'X-Frame-Options': 'DENY',
      'Content-Security-Policy': "frame-ancestors 'none'",
    });
  });

  it.each([...open, ...closed])('says of %s what the file for static hosts says', (path) => {
    expect(sent(path)).toEqual(framingHeaders(path));
  });
});
