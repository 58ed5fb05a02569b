import type { BuilderSetting, ChartAddresses } from '../../views/embed/builder-setting.ts';
import { type EmbedChoice, formatChoice, pageQuery, parseChoice } from '../../views/embed/embed-choice.ts';
import { type EmbedForm, type EmbedSpec, embedCode } from '../../views/embed/embed-code.ts';
import { copyText, selectText } from '../figure-menu/copy.ts';

/** What a chart page says of itself. */
interface ChartFacts {
  title: string;
  alt: string;
  sentence: string;
  source: string;
  place: string;
  height: number;
  regions: { code: string; name: string }[];
}

const textOf = (root: ParentNode, selector: string) =>
  (root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Reads a chart page and its description for other programs. Rejects when one of them does not come. */
async function loadFacts(
  page: string,
  oembed: string,
  { colon, comma }: BuilderSetting['words'],
): Promise<ChartFacts> {
  const [text, description] = await Promise.all([
    fetch(page).then((response) => (response.ok ? response.text() : Promise.reject(new Error(page)))),
    fetch(oembed).then((response) => response.json() as Promise<{ height: number }>),
  ]);
  const root = new DOMParser().parseFromString(text, 'text/html');
  const title = textOf(root, 'h1');
  const counts = [...root.querySelectorAll('.legend li')]
    .filter((entry) => entry.querySelector('b'))
    .map((entry) => (entry.textContent ?? '').replace(/(\d+)$/, ' $1'));
  const facts = [...root.querySelectorAll('.facts > div')].map(
    (entry) => `${textOf(entry, 'dt')} ${textOf(entry, 'dd')}`,
  );
  const said = [...counts, ...facts].join(comma);
  const link = root.querySelector('.source a');
  const place = link?.getAttribute('href') ?? '';
  link?.remove();
  // What stands at the ends of arrows speaks of pairs, not of a region.
  const marks = [...root.querySelectorAll<SVGElement>('.chart:not(.pair-map) a[data-code]')];
  const regions = marks.map((mark) => ({
    code: mark.dataset['code'] ?? '',
    name: textOf(mark, 'title').split(colon.trim())[0] ?? '',
  }));
  return {
    title,
    alt: said === '' ? title : title + colon + said,
    sentence: root.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
    source: textOf(root, '.source'),
    place,
    height: description.height,
    regions: [...new Map(regions.map((region) => [region.code, region])).values()],
  };
}

/** `<embed-builder>`: choices, previews and codes. What is chosen stands in the address of the page. */
class EmbedBuilder extends HTMLElement {
  #setting!: BuilderSetting;
  #choice!: EmbedChoice;
  #facts: ChartFacts | undefined;
  #names = new Map<string, string>();
  /** What the previews show. */
  #shown = '';

  connectedCallback() {
    this.#setting = JSON.parse(textOf(this, 'script[type="application/json"]')) as BuilderSetting;
    this.#readList();
    this.#readAddress();
    this.hidden = false;
    this.addEventListener('change', () => this.#changed());
    this.#field('find').addEventListener('input', () => this.#fillCharts());
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-copy]'))
      button.addEventListener('click', () => this.#copy(button));
    addEventListener('message', ({ source, data }) => this.#fit(source, data));
    addEventListener('popstate', () => this.#readAddress());
  }

  #field<T extends HTMLElement = HTMLInputElement>(name: string): T {
    return this.querySelector(`[name="${name}"]`) as T;
  }

  #readList() {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-chart]'))
      this.#names.set(link.dataset['chart'] ?? '', link.textContent ?? '');
  }

  #readAddress() {
    const { languages, releases, words, first, lang } = this.#setting;
    const regions = new URLSearchParams(location.search).get('highlight');
    const { choice, unknown } = parseChoice(location.search, {
      chart: [...this.#names.keys()],
      lang: languages.map((one) => one.lang),
      theme: ['light', 'dark', 'auto'],
      title: ['0'],
      highlight: regions ? [regions] : [],
      version: releases,
    });
    this.#choice = choice;
    this.#say(unknown.length > 0 ? words.unknown.replace('#', unknown.join(words.comma)) : '');
    this.#fillCharts(choice.chart || first);
    this.#field('lang').value = choice.lang || lang;
    this.#field('theme').value = choice.theme || 'light';
    this.#field('title').checked = choice.title !== '0';
    this.#field('version').value = choice.version;
    this.#show();
  }

  /** The charts whose name has all the words that are looked for, and the chosen one. */
  #fillCharts(chosen = this.#field('chart').value) {
    const wanted = this.#field('find').value.toLowerCase().split(/\s+/);
    const fits = (name: string) => wanted.every((word) => name.toLowerCase().includes(word));
    const options = [...this.#names].filter(([id, name]) => id === chosen || fits(`${name} ${id}`));
    const select = this.#field<HTMLSelectElement>('chart');
    select.replaceChildren(...options.map(([id, name]) => new Option(name, id, false, id === chosen)));
  }

  #changed() {
    const { lang, first } = this.#setting;
    const differing = (value: string, usual: string) => (value === usual ? '' : value);
    this.#choice = {
      chart: differing(this.#field('chart').value, first),
      lang: differing(this.#field('lang').value, lang),
      theme: differing(this.#field('theme').value, 'light'),
      title: this.#field('title').checked ? '' : '0',
      highlight: this.#field('highlight').value,
      version: this.#field('version').value,
    };
    history.replaceState(null, '', `${location.pathname}${formatChoice(this.#choice)}`);
    this.#say('');
    this.#show();
  }

  get #addresses(): ChartAddresses {
    const { languages, lang } = this.#setting;
    const wanted = this.#choice.lang || lang;
    return languages.find((one) => one.lang === wanted) ?? (languages[0] as ChartAddresses);
  }

  get #id(): string {
    return this.#choice.chart || this.#setting.first;
  }

  /** The chart page, with what it shall show. The page's own default is the reader's system, ours is light. */
  #page(query = true): string {
    const { live, pinned } = this.#addresses;
    const { version, theme } = this.#choice;
    const path = (version ? pinned.replace('@', version) : live).replace('#', this.#id);
    const shown = { ...this.#choice, theme: theme === 'auto' ? '' : theme || 'light' };
    return query ? path + pageQuery(shown) : path;
  }

  async #show() {
    const { words } = this.#setting;
    const page = this.#page(false);
    try {
      const facts = await loadFacts(page, this.#addresses.oembed.replace('#', this.#id), words);
      if (page !== this.#page(false)) return;
      this.#facts = facts;
    } catch {
      return this.#say(words.failed);
    }
    this.#fillRegions();
    this.#preview();
    this.#write();
  }

  #fillRegions() {
    const { regions } = this.#facts as ChartFacts;
    const select = this.#field<HTMLSelectElement>('highlight');
    const { highlight } = this.#choice;
    const isKnown = regions.some(({ code }) => code === highlight);
    if (highlight && !isKnown) {
      this.#choice.highlight = '';
      this.#say(this.#setting.words.unknown.replace('#', 'highlight'));
    }
    select.replaceChildren(
      new Option(this.#setting.words.noHighlight, ''),
      ...regions.map(({ code, name }) => new Option(name, code, false, code === highlight)),
    );
    (select.closest('label') as HTMLElement).hidden = regions.length === 0;
  }

  #preview() {
    const { title, height } = this.#facts as ChartFacts;
    const src = this.#page();
    if (src === this.#shown) return;
    this.#shown = src;
    for (const frame of this.querySelectorAll('iframe')) {
      frame.title = title;
      frame.style.height = `${height}px`;
      frame.contentWindow?.location.replace(src);
    }
  }

  /** Fits a preview to the height that its page tells. */
  #fit(source: MessageEventSource | null, data: unknown) {
    const heights = (data as Record<string, Record<string, number>> | null)?.['datawrapper-height'];
    const frame = [...this.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
    const [height] = Object.values(heights ?? {});
    if (frame && height) frame.style.height = `${height}px`;
  }

  get #spec(): EmbedSpec {
    const { site } = this.#setting;
    const { picture, more } = this.#addresses;
    const { title, alt, height, place, source } = this.#facts as ChartFacts;
    const absolute = (path: string) => new URL(path, site).href;
    return {
      src: absolute(this.#page()),
      title,
      alt,
      height,
      place: absolute(place),
      source,
      picture: absolute(picture.replace('#', this.#id)),
      more,
    };
  }

  #write() {
    const { words, hints } = this.#setting;
    const form = this.querySelector<HTMLInputElement>('[name="form"]:checked')?.value ?? 'iframe';
    const { alt, sentence, height } = this.#facts as ChartFacts;
    this.#field<HTMLTextAreaElement>('code').value = embedCode(form as EmbedForm, this.#spec);
    this.#field<HTMLTextAreaElement>('alt').value = alt;
    this.#field<HTMLTextAreaElement>('sentence').value = sentence;
    const hint = this.querySelector('.form-hint') as HTMLElement;
    hint.textContent = `${hints[form]} ${words.heightNote.replace('#', String(height))}`;
  }

  async #copy(button: HTMLButtonElement) {
    const { copied, byHand } = this.#setting.words;
    const box = this.#field<HTMLTextAreaElement>(button.dataset['copy'] ?? '');
    const isCopied = await copyText(box.value);
    if (!isCopied) selectText(box, box.value);
    this.#say(isCopied ? copied.replace('#', button.dataset['name'] ?? '') : byHand);
  }

  #say(text: string) {
    (this.querySelector('[role="status"]') as HTMLElement).textContent = text;
  }
}

customElements.define('embed-builder', EmbedBuilder);
