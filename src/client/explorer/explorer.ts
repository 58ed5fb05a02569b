import type { Lang } from '../../types.ts';
import { cellsOf, type ExplorerCell } from '../../views/explorer-cells.ts';
import { dotGroups, dotsSvg } from '../../views/explorer-dots.ts';
import type { Catalogue, IndicatorFacts } from '../../views/explorer-facts.ts';
import { explorerFigure } from '../../views/explorer-figure.ts';
import { cardHtml, legendHtml, tableHtml } from '../../views/explorer-html.ts';
import type { LevelShapes } from '../../views/explorer-levels.ts';
import { multiplePeriods, multiplesHtml } from '../../views/explorer-multiples.ts';
import type { ExplorerSpeaker } from '../../views/explorer-speaker.ts';
import {
  type AddressProblem,
  choicesOf,
  defaultState,
  formatState,
  isGoals,
  mostPinned,
  moved,
  parseState,
  type State,
  viewsOf,
  yearOf,
} from '../../views/explorer-state.ts';
import { findingOf, legendEntries, levelName, subtitleOf } from '../../views/explorer-words.ts';
import { nextInDirection } from '../direction.ts';
import { copyText } from '../figure-menu/copy.ts';
import type { FigureMenu } from '../figure-menu.ts';
import { drawCells } from './drawing.ts';
import { loadFacts, loadShapes, loadWords } from './load.ts';
import { MapZoom } from './map-zoom.ts';
import { pinsHtml } from './pins.ts';
import { RegionCard } from './region-card.ts';
import { explorerSpeaker } from './speaker.ts';
import { YearControl } from './year-control.ts';

/** What the page says of the borders of a level. */
interface LevelNote {
  level: string;
  text: string;
  /** Regions without a shape of their own. */
  inside: string[];
}

/** Everything that one view rests on. */
interface Scene {
  state: State;
  speaker: ExplorerSpeaker;
  facts: IndicatorFacts | undefined;
  shapes: LevelShapes | null;
  cells: ExplorerCell[];
}

type Keeping = 'push' | 'replace' | 'none';

const regionLink = 'a[data-code]';
const beat = 1200;

/** A part of the explorer that the page always has. */
function part<T extends Element = HTMLElement>(host: ParentNode, selector: string): T {
  const found = host.querySelector<T>(selector);
  if (!found) throw new Error(`missing part: ${selector}`);
  return found;
}

/**
 * `<region-explorer>`: one state, kept in the address, and the views of it. Without script the page shows the default
 * view and its table.
 */
class RegionExplorer extends HTMLElement {
  #catalogue: Catalogue = {
    indicator: '',
    level: '',
    milestones: [],
    nothing: { goals: [], figures: [], first: '' },
    indicators: {},
    levels: {},
  };
  #notes: LevelNote[] = [];
  #scene: Scene | null = null;
  #pressed = new Set<string>();
  #turn = 0;
  #playing: ReturnType<typeof setInterval> | undefined;
  #years: YearControl | null = null;
  #zoom: MapZoom | null = null;
  #card: RegionCard | null = null;

  async connectedCallback() {
    const held = JSON.parse(part(this, '.catalogue').textContent ?? '{}');
    this.#catalogue = held.catalogue as Catalogue;
    this.#notes = held.notes as LevelNote[];
    const drawn = this.querySelector('.drawing svg');
    const first = defaultState(this.#catalogue);
    drawn?.setAttribute('data-key', `${first.level}/${first.view}`);
    for (const title of this.querySelectorAll('.drawing svg title')) title.remove();
    this.#listen();
    await this.#openAddress();
    delete this.dataset['pending'];
    addEventListener('popstate', () => this.#openAddress());
  }

  /** Shows what the address asks for, and says what in it could not be followed. */
  async #openAddress() {
    const { state, problems } = parseState(location.search, this.#catalogue);
    this.#stop();
    await this.#go(state, 'none');
    this.#sayProblems(problems);
  }

  #sayProblems(problems: readonly AddressProblem[]) {
    const speaker = this.#scene?.speaker;
    part(this, '.explorer-problem').textContent = speaker
      ? problems
          .map(({ parameter, value }) =>
            speaker.t(`explorer.problem.${parameter}`, { value, most: mostPinned }),
          )
          .join(' ')
      : '';
  }

  /** Moves to another state once its data are there; of several moves only the last one is shown. */
  async #go(to: Partial<State>, keeping: Keeping) {
    const from = this.#scene?.state ?? defaultState(this.#catalogue);
    const state = moved(this.#catalogue, from, to);
    this.#turn += 1;
    const turn = this.#turn;
    const isHeld = this.#catalogue.indicators[state.indicator] !== undefined;
    const isDrawnHere = state.view === 'map' && this.#drawnKey() === `${state.level}/map`;
    try {
      const [words, facts, shapes] = await Promise.all([
        loadWords((this.dataset['lang'] ?? '') as Lang),
        isHeld ? loadFacts(state.indicator) : undefined,
        isDrawnHere || state.view === 'table' || state.view === 'dots' ? null : loadShapes(state.level),
      ]);
      if (turn !== this.#turn) return;
      const speaker = this.#scene?.speaker ?? explorerSpeaker(words);
      this.#show(
        { state, speaker, facts, shapes, cells: cellsOf(speaker, this.#catalogue, facts, state) },
        keeping,
      );
    } catch {
      part(this, '.explorer-problem').textContent = this.dataset['failed'] ?? '';
    }
  }

  #drawnKey(): string {
    return this.querySelector('.drawing svg')?.getAttribute('data-key') ?? '';
  }

  #show(scene: Scene, keeping: Keeping) {
    const before = this.#scene;
    this.#scene = scene;
    const { state } = scene;
    if (before?.state.indicator !== state.indicator || before.state.period !== state.period)
      this.#pressed.clear();
    if (before?.state.level !== state.level || before.state.view !== state.view) this.#zoom?.reset();
    this.#card?.hide();
    this.#keep(keeping);
    this.#words();
    this.#controls();
    this.#draw();
    this.#legend();
    this.#pins();
    if (before) part(this, '.said').textContent = part(this, '.title').textContent;
  }

  #keep(keeping: Keeping) {
    if (!this.#scene) return;
    const search = formatState(this.#scene.state, this.#catalogue);
    const address = `${location.pathname}${search}`;
    if (keeping === 'push' && search !== location.search) history.pushState(null, '', address);
    if (keeping === 'replace') history.replaceState(null, '', address);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) link.search = search;
  }

  #words() {
    if (!this.#scene) return;
    const { state, speaker, facts, cells } = this.#scene;
    const finding = findingOf(speaker, state, cells);
    const level = levelName(speaker, this.#catalogue, state.level);
    part(this, '.title').textContent = finding;
    part(this, '.subtitle').textContent = subtitleOf(speaker, facts, state);
    document.title = `${finding} · ${speaker.site}`;
    part(this, '.source').textContent = this.#note();
    const menu = this.querySelector<FigureMenu>('figure-menu');
    if (menu) menu.figure = explorerFigure(speaker, state, cells, { finding, levelName: level });
  }

  /** What stands under the view: borders on maps, how to read the dots, what is not drawn. */
  #note(): string {
    if (!this.#scene) return '';
    const { state, speaker } = this.#scene;
    const { text = '', inside = [] } = this.#notes.find(({ level }) => level === state.level) ?? {};
    if (state.view === 'dots')
      return speaker.t(isGoals(state.period) ? 'explorer.dots.goals' : 'explorer.dots.figures');
    if (state.view === 'table' || state.view === 'tiles') return '';
    if (!this.#catalogue.levels[state.level]?.hasMap) return '';
    const isCounty = this.#catalogue.levels[state.level]?.kind === 'county';
    const names = speaker.list(inside.map((code) => speaker.regionName(code)));
    return [
      text,
      isCounty ? speaker.t('explorer.countyNote') : '',
      inside.length > 0 ? speaker.t('explorer.notDrawn', { names }) : '',
    ].join(' ');
  }

  #controls() {
    if (!this.#scene) return;
    const { state, speaker } = this.#scene;
    const { goals, figures } = choicesOf(this.#catalogue, state);
    part<HTMLSelectElement>(this, '[name=indicator]').value = state.indicator;
    part<HTMLSelectElement>(this, '[name=level]').value = state.level;
    const possible = new Set<string>(viewsOf(this.#catalogue, state.level));
    for (const input of this.querySelectorAll<HTMLInputElement>('[name=view]')) {
      input.disabled = !possible.has(input.value);
      input.checked = input.value === state.view;
    }
    const mode = isGoals(state.period) ? 'goals' : 'figures';
    for (const input of this.querySelectorAll<HTMLInputElement>('[name=mode]')) {
      input.disabled = (input.value === 'goals' ? goals : figures).length === 0;
      input.checked = input.value === mode;
    }
    for (const option of this.querySelectorAll<HTMLOptionElement>('[name=indicator] option')) {
      const isHeld = this.#catalogue.indicators[option.value]?.[state.level] !== undefined;
      const name = speaker.indicatorName(option.value);
      option.textContent = isHeld ? name : `${name}${speaker.t('explorer.nothingHeld')}`;
    }
    this.#yearControl(mode === 'goals' ? goals : figures, mode);
  }

  #yearControl(periods: readonly string[], mode: 'goals' | 'figures') {
    if (!this.#scene) return;
    const { state, speaker } = this.#scene;
    const year = yearOf(state.period);
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const play = this.#playing ? 'explorer.pause' : isCalm ? 'explorer.step' : 'explorer.play';
    this.#years?.update({
      periods,
      years: periods.map(yearOf),
      at: Math.max(0, periods.indexOf(state.period)),
      label: speaker.t(`explorer.year.${mode}`),
      valueText: speaker.t(`explorer.yearWords.${mode}`, { year }),
      events: speaker.events(state.level),
      play: speaker.t(play),
    });
    const list = part(this, '.events ul');
    list.replaceChildren(
      ...speaker.events(state.level).map(({ date, text, href }) => {
        const [item, link] = [document.createElement('li'), document.createElement('a')];
        link.href = href;
        link.textContent = text;
        item.append(`${date} `, link);
        return item;
      }),
    );
  }

  #draw() {
    if (!this.#scene) return;
    const { state } = this.#scene;
    part(this, '.figure').dataset['view'] = state.view;
    part(this, '.zoom').hidden = state.view !== 'map';
    if (state.view === 'table') this.#drawTable();
    else if (state.view === 'dots') this.#drawDots();
    else if (state.view === 'multiples') this.#drawMultiples();
    else this.#drawMap();
    this.#rove();
    this.#dim();
  }

  #drawMap() {
    if (!this.#scene) return;
    const { state, cells, shapes } = this.#scene;
    const values = state.view === 'tiles';
    const empty = {
      width: 0,
      height: 0,
      regions: [],
      borders: '',
      parentBorders: '',
      outline: '',
      context: '',
    };
    drawCells(part(this, '.drawing'), cells, {
      key: `${state.level}/${state.view}`,
      shapes: (values ? shapes?.tiles : shapes?.map) ?? empty,
      values,
      label: part(this, '.title').textContent ?? '',
    });
  }

  #drawTable() {
    if (!this.#scene) return;
    const { speaker, cells, state } = this.#scene;
    part(this, '.pane-table').innerHTML = tableHtml(speaker, cells, {
      pinned: new Set(state.pinned),
      shown: this.#shown(),
    });
  }

  #drawDots() {
    if (!this.#scene) return;
    const { speaker, cells, state } = this.#scene;
    const groups = dotGroups(cells, state.period);
    const left = cells.length - groups.reduce((sum, { rows }) => sum + rows.length, 0);
    const key = isGoals(state.period) ? 'explorer.dots.left' : 'explorer.dots.leftFigures';
    const pane = part(this, '.pane-dots');
    pane.innerHTML = groups
      .map((group) => {
        const scope = speaker.t('explorer.dots.scope', { scope: speaker.label('scope', group.scope) });
        return `<div><h3></h3>${dotsSvg(speaker, group)}</div>`.replace('<h3></h3>', () => {
          const heading = document.createElement('h3');
          heading.textContent = scope;
          return heading.outerHTML;
        });
      })
      .join('');
    const note = document.createElement('p');
    note.className = 'soft small';
    note.textContent = [
      groups.length === 0 ? speaker.t('explorer.dots.none') : '',
      left > 0 ? speaker.t(key, { n: left }) : '',
    ].join(' ');
    pane.append(note);
  }

  #drawMultiples() {
    if (!this.#scene) return;
    const { speaker, state, facts, shapes } = this.#scene;
    const geometry = shapes?.map ?? shapes?.tiles;
    if (!geometry) return;
    const { goals, figures } = choicesOf(this.#catalogue, state);
    const multiples = multiplePeriods(this.#catalogue, state).map((period) => {
      const isThere = goals.includes(period) || figures.includes(period);
      const view = viewsOf(this.#catalogue, state.level)[0] ?? 'table';
      const there = formatState({ ...state, period, view }, this.#catalogue);
      return {
        period,
        cells: cellsOf(speaker, this.#catalogue, facts, { ...state, period }),
        href: isThere ? `${location.pathname}${there}` : '',
      };
    });
    part(this, '.pane-multiples').innerHTML = multiplesHtml(speaker, geometry, multiples);
  }

  #legend() {
    if (!this.#scene) return;
    const { speaker, facts, state, cells } = this.#scene;
    part(this, '.figure .legend').innerHTML = legendHtml(
      legendEntries(speaker, facts, state, cells),
      this.#pressed,
    );
  }

  /** The regions that the legend leaves bright; null for all. */
  #shown(): Set<string> | null {
    if (!this.#scene || this.#pressed.size === 0) return null;
    const keyOf = ({ fill }: ExplorerCell) => (typeof fill === 'number' ? `c-${fill}` : fill);
    return new Set(
      this.#scene.cells.filter((cell) => this.#pressed.has(keyOf(cell))).map(({ code }) => code),
    );
  }

  #dim() {
    const shown = this.#shown();
    for (const link of this.querySelectorAll(`.figure ${regionLink}`))
      link.classList.toggle('dim', shown !== null && !shown.has(link.getAttribute('data-code') ?? ''));
  }

  #press(button: Element) {
    if (!this.#scene) return;
    const { speaker, state } = this.#scene;
    const key = button.getAttribute('data-key') ?? '';
    if (!this.#pressed.delete(key)) this.#pressed.add(key);
    for (const one of this.querySelectorAll('.legend button'))
      one.setAttribute('aria-pressed', String(this.#pressed.has(one.getAttribute('data-key') ?? '')));
    if (state.view === 'table') this.#drawTable();
    this.#dim();
    const keys = [...this.querySelectorAll('.legend [aria-pressed=true] .words')].map(
      (one) => one.textContent ?? '',
    );
    part(this, '.said').textContent =
      keys.length === 0
        ? speaker.t('explorer.unfiltered')
        : speaker.t('explorer.filtered', { keys: speaker.list(keys), n: this.#shown()?.size ?? 0 });
  }

  #pins() {
    if (!this.#scene) return;
    const { speaker, state } = this.#scene;
    part(this, '.pin-list').innerHTML = pinsHtml(speaker, state.pinned);
    const pinned = new Set(state.pinned);
    for (const link of this.querySelectorAll(`.figure ${regionLink}`))
      link.classList.toggle('pinned', pinned.has(link.getAttribute('data-code') ?? ''));
    for (const button of this.querySelectorAll('.pane-table [data-pin]')) {
      const isPinned = pinned.has(button.getAttribute('data-pin') ?? '');
      button.setAttribute('aria-pressed', String(isPinned));
      button.textContent = speaker.t(isPinned ? 'explorer.unpin' : 'explorer.pin');
    }
  }

  /** Adds a region to the comparison or takes it out; nothing else of the view changes. */
  #pin(code: string) {
    if (!this.#scene) return;
    const { state, speaker } = this.#scene;
    const region = speaker.regionName(code);
    const isPinned = state.pinned.includes(code);
    const said = part(this, '.said');
    if (!isPinned && state.pinned.length >= mostPinned) {
      part(this, '.explorer-problem').textContent = speaker.t('explorer.full', { most: mostPinned });
      return;
    }
    const pinned = isPinned ? state.pinned.filter((one) => one !== code) : [...state.pinned, code];
    part(this, '.explorer-problem').textContent = '';
    this.#scene = { ...this.#scene, state: { ...state, pinned } };
    this.#keep('push');
    this.#pins();
    said.textContent = speaker.t(isPinned ? 'explorer.unpinned' : 'explorer.pinned', { region });
  }

  #listen() {
    const stage = part(this, '.stage');
    this.#card = new RegionCard(stage);
    this.#zoom = new MapZoom(part(this, '.drawing'));
    this.#years = new YearControl(part(this, '.years'), {
      show: (period) => this.#go({ period }, 'none'),
      settle: () => this.#keep('push'),
      play: () => this.#play(),
    });
    part(this, '.controls').addEventListener('change', (event) =>
      this.#choose(event.target as HTMLInputElement),
    );
    this.addEventListener('click', (event) => this.#click(event));
    stage.addEventListener('pointerover', (event) => this.#point(event));
    stage.addEventListener('pointerleave', () => this.#leave());
    stage.addEventListener('focusin', (event) => this.#focus(event.target as Element));
    stage.addEventListener('focusout', () => this.#leave());
    this.addEventListener('keydown', (event) => this.#key(event));
  }

  #choose({ name, value }: HTMLInputElement) {
    this.#stop();
    if (name === 'indicator' || name === 'level' || name === 'view') this.#go({ [name]: value }, 'push');
    if (name === 'mode') this.#go({ period: this.#periodFor(value) }, 'push');
  }

  /** The period of the other kind nearest to what is shown: the same year, else the first choice, else the last. */
  #periodFor(mode: string): string {
    const state = this.#scene?.state ?? defaultState(this.#catalogue);
    const { goals, figures, first } = choicesOf(this.#catalogue, state);
    const there = mode === 'goals' ? goals : figures;
    const same = there.find((period) => yearOf(period) === yearOf(state.period));
    return same ?? (there.includes(first) ? first : (there.at(-1) ?? state.period));
  }

  #click(event: MouseEvent) {
    const target = event.target as Element;
    const find = (selector: string) => target.closest(selector);
    const link = find(`.stage ${regionLink}`);
    if (link) this.#clickRegion(event, link);
    const [key, pin, zoom] = [find('[data-key]'), find('[data-pin]'), find('[data-zoom]')];
    if (key) this.#press(key);
    if (pin) this.#pinFrom(pin);
    if (zoom) this.#zoom?.run(zoom.getAttribute('data-zoom') as 'zoomIn');
    if (find('[data-close]')) this.#close();
    if (find('.share')) this.#share();
    const year = find('a[data-period]');
    if (year && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const view = viewsOf(this.#catalogue, this.#scene?.state.level ?? '')[0] ?? 'table';
      this.#go({ period: year.getAttribute('data-period') ?? '', view }, 'push');
    }
  }

  /** A click or tap holds the card of a region; the enter key and clicks with a modifier follow the link. */
  #clickRegion(event: MouseEvent, link: Element) {
    const isPlain = event.detail > 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!isPlain) return;
    event.preventDefault();
    if (!this.#zoom?.hasDragged) this.#showCard(link, true);
  }

  #pinFrom(button: Element) {
    const isInCard = this.#card?.has(button);
    this.#pin(button.getAttribute('data-pin') ?? '');
    if (!isInCard) return;
    const code = this.#card?.code;
    const link = this.querySelector(`.stage a[data-code="${code}"]`);
    if (link) this.#showCard(link, true);
    part(this, '.region-card [data-pin]').focus();
  }

  #showCard(link: Element, isHeld: boolean) {
    const code = link.getAttribute('data-code') ?? '';
    const cell = this.#scene?.cells.find((one) => one.code === code);
    if (!cell || !this.#scene) return;
    const { speaker, state } = this.#scene;
    this.#card?.show(link, code, cardHtml(speaker, cell, state.pinned.includes(code)), isHeld);
  }

  #point(event: PointerEvent) {
    if (this.#card?.isHeld || event.pointerType === 'touch') return;
    const link = (event.target as Element).closest(regionLink);
    if (link) this.#showCard(link, false);
    else this.#card?.hide();
  }

  #focus(target: Element) {
    const link = target.closest(regionLink);
    if (!link || this.#card?.has(target)) return;
    this.#zoom?.follow(link);
    if (link.matches(':focus-visible')) this.#showCard(link, false);
  }

  #leave() {
    if (!this.#card?.isHeld) this.#card?.hide();
  }

  #close() {
    const code = this.#card?.code;
    this.#card?.hide();
    this.querySelector<SVGAElement>(`.stage a[data-code="${code}"]`)?.focus();
    this.#card?.hide();
  }

  /** One tab stop a drawing; the arrow keys lead from region to region. */
  #rove() {
    for (const svg of this.querySelectorAll('.stage svg')) {
      const links = [...svg.querySelectorAll(regionLink)];
      if (links.some((link) => link.getAttribute('tabindex') === '0')) continue;
      for (const [index, link] of links.entries()) link.setAttribute('tabindex', index === 0 ? '0' : '-1');
    }
  }

  #key(event: KeyboardEvent) {
    if (event.key === 'Escape' && this.#card?.code) return this.#close();
    const link = (event.target as Element).closest<SVGAElement>(`.stage ${regionLink}`);
    if (!link || event.ctrlKey || event.metaKey || event.altKey) return;
    const isMap = this.#scene?.state.view === 'map';
    if (event.key === ' ') this.#pin(link.dataset['code'] ?? '');
    else if (!(isMap && this.#zoom?.key(event.key)) && !this.#step(link, event.key)) return;
    event.preventDefault();
  }

  #step(link: SVGAElement, key: string): boolean {
    const links = [...(link.closest('svg')?.querySelectorAll<SVGAElement>(regionLink) ?? [])];
    const nodes = links.map((one) => ({ one, x: Number(one.dataset['x']), y: Number(one.dataset['y']) }));
    const from = nodes.find(({ one }) => one === link);
    const ends = { Home: nodes[0], End: nodes.at(-1) }[key];
    const to = ends ?? (from && nextInDirection(from, nodes, key));
    if (!to) return false;
    link.setAttribute('tabindex', '-1');
    to.one.setAttribute('tabindex', '0');
    to.one.focus();
    return true;
  }

  #periods(): readonly string[] {
    if (!this.#scene) return [];
    const { goals, figures } = choicesOf(this.#catalogue, this.#scene.state);
    return isGoals(this.#scene.state.period) ? goals : figures;
  }

  /** Plays the years from the one shown, from the first when it is the last; readers who want no motion step. */
  #play() {
    if (this.#playing) return this.#stop();
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (isCalm) return this.#next('push');
    this.#playing = setInterval(() => {
      const periods = this.#periods();
      if (this.#scene?.state.period === periods.at(-2) || periods.length < 2) this.#stop();
      this.#next('none');
    }, beat);
    this.#next('none');
  }

  #next(keeping: Keeping) {
    const periods = this.#periods();
    const at = periods.indexOf(this.#scene?.state.period ?? '');
    const period = periods[(at + 1) % Math.max(1, periods.length)];
    if (period) this.#go({ period }, keeping);
  }

  #stop() {
    if (!this.#playing) return;
    clearInterval(this.#playing);
    this.#playing = undefined;
    this.#keep('push');
    this.#controls();
  }

  async #share() {
    const speaker = this.#scene?.speaker;
    const isCopied = await copyText(location.href);
    part(this, '.explorer-problem').textContent =
      speaker?.t(isCopied ? 'explorer.shared' : 'explorer.shareByHand') ?? '';
  }
}

customElements.define('region-explorer', RegionExplorer);
