import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type ZoneMark, zoneMap } from '../../src/charts/zone-map.ts';
import { zoneDefs, zoneFill, zoneKey } from '../../src/charts/zone-style.ts';
import { smallMap } from './examples.ts';

const parse = (svg: string) => parseHTML(`<body>${svg}</body>`).document;
const counties = { ...smallMap, regions: smallMap.regions.map((one) => ({ ...one, code: `${one.code}01` })) };
const ground = { prefectures: smallMap, counties };
const [first = '', second = ''] = smallMap.regions.filter(({ path }) => path !== '').map(({ code }) => code);
const mark = (code: string, reach: ZoneMark['reach'], tone = 0): ZoneMark => ({
  code,
  reach,
  tone,
  isOpen: false,
  short: code,
  text: `says ${code}`,
  href: `/regions/${code}/`,
});
const marks = [mark(`${second}01`, 'part', 1), mark(first, 'whole')];
const options = { id: 'map', label: 'Where they are', sizes: [13, 24] } as const;

describe('a map of zones', () => {
  const drawn = parse(zoneMap(ground, marks, options));
  const links = [...drawn.querySelectorAll('a')];

  test('has one link a zone with its sentence, whole prefectures under counties', () => {
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual([
      `says ${first}`,
      `says ${second}01`,
    ]);
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      `/regions/${first}/`,
      `/regions/${second}01/`,
    ]);
  });

  test('tells reach by hatch and outline, not by colour alone', () => {
    const [whole, part] = links.map((link) => link.querySelector('path'));
    expect(whole?.getAttribute('fill')).toBe('url(#zone-hatch-0)');
    expect(whole?.getAttribute('class')).toContain('zone-whole');
    expect(part?.getAttribute('fill')).toBeNull();
    expect(part?.getAttribute('class')).toContain('zone-part');
  });

  test('gives arrow keys the point of every zone', () => {
    for (const link of links) {
      expect(Number(link.getAttribute('data-x'))).toBeGreaterThan(0);
      expect(Number(link.getAttribute('data-y'))).toBeGreaterThan(0);
    }
  });

  test('leaves a name out where it is given elsewhere', () => {
    const bare = marks.map((one) => ({ ...one, short: '' }));
    expect(parse(zoneMap(ground, bare, options)).querySelectorAll('text')).toHaveLength(0);
    expect(drawn.querySelectorAll('.names-wide text').length).toBeGreaterThan(0);
  });

  test('refuses a zone without a shape', () => {
    expect(() => zoneMap(ground, [mark('999999', 'part')], options)).toThrow('region not drawn: 999999');
  });
});

describe('the looks of zones', () => {
  test('differ between three designations in class and in the direction of the hatch', () => {
    const fills = [0, 1, 2].map((tone) => zoneFill({ reach: 'whole', tone, isOpen: false }));
    expect(new Set(fills.map((fill) => fill.class)).size).toBe(3);
    const defs = parse(`<svg>${zoneDefs()}</svg>`);
    const lines = fills.map(({ fill }) =>
      defs.querySelector(`#${fill?.slice(5, -1)} .zone-line`)?.getAttribute('d'),
    );
    expect(new Set(lines).size).toBe(3);
    expect(lines).not.toContain(undefined);
  });

  test('show what is not confirmed without a fill of its own', () => {
    expect(zoneFill({ reach: 'whole', tone: 0, isOpen: true })).toEqual({
      class: 'zone-whole z-0 zone-open',
      fill: null,
    });
  });

  test('are the same in the legend as on the map', () => {
    const look = { reach: 'part', tone: 1, isOpen: false } as const;
    expect(zoneKey(look)).toContain(`class="${zoneFill(look).class}"`);
  });
});
