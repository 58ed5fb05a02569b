import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const modules = new URL('node_modules/', import.meta.url);
const { resolve } = createRequire(new URL('package.json', import.meta.url));

/** Throws when the libraries to compare with are not installed. */
export function requireLibraries(): void {
  if (!existsSync(modules))
    throw new Error('the libraries to compare with are missing: run `npm --prefix bench/embeds ci` first');
}

/** A file of an installed library, by its path: `vega/build/vega.min.js`. */
export function libraryFile(path: string): string {
  return readFileSync(new URL(path, modules), 'utf8');
}

/** An installed library, to be used outside a browser. */
export async function library<T>(name: string): Promise<T> {
  const loaded = await import(pathToFileURL(resolve(name)).href);
  return loaded.default ?? loaded;
}

/** `ECharts 6.1.0`, from the package of that name. */
export function versioned(title: string, name: string): string {
  return `${title} ${JSON.parse(libraryFile(`${name}/package.json`)).version}`;
}

/** A script of `peers/` with all that it imports and nothing else, minified. */
export async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`peers/${entry}`, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
