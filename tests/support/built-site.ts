import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseHTML } from 'linkedom';
import { distDir } from './dist-dir.ts';
import { type PageLanguage, pageLanguages } from './page-languages.ts';

/** A piece of text a reader or a screen reader meets, with the language it is marked as. */
export interface TextRun {
  text: string;
  lang: string;
  /** Element, and attribute if it is one, for messages: `td`, `svg@aria-label`. */
  where: string;
}

/** An anchor: where it leads and what it says about that. */
export interface Anchor {
  href: string;
  hreflang: string | null;
  rel: string | null;
  text: string;
}

/** Something a page loads by itself. */
export interface Resource {
  tag: string;
  url: string;
}

/** What the tests ask of one built page. */
export interface BuiltPage {
  /** Address from the root: `/en/regions/`. */
  path: string;
  file: string;
  /** The language its address promises. */
  language: PageLanguage;
  /** The address without the language: `/regions/`. */
  neutralPath: string;
  isNotFound: boolean;
  htmlLang: string;
  title: string;
  description: string;
  canonical: string;
  /** `hreflang` to address. */
  alternates: Map<string, string>;
  h1: string[];
  ids: string[];
  /** Text of the elements that can be linked to, by id. */
  textOf: Map<string, string>;
  anchors: Anchor[];
  resources: Resource[];
  /** `src` of the images without an alt attribute. */
  imagesWithoutAlt: string[];
  runs: TextRun[];
  /** All text of the body; blocks stand on lines of their own. */
  text: string;
}

export interface BuiltSite {
  pages: BuiltPage[];
  byPath: Map<string, BuiltPage>;
  /** Address of every file, pages by their folder: `/en/`, `/feed.xml`. */
  addresses: Set<string>;
}

const spokenAttributes = ['alt', 'aria-label', 'aria-description', 'placeholder', 'title'];
const silentTags = new Set(['script', 'style', 'template', 'noscript']);
const inlineTags = new Set(
  'a abbr b bdi cite code data dfn em i mark q s small span strong sub sup time tspan u var wbr'.split(' '),
);
const resourceSelectors: readonly [selector: string, attribute: string][] = [
  ['script[src]', 'src'],
  ['link[rel~="stylesheet"]', 'href'],
  ['link[rel~="modulepreload"]', 'href'],
  ['link[rel~="preload"]', 'href'],
  ['link[rel~="icon"]', 'href'],
  ['img[src]', 'src'],
  ['source[src]', 'src'],
  ['iframe[src]', 'src'],
  ['image[href]', 'href'],
  ['use[href]', 'href'],
];

/** Address of a file of the site: a page goes by its folder. */
function addressOf(file: string): string {
  const path = `/${relative(distDir, file).split(sep).join('/')}`;
  return path.replace(/\/index\.html$/, '/');
}

function collectRuns(element: Element, inherited: string, runs: TextRun[]): void {
  const tag = element.localName;
  if (silentTags.has(tag)) return;
  const lang = element.getAttribute('lang') ?? inherited;
  for (const name of spokenAttributes) {
    const text = element.getAttribute(name);
    if (text) runs.push({ text, lang, where: `${tag}@${name}` });
  }
  if (tag === 'meta' && ['description', 'og:title', 'og:description'].includes(metaName(element))) {
    runs.push({ text: element.getAttribute('content') ?? '', lang, where: `meta ${metaName(element)}` });
  }
  for (const child of element.childNodes) {
    if (child.nodeType === 1) collectRuns(child as Element, lang, runs);
    else if (child.nodeType === 3 && child.textContent?.trim()) {
      runs.push({ text: child.textContent, lang, where: tag });
    }
  }
}

function metaName(element: Element): string {
  return element.getAttribute('name') ?? element.getAttribute('property') ?? '';
}

function blockText(element: Element): string {
  const parts = [...element.childNodes].map((child) => {
    if (child.nodeType === 3) return child.textContent ?? '';
    if (child.nodeType !== 1 || silentTags.has((child as Element).localName)) return '';
    const inner = blockText(child as Element);
    return inlineTags.has((child as Element).localName) ? inner : `\n${inner}\n`;
  });
  return parts.join('');
}

function readAnchors(document: Document): Anchor[] {
  return [...document.querySelectorAll('a')].flatMap((element) => {
    const href = element.getAttribute('href') ?? element.getAttribute('xlink:href');
    if (href === null) return [];
    const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
    return [{ href, hreflang: element.getAttribute('hreflang'), rel: element.getAttribute('rel'), text }];
  });
}

function readResources(document: Document): Resource[] {
  return resourceSelectors.flatMap(([selector, attribute]) =>
    [...document.querySelectorAll(selector)].map((element) => ({
      tag: element.localName,
      url: element.getAttribute(attribute) ?? '',
    })),
  );
}

function readPage(file: string): BuiltPage {
  const { document } = parseHTML(readFileSync(file, 'utf8'));
  const path = addressOf(file);
  const language = pageLanguages.find(({ prefix }) => prefix !== '' && path.startsWith(`${prefix}/`));
  const own = language ?? pageLanguages[0];
  const html = document.documentElement;
  const runs: TextRun[] = [];
  collectRuns(html, '', runs);
  const named = [...document.querySelectorAll('[id]')];
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? '';
  const alternates = [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map(
    (link): [string, string] => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? ''],
  );
  return {
    path,
    file,
    language: own,
    neutralPath: path.slice(own.prefix.length),
    isNotFound: /\/404(\.html|\/)$/.test(path),
    htmlLang: html.getAttribute('lang') ?? '',
    title: document.querySelector('head > title')?.textContent?.trim() ?? '',
    description: attribute('meta[name="description"]', 'content').trim(),
    canonical: attribute('link[rel="canonical"]', 'href'),
    alternates: new Map(alternates),
    h1: [...document.querySelectorAll('h1')].map((heading) => heading.textContent?.trim() ?? ''),
    ids: named.map((element) => element.id),
    textOf: new Map(named.map((element) => [element.id, blockText(element)])),
    anchors: readAnchors(document),
    resources: readResources(document),
    imagesWithoutAlt: [...document.querySelectorAll('img:not([alt])')].map(
      (image) => image.getAttribute('src') ?? '',
    ),
    runs,
    text: blockText(document.body),
  };
}

function readSite(): BuiltSite {
  const files = readdirSync(distDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  // Charts of earlier releases repeat those of today by the thousand; they have a test of their own.
  const isKept = (file: string) => /\/v\/[^/]+\/embed\//.test(addressOf(file));
  const pages = files.filter((file) => file.endsWith('.html') && !isKept(file)).map(readPage);
  return {
    pages,
    byPath: new Map(pages.map((page) => [page.path, page])),
    addresses: new Set(files.map(addressOf)),
  };
}

let site: BuiltSite | undefined;

/** The built site, read once a run. */
export function builtSite(): BuiltSite {
  site ??= readSite();
  return site;
}
