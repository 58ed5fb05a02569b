import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { classMap, classSteps } from '../../src/charts/class-map.ts';
import { mapGeometry } from '../../src/charts/map-geometry.ts';
import { statusMap } from '../../src/charts/status-map.ts';
import { statusStyle } from '../../src/charts/status-style.ts';
import type { Boundaries } from '../../src/types.ts';
import { smallCells, smallMap } from './examples.ts';

const options = { id: 'map', label: 'Where they stand' };
const parse = (svg: string) => parseHTML(`<body>${svg}</body>`).document;
const attribute = (nodes: Iterable<Element>, name: string) =>
  [...nodes].map((node) => node.getAttribute(name));

describe('a status map', () => {
  const drawn = parse(statusMap(smallMap, smallCells, options));
  const links = [...drawn.querySelectorAll('a')];

  test('has one link a cell, in the order of the codes', () => {
    expect(attribute(links, 'data-code')).toEqual(['990100', '990200', '990400']);
    expect(attribute(links, 'href')).toEqual(['/regions/990100/', '/regions/990200/', '/regions/990400/']);
  });

  test('says the whole sentence of a region as label and title', () => {
    expect(links[0]?.getAttribute('aria-label')).toBe('Alpha: "told" & shown');
    expect(links[0]?.querySelector('title')?.textContent).toBe('Alpha: "told" & shown');
  });

  test('gives every region its label point, for arrow keys', () => {
    expect(attribute(links, 'data-x')).toEqual(['35', '85', '85']);
    expect(attribute(links, 'data-y')).toEqual(['35', '35', '90']);
  });

  test('fills a region by its status', () => {
    expect(attribute(drawn.querySelectorAll('a > :first-child'), 'class')).toEqual([
      's-met',
      's-no-figure-overdue',
      's-behind',
    ]);
    expect(links[1]?.firstElementChild?.getAttribute('fill')).toBe('url(#hatch-no-figure-overdue-wide)');
  });

  test('draws a region without a border as a named point', () => {
    expect(links[2]?.firstElementChild?.localName).toBe('circle');
  });

  test('draws a region without a cell as context, without a link', () => {
    expect(drawn.querySelector('.map-context')?.getAttribute('d')).toContain('M130 10h50');
  });

  test('is a labelled group, since it holds links', () => {
    const svg = drawn.querySelector('svg');
    expect(svg?.getAttribute('role')).toBe('group');
    expect(svg?.getAttribute('aria-label')).toBe(options.label);
    expect(svg?.getAttribute('viewBox')).toBe('0 0 200 120');
  });

  test('shows short names, and values in tiles only', () => {
    const texts = (svg: string) => [...parse(svg).querySelectorAll('text')].map((node) => node.textContent);
    expect(texts(statusMap(smallMap, smallCells, options))).toEqual(['Alpha', 'Beta', 'Delta']);
    const tiles = texts(statusMap(smallMap, smallCells, { ...options, values: true }));
    expect(tiles).toEqual(['Alpha', '4', 'Beta', '5', 'Delta']);
  });

  test('refuses a cell whose region is not drawn', () => {
    const stray = smallCells.map((cell) => ({ ...cell, code: '999999' }));
    expect(() => statusMap(smallMap, stray, options)).toThrow('region not drawn: 999999');
  });
});

describe('a map of values', () => {
  const cell = { short: '', valueText: '', text: '', href: '/' };
  const classes = (values: (number | 'no-figure')[], breaks: number[]) => {
    const codes = ['990100', '990200', '990300', '990400'];
    const cells = values.map((value, index) => ({ ...cell, code: codes[index] ?? '', value }));
    return attribute(
      parse(classMap(smallMap, cells, breaks, options)).querySelectorAll('a > :first-child'),
      'class',
    );
  };

  test('puts a value that equals a break into the class above it', () => {
    expect(classes([9.9, 10, 20, 'no-figure'], [10, 20])).toEqual(['c-0', 'c-3', 'c-5', 's-no-figure']);
  });

  test.each([
    [[], [2]],
    [[1], [0, 5]],
    [
      [1, 2, 3, 4, 5],
      [0, 1, 2, 3, 4, 5],
    ],
  ])('breaks %j use the steps %j', (breaks, steps) => {
    expect(classSteps(breaks)).toEqual(steps);
  });

  test('refuses more breaks than there are steps', () => {
    expect(() => classSteps([1, 2, 3, 4, 5, 6])).toThrow('too many breaks: 6, at most 5');
  });
});

test('a map of all prefectures with a sentence each stays under 9 kB gzip', () => {
  const file = new URL('../../data/boundaries/440000.json', import.meta.url);
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Boundaries;
  const geometry = mapGeometry(topology, { object: 'prefectures', width: 720 });
  const cells = geometry.regions.map(({ code }, index) => ({
    code,
    status: statusStyle[index % statusStyle.length]?.status ?? 'met',
    short: code.slice(2, 4),
    value: '',
    text: `${code}：到期未找到公开数字；承诺${index}万个（2021—2025年，公办）；没有找到公布的结果。`,
    href: `/regions/${code}/`,
  }));
  expect(cells.length).toBeGreaterThan(20);
  expect(gzipSync(statusMap(geometry, cells, options)).length).toBeLessThan(9000);
});
