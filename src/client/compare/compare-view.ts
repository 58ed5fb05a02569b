import { fewest, readRegions, writeRegions } from '../../views/compare-address.ts';
import { type CompareBlock, compareBlocks } from '../../views/compare-blocks.ts';
import { compareFigure } from '../../views/compare-figure.ts';
import { blockHtml, chosenHtml, summaryHtml } from '../../views/compare-html.ts';
import type { CompareRegion } from '../../views/compare-region.ts';
import { type CompareSetting, type Speech, speech } from '../../views/compare-speech.ts';
import { copyText } from '../figure-menu/copy.ts';
import type { FigureMenu } from '../figure-menu.ts';
import { addRegion, wordsOn } from './choice.ts';
import type { Named } from './find-region.ts';
import { loadRegions } from './load-regions.ts';

/**
 * `<compare-view>`: regions side by side, chosen by name, kept in the address. Without script it holds the first
 * ready comparison; the same functions draw both.
 */
class CompareView extends HTMLElement {
  #speech!: Speech;
  #regions: Named[] = [];
  #default: string[] = [];
  #codes: string[] = [];
  /** Counts the choices, so that a late answer to an earlier one is dropped. */
  #turn = 0;

  connectedCallback() {
    const setting = JSON.parse(this.#part('.setting').textContent ?? '') as CompareSetting;
    this.#speech = speech(setting);
    this.#regions = [...this.querySelectorAll<HTMLOptionElement>('datalist option')].map((option) => ({
      code: option.dataset['code'] ?? '',
      name: option.value,
      also: option.label.split(' '),
    }));
    this.#default = [...this.querySelectorAll<HTMLElement>('tr[data-code]')].map(
      (row) => row.dataset['code'] ?? '',
    );
    this.#codes = this.#default;
    this.#listen();
    this.#follow();
  }

  #part<T extends Element = HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`missing part: ${selector}`);
    return found;
  }

  #listen() {
    const input = this.#part<HTMLInputElement>('input');
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#add(input);
    });
    input.addEventListener('input', (event) => {
      // Taken from the list, not typed.
      if (!(event instanceof InputEvent) || event.inputType === 'insertReplacementText') this.#add(input);
    });
    this.#part('ol').addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('button[data-remove]');
      if (button) this.#remove(button);
    });
    this.#part('.share').addEventListener('click', () => void this.#share());
    addEventListener('popstate', () => this.#follow());
  }

  #say(text: string) {
    this.#part('[role="status"]').textContent = text;
  }

  readonly #nameOf = (code: string): string => this.#regions.find((row) => row.code === code)?.name ?? code;

  #add(input: HTMLInputElement) {
    if (input.value.trim() === '') return;
    const asked = addRegion(this.#speech, input.value, this.#codes, this.#regions);
    if (asked.codes === undefined) return this.#say(asked.word);
    input.value = '';
    this.#choose(asked.codes);
  }

  #remove(button: HTMLButtonElement) {
    const buttons = [...this.querySelectorAll<HTMLButtonElement>('button[data-remove]')];
    const index = buttons.indexOf(button);
    this.#choose(this.#codes.filter((code) => code !== button.dataset['remove']));
    const left = this.querySelectorAll<HTMLButtonElement>('button[data-remove]');
    (left[Math.min(index, left.length - 1)] ?? this.#part('input')).focus();
  }

  /** A choice of the reader: it goes into the address and can be undone with Back. */
  #choose(codes: string[]) {
    history.pushState(null, '', `${location.pathname}${writeRegions(codes)}`);
    this.#codes = codes;
    this.#say('');
    void this.#show();
  }

  /** Takes the choice from the address. */
  #follow() {
    const asked = readRegions(location.search, new Set(this.#regions.map(({ code }) => code)));
    const before = this.#codes;
    this.#codes = asked && asked.codes.length > 0 ? asked.codes : this.#default;
    this.#say(asked ? wordsOn(this.#speech, asked, this.#nameOf) : '');
    if (this.#codes.join() === before.join()) this.#reveal();
    else void this.#show();
  }

  async #show() {
    this.#turn += 1;
    const turn = this.#turn;
    this.#part('ol').innerHTML = chosenHtml(
      this.#speech,
      this.#codes.map((code) => ({ code, name: this.#nameOf(code) })),
    );
    this.#carryAddress();
    if (this.#codes.length < fewest) {
      this.#say(this.#speech.say('compare.few', { n: fewest - this.#codes.length }));
      this.#part('.compare-result').hidden = true;
      return this.#reveal();
    }
    const { regions, failed } = await loadRegions(this.dataset['from'] ?? '', this.#codes);
    if (turn !== this.#turn) return;
    if (failed.length > 0)
      this.#say(this.#speech.say('compare.failed', { names: this.#speech.list(failed.map(this.#nameOf)) }));
    this.#draw(regions);
    this.#reveal();
  }

  #draw(regions: readonly CompareRegion[]) {
    const blocks = compareBlocks(regions);
    this.#part('.compare-result').hidden = regions.length < fewest;
    this.#part('.compare-summary').innerHTML = summaryHtml(this.#speech, regions, blocks);
    this.#part('.compare-blocks').replaceChildren(...blocks.map((block) => this.#figure(block)));
  }

  #figure(block: CompareBlock): HTMLElement {
    const figure = document.createElement('figure');
    figure.className = 'figure card compare-block';
    figure.id = block.about.indicator;
    figure.innerHTML = blockHtml(this.#speech, block);
    const menu = this.#part<HTMLTemplateElement>('template').content.querySelector('figure-menu');
    if (menu) {
      const own = document.importNode(menu, true) as FigureMenu;
      figure.append(own);
      customElements.upgrade(own);
      own.figure = compareFigure(this.#speech, block);
    }
    return figure;
  }

  /** The same choice in the other languages. */
  #carryAddress() {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
      link.search = location.search;
  }

  #reveal() {
    delete document.documentElement.dataset['comparing'];
  }

  async #share() {
    const isCopied = await copyText(location.href);
    this.#say(
      isCopied
        ? this.#speech.say('compare.shared')
        : `${this.#speech.say('compare.shareByHand')}${location.href}`,
    );
  }
}

customElements.define('compare-view', CompareView);
