import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { distDir } from '../support/dist-dir.ts';
import { settingOf } from '../support/table.ts';

const kept = join(distDir, 'v');
const versions = existsSync(kept) ? readdirSync(kept) : [];
const main = `map-${settingOf('home_indicator')}-${settingOf('home_region')}`.replaceAll('_', '-');
const read = (...path: string[]) => readFileSync(join(distDir, ...path, 'index.html'), 'utf8');
const drawing = (html: string) => /<svg id="chart"[\s\S]*<\/svg>/.exec(html)?.[0];

describe('a release', () => {
  it('is there to be pinned to', () => {
    expect(versions).toContain('1.0.0');
  });

  it.each(versions.flatMap((version) => ['', 'en', 'zh-hant'].map((lang) => [version, lang] as const)))(
    'of %s keeps its charts in "%s", under its own number',
    (version, lang) => {
      const html = read(lang, 'v', version, 'embed', main);
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).toContain(version);
      expect(html).not.toContain('json+oembed');
      expect(drawing(html)).toBeDefined();
      expect(readdirSync(join(distDir, lang, 'v', version, 'embed')).length).toBeGreaterThan(100);
    },
  );

  it('shows the present chart as long as its numbers are the present ones', () => {
    const pinned = read('v', '1.0.0', 'embed', main);
    const isChanged = pinned.includes('class="newer"');
    const isSame = drawing(pinned) === drawing(read('embed', main));
    expect(isSame).toBe(!isChanged);
  });
});
