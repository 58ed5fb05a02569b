import { expect, test } from 'vitest';
import { element, escapeText, formatLength } from '../../src/charts/element.ts';

test.each([
  [1, '1'],
  [0.04, '0'],
  [-0.04, '0'],
  [1.25, '1.3'],
  [-12.34, '-12.3'],
])('a length of %d is written %s', (length, written) => {
  expect(formatLength(length)).toBe(written);
});

test('text is escaped for content and attributes', () => {
  expect(escapeText('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d');
});

test('an element closes itself when it has no children', () => {
  expect(element('rect', { x: 1, class: 'a' })).toBe('<rect x="1" class="a"/>');
  expect(element('g', {}, [element('line', {})])).toBe('<g><line/></g>');
});

test('an attribute without a value is left out and one of nought is kept', () => {
  expect(element('rect', { x: 0, y: null, fill: undefined, title: '' })).toBe('<rect x="0" title=""/>');
});

test('an attribute cannot break out of its quotes', () => {
  expect(element('a', { href: '"><script>' })).toBe('<a href="&quot;&gt;&lt;script&gt;"/>');
});
