import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

const compiled = new Map<string, string>();

/** A script of the chart pages, without types and minified: `choices` runs before the page is seen, `frame` after. */
export function pageScript(name: 'choices' | 'frame'): string {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const source = readFileSync(join(process.cwd(), 'src/client/embed', `${name}.ts`), 'utf8');
  const { code } = transformSync(source, { loader: 'ts', minify: true, format: 'iife', target: 'es2022' });
  compiled.set(name, code.trim());
  return code.trim();
}
