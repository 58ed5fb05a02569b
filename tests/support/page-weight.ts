import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuiltPage } from './built-site.ts';
import { distDir } from './dist-dir.ts';

/** What a reader downloads to see a page. Weights are bytes after gzip. */
export interface PageWeight {
  /** The document without its inline scripts, and its style sheets. */
  markup: number;
  /** Script files with everything they import, and inline scripts. */
  script: number;
  requests: number;
}

/** Inline code; data that a page holds for its scripts are part of the document. */
const inlineScript =
  /<script(?![^>]*\s(?:src=|type="application\/(?:ld\+)?json"))[^>]*>([\s\S]*?)<\/script>/g;
const imported = /(?:\bfrom|\bimport)\s*["'](\.{0,2}\/[^"']+)["']/g;
const sizes = new Map<string, number>();

function gzipSize(text: string): number {
  return text === '' ? 0 : gzipSync(text).length;
}

function fileSize(address: string): number {
  const known = sizes.get(address);
  if (known !== undefined) return known;
  const size = gzipSize(readFileSync(join(distDir, address), 'utf8'));
  sizes.set(address, size);
  return size;
}

/** The scripts of a page with the ones they import, each once. */
function withImports(addresses: string[]): Set<string> {
  const all = new Set<string>();
  const visit = (address: string) => {
    if (all.has(address)) return;
    all.add(address);
    const code = readFileSync(join(distDir, address), 'utf8');
    for (const [, path = ''] of code.matchAll(imported))
      visit(new URL(path, `http://site.invalid${address}`).pathname);
  };
  addresses.forEach(visit);
  return all;
}

function sum(addresses: Iterable<string>): number {
  return [...addresses].reduce((total, address) => total + fileSize(address), 0);
}

/** Weighs a built page; `data:` addresses are part of the document and ask for nothing. */
export function pageWeight(page: BuiltPage): PageWeight {
  const html = readFileSync(page.file, 'utf8');
  const inline = [...html.matchAll(inlineScript)].map(([, code = '']) => code).join('\n');
  const loaded = page.resources.filter(({ url }) => !url.startsWith('data:') && !url.startsWith('#'));
  const addresses = [
    ...new Set(loaded.map(({ url }) => new URL(url, `http://site.invalid${page.path}`).pathname)),
  ];
  const styles = addresses.filter((address) => address.endsWith('.css'));
  const scripts = withImports(addresses.filter((address) => address.endsWith('.js')));
  const others = addresses.filter((address) => !/\.(?:css|js)$/.test(address));
  return {
    markup: gzipSize(html.replace(inlineScript, '')) + sum(styles),
    script: gzipSize(inline) + sum(scripts),
    requests: 1 + styles.length + scripts.size + others.length,
  };
}
