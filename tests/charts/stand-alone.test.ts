import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { element } from '../../src/charts/element.ts';
import { type StandAlone, standAlone } from '../../src/charts/stand-alone.ts';
import { statusDefs, statusFill, statusStyle } from '../../src/charts/status-style.ts';
import { textWidth } from '../../src/charts/text-width.ts';

const key = (status: (typeof statusStyle)[number]['status']) =>
  element('rect', { ...statusFill(status), x: 0, y: 0, width: 18, height: 14 });

const every = statusStyle.map(({ status }) => ({
  keys: [{ content: key(status), viewBox: [0, 0, 18, 14] as const }],
  text: status,
}));

const spec: StandAlone = {
  lang: 'zh-Hans',
  title: '各市 2025 年“新增学位”目标的状态',
  subtitle: '对照公开数字',
  drawings: [{ content: '<rect class="m0" width="640" height="300"/>', viewBox: [0, 0, 640, 300] }],
  legend: every,
  notes: ['一句话（来源：“某报告”，2026年2月；评估日期 2026年11月24日，教育里程）。'.repeat(4)],
  style: '.m0{fill:rgb(1, 2, 3)}',
  defs: statusDefs(),
  paper: '#fff',
  ink: '#111',
  soft: '#555',
  fontFamily: '"Noto Sans", sans-serif',
};

const texts = (svg: string): string[] =>
  [...parseHTML(svg).document.querySelectorAll('svg > text')].map((node) => node.textContent ?? '');

describe('a picture that stands alone', () => {
  const { svg, width, height } = standAlone(spec);

  test('is an SVG file with a name space, a size, its styles and a title', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="688" height="\d+" /);
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}" lang="zh-Hans"`);
    expect(svg).toContain('<style>.m0{fill:rgb(1, 2, 3)}</style>');
    expect(svg).toContain(`<title>${spec.title}</title>`);
    expect(svg).toContain('font-family="&quot;Noto Sans&quot;, sans-serif"');
  });

  test('closes every element it opens', () => {
    const open: string[] = [];
    for (const [, end, name, empty] of svg.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
      if (end) expect(open.pop()).toBe(name);
      else if (!empty) open.push(name ?? '');
    }
    expect(open).toEqual([]);
  });

  test('shows every status of its legend, each with a pattern that is there', () => {
    const said = texts(svg);
    expect(statusStyle.filter(({ status }) => !said.includes(status))).toEqual([]);
    const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !svg.includes(`id="${id}"`))).toEqual([]);
  });

  test('refers to nothing outside', () => {
    expect(svg).not.toContain('var(');
    expect(svg).not.toMatch(/href="[^#]/);
  });

  test('breaks its words into lines that fit, none beginning with a closing mark', () => {
    const lines = texts(svg).filter((text) => text.length > 12);
    expect(lines.join('')).toContain(spec.notes[0]);
    expect(lines.filter((line) => textWidth(line, 12) > width - 48)).toEqual([]);
    expect(lines.filter((line) => /^[，。；：）》”’」]/u.test(line))).toEqual([]);
    expect(lines.filter((line) => /[（“《「]$/u.test(line))).toEqual([]);
  });

  test('breaks an address that is longer than a line', () => {
    const address = `https://example.org/${'a'.repeat(200)}`;
    const lines = texts(standAlone({ ...spec, notes: [address] }).svg).slice(-3);
    expect(lines.join('')).toContain(address);
    expect(lines.filter((line) => textWidth(line, 12) > width - 48)).toEqual([]);
  });

  test('is as wide as its widest drawing and no narrower than words need', () => {
    const small = { ...spec, drawings: [{ content: '', viewBox: [0, 0, 100, 80] as const }] };
    expect(standAlone(small).width).toBe(528);
  });

  test('puts several drawings under each other', () => {
    const [one] = spec.drawings;
    const twice = standAlone({ ...spec, drawings: [...spec.drawings, ...(one ? [one] : [])] });
    expect(twice.height).toBe(height + 312);
  });
});
