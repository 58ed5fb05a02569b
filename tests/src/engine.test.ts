import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { table } from '../support/table.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const textFile = /\.(?:ts|mjs|astro|css|json)$/;

interface SourceFile {
  name: string;
  text: string;
}

/** The files of the engine: everything in a folder but what the scripts generate. */
function filesIn(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && textFile.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes(join('src', 'generated')))
    .map((file) => ({ name: file.slice(root.length), text: readFileSync(file, 'utf8') }));
}

const engine = [...filesIn('src'), ...filesIn('scripts')];

/** Each `file:line: word` where the engine says a word. */
function mentions(pattern: RegExp): string[] {
  return engine.flatMap(({ name, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        [...line.matchAll(pattern)].map(([word]) => `${name}:${index + 1}: ${word.trim()}`),
      ),
  );
}

function anyOf(words: string[], before = '', after = ''): RegExp {
  const escaped = [...new Set(words)]
    .filter(Boolean)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`${before}(?:${escaped.join('|')})${after}`, 'gu');
}

const places = table('regions').filter((row) => row.level !== 'nation');
const named = places.filter((row) => row.level === 'province' || row.level === 'prefecture');
const chineseEnd = /(?:特别行政区|.{0,4}族自治[区州]|自治区|省|市)$/u;
const englishEnd = / (?:City|Province|(?:\S+ )*Autonomous (?:Region|Prefecture)|SAR|Special .*)$/;

describe('the engine', () => {
  it('consists of files that can be read', () => {
    expect(engine.length).toBeGreaterThan(5);
  });

  it('names no province or city in Chinese', () => {
    const short = named.map((row) => (row.name_zh ?? '').replace(chineseEnd, ''));
    expect(mentions(anyOf(short))).toEqual([]);
  });

  it('names no province or city in English', () => {
    const short = named.map((row) => (row.name_en ?? '').replace(englishEnd, ''));
    expect(mentions(anyOf(short, '\\b', '(?![a-z])'))).toEqual([]);
  });

  it('names no other place', () => {
    const names = places.flatMap((row) => [row.name_zh ?? '', row.name_en ?? '']);
    expect(mentions(anyOf(names.filter((name) => name.length > 2)))).toEqual([]);
  });

  it('holds no code of a place', () => {
    const codes = places.map((row) => row.code ?? '');
    expect(mentions(anyOf(codes, '(?<![\\w.])', '(?![\\w.])'))).toEqual([]);
  });

  it('names no indicator', () => {
    const ids = table('indicators').map((row) => row.id ?? '');
    const compound = ids.filter((id) => id.includes('_'));
    const single = ids.filter((id) => !id.includes('_'));
    expect(mentions(anyOf(compound, '\\b', '\\b'))).toEqual([]);
    if (single.length > 0) expect(mentions(anyOf(single, '[\'"`]', '[\'"`]'))).toEqual([]);
  });

  it('names no programme, plan or source', () => {
    const ids = [
      ...table('programmes').map((row) => row.programme ?? ''),
      ...table('sources').map((row) => row.source_id ?? ''),
    ];
    expect(mentions(anyOf(ids, '(?<![\\w-])', '(?![\\w-])'))).toEqual([]);
  });
});
