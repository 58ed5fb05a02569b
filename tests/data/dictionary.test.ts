import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { table } from '../support/table.ts';

const folder = new URL('../../data/', import.meta.url);
const dictionary = readFileSync(new URL('README.md', folder), 'utf8');

/** The text under the heading of one table, up to the next heading. */
function sectionOf(file: string): string {
  const [, section = ''] = dictionary.split(`\n### ${file}\n`);
  return section.split(/\n#{1,3} /)[0] ?? '';
}

/** Column names that the first cells of the section's table give in code style. */
function describedIn(section: string): string[] {
  const firstCells = [...section.matchAll(/^\| (`[^|]*) \|/gm)].map(([, cell = '']) => cell);
  return firstCells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}

function columnsOf(file: string): string[] {
  const [header = ''] = readFileSync(new URL(file, folder), 'utf8').split('\n');
  return header.replace(/\r$/, '').split(',');
}

/** Sections that explain a code list, and the list. */
const explained: [string, string][] = [
  ['Scopes', 'scope'],
  ['Statuses of targets', 'target_status'],
];

const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));

describe('the data dictionary', () => {
  it.each(files)('describes the columns of %s, each once and in order', (file) => {
    expect(describedIn(sectionOf(file))).toEqual(columnsOf(file));
  });

  it.each(explained)('explains under “%s” every code of %s', (heading, list) => {
    const [, section = ''] = dictionary.split(`\n## ${heading}\n`);
    const codes = table('codes')
      .filter((row) => row.list === list)
      .map((row) => row.code);
    expect(describedIn(section.split('\n## ')[0] ?? '').sort()).toEqual(codes.sort());
  });

  it('names every code list', () => {
    const lists = [...new Set(table('codes').map((row) => row.list ?? ''))];
    expect(lists.filter((list) => !sectionOf('codes.csv').includes(`\`${list}\``))).toEqual([]);
  });

  it('names every setting', () => {
    const keys = [...new Set(table('settings').map((row) => (row.key ?? '').replace(/\..*/, '.WORD')))];
    expect(keys.filter((key) => !sectionOf('settings.csv').includes(`\`${key}\``))).toEqual([]);
  });

  it('links only to places that exist in it', () => {
    const slugs = [...dictionary.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    );
    const links = [...dictionary.matchAll(/\]\(#([^)]+)\)/g)].map(([, slug = '']) => slug);
    expect(links.filter((slug) => !slugs.includes(slug))).toEqual([]);
  });
});
