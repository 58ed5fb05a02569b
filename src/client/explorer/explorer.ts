import type { Lang } from '../../types.ts';
import type { Catalogue } from '../../views/explorer-facts.ts';
import { cardHtml } from '../../views/explorer-html.ts';
import type { LevelNote } from '../../views/explorer-note.ts';
import {
  choicesOf,
  defaultState,
  formatState,
  isGoals,
  mostPinned,
  moved,
  parseState,
  type State,
  viewsOf,
} from '../../views/explorer-state.ts';
import { copyText } from '../figure-menu/copy.ts';
import { periodFor, showChoices, showLevel, showYear } from './choices.ts';
import { LegendFilter } from './legend-filter.ts';
import { MapZoom, type ZoomCommand } from './map-zoom.ts';
import { drawPane, drawTable } from './panes.ts';
import { part } from './part.ts';
import { showPins } from './pins.ts';
import { Player } from './player.ts';
import { RegionCard } from './region-card.ts';
import { markLinks, regionLink, roveLinks, stepFrom } from './region-links.ts';
import { drawingKey, loadScene, type Scene } from './scene.ts';
import { showWords } from './words.ts';
import { YearControl } from './year-control.ts';

/** What a move does to the history of the browser. */
type Keeping = 'push' | 'none';

/** What the page holds for its script. */
interface Held {
  catalogue: Catalogue;
  notes: LevelNote[];
}

/**
 * `<region-explorer>`: one state, kept in the address, and the views of it. Without script the page shows the default
 * view and its table.
 */
class RegionExplorer extends HTMLElement {
  readonly #held = JSON.parse(part(this, '.catalogue').textContent ?? '') as Held;
  readonly #stage = part(this, '.stage');
  readonly #legend = new LegendFilter(this);
  readonly #card = new RegionCard(this.#stage);
  readonly #zoom = new MapZoom(part(this, '.drawing'));
  readonly #player = new Player(
    () => this.#playNext(),
    () => this.#settle(),
  );
  readonly #years = new YearControl(part(this, '.years'), {
    show: (period) => this.#go({ period }, 'none'),
    settle: () => this.#settle(),
    play: () => this.#play(),
  });
  #scene: Scene | null = null;
  #turn = 0;

  async connectedCallback() {
    const drawn = this.querySelector('.drawing svg');
    drawn?.setAttribute('data-drawn', drawingKey(defaultState(this.#held.catalogue)));
    for (const title of this.querySelectorAll('.drawing svg title')) title.remove();
    this.#listen();
    await this.#openAddress();
    delete this.dataset['pending'];
    addEventListener('popstate', () => this.#openAddress());
  }

  /** Shows what the address asks for, and says what in it could not be followed. */
  async #openAddress() {
    const { state, problems } = parseState(location.search, this.#held.catalogue);
    this.#player.stop();
    await this.#go(state, 'none');
    const speaker = this.#scene?.speaker;
    if (!speaker) return;
    const words = problems.map(({ parameter, value }) =>
      speaker.t(`explorer.problem.${parameter}`, { value, most: mostPinned }),
    );
    if (words.length > 0) this.#warn(words.join(' '));
  }

  /** Moves to another state once its data are there; of several moves only the last one is shown. */
  async #go(to: Partial<State>, keeping: Keeping) {
    const { catalogue } = this.#held;
    const state = moved(catalogue, this.#scene?.state ?? defaultState(catalogue), to);
    this.#turn += 1;
    const turn = this.#turn;
    const drawn = this.querySelector('.drawing svg')?.getAttribute('data-drawn') ?? '';
    const lang = this.dataset['lang'] as Lang;
    const scene = await loadScene(state, { catalogue, lang, drawn }).catch(() => null);
    if (turn !== this.#turn) return;
    if (scene) this.#show(scene, keeping);
    else this.#warn(this.dataset['failed'] ?? '');
  }

  #show(scene: Scene, keeping: Keeping) {
    const before = this.#scene?.state;
    const { state } = scene;
    this.#scene = scene;
    if (before?.indicator !== state.indicator || before.period !== state.period) this.#legend.clear();
    if (before?.level !== state.level || before.view !== state.view) this.#zoom.reset();
    this.#card.hide();
    this.#warn('');
    part(this, '.shared').textContent = '';
    this.#keep(keeping);
    showWords(this, scene, this.#held.notes);
    showChoices(this, scene);
    if (before?.level !== state.level) showLevel(this, scene);
    showYear(this.#years, scene, this.#player.isPlaying);
    drawPane(this, scene, this.#legend.shown(scene));
    roveLinks(this);
    this.#legend.draw(scene);
    this.#mark();
    if (before) this.#say(part(this, '.title').textContent ?? '');
  }

  #say(words: string) {
    part(this, '.said').textContent = words;
  }

  #warn(words: string) {
    part(this, '.explorer-problem').textContent = words;
  }

  /** Writes the state into the address, and into the links to the other languages. */
  #keep(keeping: Keeping) {
    if (!this.#scene) return;
    const search = formatState(this.#scene.state, this.#held.catalogue);
    const isNew = search !== location.search;
    if (keeping === 'push' && isNew) history.pushState(null, '', `${location.pathname}${search}`);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) link.search = search;
  }

  #mark() {
    if (!this.#scene) return;
    const shown = this.#legend.shown(this.#scene);
    markLinks(this, 'dim', (code) => shown !== null && !shown.has(code));
    const { pinned } = this.#scene.state;
    markLinks(this, 'pinned', (code) => pinned.includes(code));
    showPins(this, this.#scene.speaker, pinned);
  }

  #press(button: Element) {
    if (!this.#scene) return;
    this.#say(this.#legend.press(button, this.#scene));
    if (this.#scene.state.view === 'table') drawTable(this, this.#scene, this.#legend.shown(this.#scene));
    this.#mark();
  }

  /** Adds a region to the comparison or takes it out; nothing else of the view changes. */
  #pin(code: string) {
    if (!this.#scene) return;
    const { state, speaker } = this.#scene;
    const isPinned = state.pinned.includes(code);
    if (!isPinned && state.pinned.length >= mostPinned) {
      this.#warn(speaker.t('explorer.full', { most: mostPinned }));
      return;
    }
    const pinned = isPinned ? state.pinned.filter((one) => one !== code) : [...state.pinned, code];
    this.#scene = { ...this.#scene, state: { ...state, pinned } };
    this.#warn('');
    this.#keep('push');
    this.#mark();
    const region = speaker.regionName(code);
    this.#say(speaker.t(isPinned ? 'explorer.unpinned' : 'explorer.pinned', { region }));
  }

  #listen() {
    const stage = this.#stage;
    part(this, '.controls').addEventListener('change', (event) =>
      this.#choose(event.target as HTMLInputElement),
    );
    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('keydown', (event) => this.#key(event));
    stage.addEventListener('pointerover', (event) => this.#point(event));
    stage.addEventListener('focusin', (event) => this.#focus(event.target as Element));
    for (const type of ['pointerleave', 'focusout'])
      stage.addEventListener(type, () => {
        if (!this.#card.isHeld) this.#card.hide();
      });
  }

  #choose({ name, value }: HTMLInputElement) {
    if (name === 'year') return;
    this.#player.stop();
    const { catalogue } = this.#held;
    const state = this.#scene?.state ?? defaultState(catalogue);
    this.#go(name === 'mode' ? { period: periodFor(catalogue, state, value) } : { [name]: value }, 'push');
  }

  #click(event: MouseEvent) {
    const find = (selector: string) => (event.target as Element).closest(selector);
    const link = find(`.stage ${regionLink}`);
    const [key, pin, zoom, year] = ['data-key', 'data-pin', 'data-zoom', 'data-period'].map((name) =>
      find(`[${name}]`),
    );
    if (link) this.#clickRegion(event, link);
    else if (key) this.#press(key);
    else if (pin) this.#pinFrom(pin);
    else if (zoom) this.#zoom.run(zoom.getAttribute('data-zoom') as ZoomCommand);
    else if (year) this.#clickYear(event, year);
    else if (find('[data-close]')) this.#close();
    else if (find('.share')) this.#share();
  }

  /** A click or tap holds the card of a region; the enter key and clicks with a modifier follow the link. */
  #clickRegion(event: MouseEvent, link: Element) {
    const isPlain = event.detail > 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!isPlain) return;
    event.preventDefault();
    if (!this.#zoom.hasDragged) this.#showCard(link, true);
  }

  #clickYear(event: MouseEvent, link: Element) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const [view = 'table'] = viewsOf(this.#held.catalogue, this.#scene?.state.level ?? '');
    this.#go({ period: link.getAttribute('data-period') ?? '', view }, 'push');
  }

  #pinFrom(button: Element) {
    const isInCard = this.#card.has(button);
    this.#pin(button.getAttribute('data-pin') ?? '');
    const link = this.#linkOfCard();
    if (!isInCard || !link) return;
    this.#showCard(link, true);
    part(this, '.region-card [data-pin]').focus();
  }

  #linkOfCard(): SVGAElement | null {
    return this.#stage.querySelector<SVGAElement>(`a[data-code="${this.#card.code}"]`);
  }

  #showCard(link: Element, isHeld: boolean) {
    const code = link.getAttribute('data-code') ?? '';
    const cell = this.#scene?.cells.find((one) => one.code === code);
    if (!cell || !this.#scene) return;
    const { speaker, state } = this.#scene;
    this.#card.show(link, code, cardHtml(speaker, cell, state.pinned.includes(code)), isHeld);
  }

  #point(event: PointerEvent) {
    if (this.#card.isHeld || event.pointerType === 'touch') return;
    const link = (event.target as Element).closest(regionLink);
    if (link) this.#showCard(link, false);
    else this.#card.hide();
  }

  #focus(target: Element) {
    const link = target.closest(regionLink);
    if (!link || this.#card.has(target)) return;
    this.#zoom.follow(link);
    if (link.matches(':focus-visible')) this.#showCard(link, false);
  }

  #close() {
    this.#linkOfCard()?.focus();
    this.#card.hide();
  }

  #key(event: KeyboardEvent) {
    if (event.key === 'Escape' && this.#card.code) this.#close();
    const link = (event.target as Element).closest<SVGAElement>(`.stage ${regionLink}`);
    if (!link || event.ctrlKey || event.metaKey || event.altKey) return;
    const isZoomed = this.#scene?.state.view === 'map' && this.#zoom.key(event.key);
    if (event.key === ' ') this.#pin(link.dataset['code'] ?? '');
    else if (!isZoomed && !stepFrom(link, event.key)) return;
    event.preventDefault();
  }

  /** Plays the years; readers who want no motion step through them. */
  #play() {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (isCalm) this.#goNext('push');
    else if (this.#player.isPlaying) this.#player.stop();
    else this.#player.start();
  }

  /** Shows the next year; false when that is the last one. */
  async #playNext(): Promise<boolean> {
    return !(await this.#goNext('none'));
  }

  /** Moves to the next year, after the last one to the first; says whether it is the last. */
  async #goNext(keeping: Keeping): Promise<boolean> {
    if (!this.#scene) return true;
    const { state, catalogue } = this.#scene;
    const periods = choicesOf(catalogue, state)[isGoals(state.period) ? 'goals' : 'figures'];
    const at = (periods.indexOf(state.period) + 1) % periods.length;
    await this.#go({ period: periods[at] ?? state.period }, keeping);
    return at === periods.length - 1;
  }

  /** The year that the slider or the player has come to becomes a part of the history. */
  #settle() {
    this.#keep('push');
    if (this.#scene) showYear(this.#years, this.#scene, this.#player.isPlaying);
  }

  async #share() {
    const isCopied = await copyText(location.href);
    const words = this.#scene?.speaker.t(isCopied ? 'explorer.shared' : 'explorer.shareByHand') ?? '';
    part(this, '.shared').textContent = words;
  }
}

customElements.define('region-explorer', RegionExplorer);
