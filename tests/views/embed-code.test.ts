import { describe, expect, it } from 'vitest';
import { embedCode } from '../../src/views/embed/embed-code.ts';

const spec = {
  src: 'https://site.example/embed/map/?theme=light&title=0',
  title: 'Goals & results',
  alt: 'Goals & results: met 3',
  height: 480,
  place: 'https://site.example/regions/1/#map',
  source: 'Sources: a plan.',
  picture: 'https://site.example/pictures/map.png',
  more: 'Show all',
};
const plain = embedCode('iframe', spec);

describe('embedCode(form, spec)', () => {
  it('puts the frame and its line into one box', () => {
    expect(plain).toMatch(/^<div>\n<iframe [^>]*><\/iframe>\n<p><a .*<\/p>\n<\/div>$/);
    expect(plain).toContain('src="https://site.example/embed/map/?theme=light&amp;title=0"');
  });

  it('leaves no words of the script where its tags are taken away', () => {
    const text = embedCode('script', spec)
      .replace(/<!--.*?-->/gs, '')
      .replace(/<[^>]*>/g, '');
    expect(text.trim()).toBe('Goals &amp; results Sources: a plan.');
  });

  it('has a script that runs', () => {
    const [, script = ''] = /<script>(.*)<\/script>/s.exec(embedCode('script', spec)) ?? [];
    const listened: string[] = [];
    new Function('addEventListener', script)((name: string) => listened.push(name));
    expect(listened).toEqual(['message']);
  });

  it('for AMP has a placeholder and, at the lower edge, the button that shows the rest', () => {
    const amp = embedCode('amp', spec);
    expect(amp).toMatch(/^<amp-iframe [^>]* height="480" layout="fixed-height" resizable/);
    expect(amp).toContain('<p placeholder>Goals &amp; results</p>');
    expect(amp).toMatch(
      /<button overflow style="position:absolute;bottom:0;[^>]*>Show all<\/button>\n<\/amp-iframe>/,
    );
  });

  it('is a block of WordPress around the plain code', () => {
    expect(embedCode('wordpress', spec)).toBe(`<!-- wp:html -->\n${plain}\n<!-- /wp:html -->`);
  });

  it('gives the address of the chart a line of its own, so that it unfolds to this chart', () => {
    expect(embedCode('link', spec).split('\n').filter(Boolean)).toEqual(['Goals & results', spec.src]);
  });
});
