import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { reader } from '../../src/i18n/reader.ts';
import { cardOfChart } from '../../src/pictures/chart-pictures.ts';
import { face } from '../../src/pictures/face.ts';
import { type SocialCard, socialCard } from '../../src/pictures/social-card.ts';
import { charts } from '../../src/views/chart-registry.ts';

const imprint = { site: 'https://example.org' };

/** The lines of a card that stand outside its drawing. */
const linesOf = (svg: string) =>
  [...parseHTML(svg).document.querySelectorAll('svg > text')].map((node) => {
    const at = (name: string) => Number(node.getAttribute(name));
    const isEnd = node.getAttribute('text-anchor') === 'end';
    return {
      text: node.textContent ?? '',
      x: at('x'),
      y: at('y'),
      size: at('font-size'),
      isEnd,
      isBold: node.hasAttribute('font-weight'),
    };
  });

describe.each(languages.map(({ lang }) => lang))('the card of every chart in %s', (lang) => {
  const r = reader(lang);
  const cards = charts.map((chart) => {
    const card = cardOfChart(r, chart, imprint);
    return { id: chart.id, card, lines: linesOf(socialCard(card)) };
  });

  it('says its whole title, legend and facts', () => {
    const squeezed = (text: string) => text.replace(/\s/g, '');
    const silent = cards.flatMap(({ id, card, lines }) => {
      const said = squeezed(lines.map(({ text }) => text).join(''));
      const words = [
        card.title,
        ...card.legend.map(({ text }) => text),
        ...card.facts.map(({ value }) => value),
      ];
      return words.filter((text) => !said.includes(squeezed(text))).map((text) => `${id}: ${text}`);
    });
    expect(silent).toEqual([]);
  });

  it('keeps every line inside the margins and off the foot', () => {
    const outside = cards.flatMap(({ id, lines }) =>
      lines
        .filter(({ text, x, y, size, isEnd, isBold }) => {
          const width = face(lang).width(text, size, isBold);
          const [left, right] = isEnd ? [x - width, x] : [x, x + width];
          const isFoot = y === 599;
          return left < 30 || right > 1142 || y < 40 || (!isFoot && y > 552);
        })
        .map(({ text, x, y }) => `${id}: ${text} at ${x}, ${y}`),
    );
    expect(outside).toEqual([]);
  });
});

describe('a card', () => {
  const card: SocialCard = {
    lang: 'en',
    tag: 'en',
    site: 'Site',
    eyebrow: 'Today',
    title: 'A finding',
    text: '',
    drawing: null,
    note: '',
    facts: [],
    legend: [],
    source: {
      before: 'Source: ',
      title: 'a very long title of a document '.repeat(8),
      after: ', 3 documents',
    },
    address: 'example.org',
  };

  it('shortens the title of its source, not the number of sources', () => {
    const foot = linesOf(socialCard(card)).find(({ text }) => text.startsWith('Source: '))?.text ?? '';
    expect(foot).toMatch(/^Source: a very long title.+…, 3 documents$/);
  });

  it('is the same every time', () => {
    expect(socialCard(card)).toBe(socialCard(card));
  });

  it('fails on a character without a glyph', () => {
    expect(() => socialCard({ ...card, title: 'A 𠀀' })).toThrow('no glyph for “𠀀”');
  });
});
