import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { statusDefs } from '../../src/charts/status-style.ts';

const sheets = ['tokens', 'charts'].map(
  (name) => `<?xml-stylesheet href="../../../src/styles/${name}.css"?>`,
);

/** A chart as a file that opens in a browser: with its name space, style sheets and patterns, a line a mark. */
function asFile(svg: string): string {
  const namespaced = svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
  const complete = namespaced.replace('>', `>${statusDefs()}`);
  const lines = complete.replace(
    />(?=<(?:g|a|path|rect|line|circle|text|pattern|defs|\/svg|\/g|\/defs)\b)/g,
    '>\n',
  );
  return [...sheets, lines, ''].join('\n');
}

/**
 * Holds a chart against `snapshots/<name>.svg`. With UPDATE_CHARTS=1 (never in CI) it writes the file instead; a
 * missing file or any difference fails.
 */
export function expectChart(name: string, svg: string): void {
  const file = new URL(`snapshots/${name}.svg`, import.meta.url);
  const drawn = asFile(svg);
  const { CI, UPDATE_CHARTS } = process.env;
  if (UPDATE_CHARTS === '1' && !CI) writeFileSync(file, drawn);
  expect(existsSync(file), `no snapshot ${name}.svg: look at the chart, then run with UPDATE_CHARTS=1`).toBe(
    true,
  );
  expect(drawn).toBe(readFileSync(file, 'utf8'));
}
