import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PictureCache } from '../../src/pictures/picture-cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'picture-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the cache of pictures', () => {
  it('names a picture by all it was drawn from', () => {
    expect(PictureCache.key('a', 'b')).toBe(PictureCache.key('a', 'b'));
    expect(PictureCache.key('a', 'b')).not.toBe(PictureCache.key('ab', ''));
  });

  it('gives back what was put in, also to the next build', () => {
    new PictureCache(folder).set('one.png', Buffer.from('one'));
    const next = new PictureCache(folder);
    expect(next.get('one.png')?.toString()).toBe('one');
    expect(next.get('two.png')).toBeNull();
  });

  it('throws away what no build asked for in the given days', () => {
    const cache = new PictureCache(folder);
    cache.set('old.png', Buffer.from('old'));
    cache.set('asked.png', Buffer.from('asked'));
    const past = new Date('2001-01-01');
    for (const name of ['old.png', 'asked.png']) utimesSync(join(folder, name), past, past);
    cache.get('asked.png');
    cache.prune(30);
    expect(readdirSync(folder)).toEqual(['asked.png']);
  });
});
