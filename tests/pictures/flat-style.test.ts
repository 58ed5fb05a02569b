import { describe, expect, it } from 'vitest';
import { flatStyle, token } from '../../src/pictures/flat-style.ts';

describe('the style sheet of a picture', () => {
  const markup =
    '<g class="chart plot"><text class="on-met">a</text><g class="label-goal"/><g class="series-line"/></g>';

  it('needs no variables and no selectors that renderers do not know', () => {
    const style = flatStyle(markup);
    expect(style).toMatch(/\.series-line\{/);
    expect(style).not.toMatch(/var\(|light-dark\(|:is\(|:hover|@media/);
  });

  it('takes the colours of the light theme', () => {
    expect(token('paper')).toMatch(/^#[0-9a-f]{6}$/);
    expect(flatStyle(markup)).toContain(`.plot .series-line{stroke:${token('ink')}`);
    expect(flatStyle(markup)).toContain(`.chart .on-met{fill:${token('on-dark')}`);
  });

  it('holds only what the drawing uses', () => {
    expect(flatStyle('<g class="chart"/>')).not.toContain('.plot');
  });

  it('has no unknown token', () => {
    expect(() => token('no-such-colour')).toThrow('unknown token: --no-such-colour');
  });
});
