import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { indicators, regions } from '../../../src/data.ts';
import { indicatorFile, regionFile } from '../../../src/views/figure-files/file-subject.ts';
import { filePackage } from '../../../src/views/figure-files/package.ts';

const site = new URL('https://example.org');
const zone = process.env['TZ'];

afterEach(() => {
  process.env['TZ'] = zone;
});

const subjects = [
  { what: 'an indicator', subject: () => indicatorFile(indicators[0] as (typeof indicators)[number]) },
  { what: 'a region', subject: () => regionFile(regions[0] as (typeof regions)[number]) },
];

describe('filePackage', () => {
  it.each(subjects)(
    'packs the rows of $what, what they mean, how to read and how to cite them',
    ({ subject }) => {
      const { name } = subject();
      const files = unzipSync(filePackage(subject(), site));
      expect(Object.keys(files)).toEqual([
        'CITATION.cff',
        'README.md',
        `${name}.csv`,
        `${name}.metadata.json`,
      ]);
      expect(strFromU8(files['CITATION.cff'] ?? new Uint8Array())).toMatch(/^cff-version: 1\.2\.0$/m);
    },
  );

  it.each(subjects)('gives the same bytes for $what in every time zone', ({ subject }) => {
    const first = filePackage(subject(), site);
    process.env['TZ'] = 'America/Los_Angeles';
    expect(Buffer.from(filePackage(subject(), site)).equals(first)).toBe(true);
  });
});
