import type { PageLoad } from './page-load.ts';

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

type Column = [title: string, cell: (loads: readonly PageLoad[]) => string];

function milliseconds(key: 'firstPaint' | 'drawn' | 'blocking'): Column[1] {
  return (loads) => median(loads.map((load) => load[key])).toFixed(0);
}

function range(loads: readonly PageLoad[]): string {
  const times = loads.map(({ drawn }) => Math.round(drawn));
  return `${Math.min(...times)}–${Math.max(...times)}`;
}

const columns: readonly Column[] = [
  ['wire, kB', (loads) => kilobytes(median(loads.map(({ wire }) => wire)))],
  ['requests', (loads) => String(median(loads.map(({ requests }) => requests)))],
  ['first paint, ms', milliseconds('firstPaint')],
  ['map drawn, ms', milliseconds('drawn')],
  ['(all runs)', range],
  ['blocked, ms', milliseconds('blocking')],
  ['script, kB', (loads) => kilobytes(median(loads.map(({ script }) => script)))],
];

/** The loads of each page as a Markdown table: medians, and from which to which the map was drawn. */
export function loadTable(loads: ReadonlyMap<string, readonly PageLoad[]>): string {
  const rows = [...loads].map(([name, all]) => [name, ...columns.map(([, cell]) => cell(all))]);
  const all = [['page', ...columns.map(([title]) => title)], ...rows];
  const widths = columns.map((_, index) => Math.max(...all.map((row) => row[index + 1]?.length ?? 0)));
  const first = Math.max(...all.map(([name = '']) => name.length));
  const line = ([name = '', ...cells]: string[]) =>
    `| ${[name.padEnd(first), ...cells.map((cell, index) => cell.padStart(widths[index] ?? 0))].join(' | ')} |`;
  const rule = `|${'-'.repeat(first + 2)}|${widths.map((width) => `${'-'.repeat(width + 1)}:|`).join('')}`;
  return [line(all[0] ?? []), rule, ...rows.map(line)].join('\n');
}
