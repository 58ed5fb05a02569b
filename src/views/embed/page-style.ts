import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { chartSheets } from '../../charts/chart-sheets.ts';

/** A rule with what it applies to, or a block of rules under a condition. */
interface Rule {
  head: string;
  body: string;
  inner: Rule[] | null;
}

const sheets = ['tokens', ...chartSheets, 'embed'];

function minified(name: string): string {
  const css = readFileSync(join(process.cwd(), 'src/styles', `${name}.css`), 'utf8');
  return transformSync(css, { loader: 'css', minify: true, charset: 'utf8' }).code.trim();
}

/** The position after the brace that closes the block which opens before `from`. */
function endOfBlock(css: string, from: number): number {
  let depth = 1;
  for (let at = from; at < css.length; at++) {
    if (css[at] === '{') depth++;
    if (css[at] === '}') depth--;
    if (depth === 0) return at + 1;
  }
  throw new Error('style sheet without an end');
}

function parseRules(css: string): Rule[] {
  const rules: Rule[] = [];
  for (let at = 0; at < css.length; ) {
    const open = css.indexOf('{', at);
    if (open < 0) break;
    const head = css.slice(at, open);
    const end = endOfBlock(css, open + 1);
    const body = css.slice(open + 1, end - 1);
    rules.push({ head, body, inner: head.startsWith('@') ? parseRules(body) : null });
    at = end;
  }
  return rules;
}

/** Parts of a list of selectors, split at the commas outside of brackets. */
function selectorsOf(head: string): string[] {
  return head.split(/,(?![^(]*\))/);
}

const className = /\.([a-z][\w-]*)/g;
const namesIn = (selector: string) => [...selector.matchAll(className)].map(([, name = '']) => name);

/** Whether a selector can meet an element on a page with these classes: all of its own, one of every choice. */
function canMatch(selector: string, classes: ReadonlySet<string>): boolean {
  const choices = [...selector.matchAll(/:is\(([^)]*)\)/g)].map(([, inner = '']) => inner.split(','));
  const own = selector.replace(/:(?:is|not|where)\([^)]*\)/g, '');
  const isThere = (part: string) => namesIn(part).every((name) => classes.has(name));
  return isThere(own) && choices.every((parts) => parts.some(isThere));
}

/** The rules that can apply on a page with these classes. */
function used(rules: readonly Rule[], classes: ReadonlySet<string>): string {
  return rules
    .map(({ head, body, inner }) => {
      if (inner) {
        const kept = used(inner, classes);
        return kept === '' ? '' : `${head}{${kept}}`;
      }
      const kept = selectorsOf(head).filter((selector) => canMatch(selector, classes));
      return kept.length === 0 ? '' : `${kept.join(',')}{${body}}`;
    })
    .join('');
}

/** A style sheet without the custom properties that nothing in it or in the page refers to. */
function withoutUnused(css: string, html: string): string {
  const text = css + html;
  return css.replace(/(--[\w-]+):[^;}]*(;|(?=\}))/g, (declaration, name: string) =>
    text.includes(`var(${name})`) ? declaration : '',
  );
}

/** What is set by a script, not in the markup. */
const scripted = ['highlight'];

let allRules: Rule[] | undefined;
const known = new Map<string, string>();

/** The part of the site's style sheets that a chart page with this markup needs, minified. */
export function pageStyle(html: string): string {
  allRules ??= sheets.flatMap((name) => parseRules(minified(name)));
  const classes = new Set(scripted);
  for (const [, names = ''] of html.matchAll(/ class="([^"]*)"/g))
    for (const name of names.split(' ')) classes.add(name);
  const key = [...classes].sort().join(' ');
  const found = known.get(key) ?? withoutUnused(used(allRules, classes), html);
  known.set(key, found);
  return found;
}
