import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { chartSheets } from '../charts/chart-sheets.ts';

/** What a picture takes its colours from. */
type Tokens = ReadonlyMap<string, string>;

const folder = join(process.cwd(), 'src/styles');
const read = (name: string) => postcss.parse(readFileSync(join(folder, name), 'utf8'));

/** The values of `light-dark(a, b)` and `var(--a)`, from the inside out, for the light theme. */
function resolve(value: string, tokens: Tokens): string {
  const inner = /var\((--[\w-]+)\)|light-dark\(((?:[^(),]|\([^()]*\))+),(?:[^(),]|\([^()]*\))+\)/;
  const found = inner.exec(value);
  if (!found) return value;
  const [whole, name, light] = found;
  const replacement = name === undefined ? (light ?? '').trim() : tokens.get(name);
  if (replacement === undefined) throw new Error(`unknown token: ${name}`);
  return resolve(value.replace(whole, replacement), tokens);
}

function readTokens(): Tokens {
  const tokens = new Map<string, string>();
  read('tokens.css').walkRules(':root', (rule) => {
    rule.walkDecls(/^--/, ({ prop, value }) => {
      tokens.set(prop, value);
    });
  });
  return new Map([...tokens].map(([name, value]) => [name, resolve(value, tokens)]));
}

const tokens = readTokens();

/** A colour of the light theme: `token('ink')`. Throws on an unknown one. */
export function token(name: string): string {
  return resolve(`var(--${name})`, tokens);
}

/** A selector without `:is()`, as many as it stands for. */
function expand(selector: string): string[] {
  const found = /:is\(([^()]*)\)/.exec(selector);
  if (!found) return [selector];
  const [whole, list = ''] = found;
  return list.split(',').flatMap((one) => expand(selector.replace(whole, one.trim())));
}

/** Links are groups in a picture. */
const withoutLinks = (selector: string) => selector.replace(/(^|[\s>])a(?=$|[\s>:])/g, '$1g');

/** What a file has no use for: states, rules for other places, and the sizes of a page. */
const useless = /:(?:hover|focus|root|first-child|has|focus-visible)|forced/;
const placing =
  /^(?:width|height|max-width|display|overflow|vertical-align|flex|cursor|outline|pointer-events|font-variant-numeric|background|font-family)$/;

interface FlatRule {
  selector: string;
  classes: string[];
  declarations: string;
}

/** A declaration as every renderer takes it: weights are whole hundreds. */
function declaration(property: string, value: string): string {
  const isWeight = property === 'font-weight' && /^\d+$/.test(value);
  return `${property}:${isWeight ? Math.round(Number(value) / 100) * 100 : value}`;
}

function rulesOf(sheet: string): FlatRule[] {
  const rules: FlatRule[] = [];
  read(`${sheet}.css`).each((node) => {
    if (node.type !== 'rule') return;
    const kept = node.nodes.filter(
      (one) => one.type === 'decl' && (!placing.test(one.prop) || one.value === 'none'),
    );
    const declarations = kept
      .map((one) => (one.type === 'decl' ? declaration(one.prop, resolve(one.value, tokens)) : ''))
      .join(';');
    for (const selector of node.selectors.flatMap(expand).map(withoutLinks)) {
      if (useless.test(selector) || declarations === '') continue;
      const classes = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
      rules.push({ selector, classes, declarations });
    }
  });
  return rules;
}

const rules = chartSheets.flatMap(rulesOf);

/** The rules of the charts' style sheets that a drawing needs, in the light theme: no variables, no nesting, only
 *  selectors that every renderer of SVG understands. */
export function flatStyle(markup: string): string {
  const present = new Set(
    [...markup.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
  );
  return rules
    .filter(({ classes }) => classes.every((name) => present.has(name)))
    .map(({ selector, declarations }) => `${selector}{${declarations}}`)
    .join('');
}
