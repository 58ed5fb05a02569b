import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReleaseRecord } from '../../src/types.ts';
import { builtSite } from '../support/built-site.ts';
import { distDir } from '../support/dist-dir.ts';
import { table } from '../support/table.ts';

const { byPath } = builtSite();
const versions = table('releases').map(({ version = '' }) => version);
const bytesOf = (address: string) => readFileSync(join(distDir, address));

describe.each(versions)('release %s', (version) => {
  const record = JSON.parse(bytesOf(`/data/releases/${version}/release.json`).toString()) as ReleaseRecord;

  it('offers the zip of its record, byte by byte', () => {
    const bytes = bytesOf(`/data/releases/${version}/${record.zip.name}`);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(record.zip.sha256);
    expect(bytes.equals(readFileSync(`data/releases/${version}/${record.zip.name}`))).toBe(true);
  });

  it('names every file with its checksum on its page', () => {
    const text = byPath.get(`/en/data/releases/${version}/`)?.text ?? '';
    expect([record.zip, ...record.files].filter(({ sha256 }) => !text.includes(sha256))).toEqual([]);
  });

  it('stands in the lists of releases and of changes', () => {
    for (const path of ['/data/releases/', '/changes/'])
      expect(byPath.get(path)?.anchors.map(({ href }) => href)).toContain(`/data/releases/${version}/`);
  });
});

describe('the page of changes', () => {
  it('shows every correction, or says that there is none', () => {
    const page = byPath.get('/en/changes/');
    const rows = table('corrections');
    const places = (page?.ids ?? []).filter((id) => id.startsWith('correction-'));
    expect(places).toHaveLength(rows.length);
    expect(page?.text.includes('No number has been corrected')).toBe(rows.length === 0);
  });
});

describe('the headers for hosts', () => {
  it('let pages of any origin read everything', () => {
    expect(bytesOf('/_headers').toString()).toMatch(/^\/\*\n {2}Access-Control-Allow-Origin: \*$/m);
  });
});
