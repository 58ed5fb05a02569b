import { fill } from '../../i18n/text.ts';
import type { TimelineSetting } from '../../views/timeline.ts';
import {
  readTimeline,
  type TimelineChoices,
  type TimelineState,
  usualState,
  writeTimeline,
} from '../../views/timeline-address.ts';
import { drawingWidths, timelineDrawing, timelineSentence } from '../../views/timeline-drawing.ts';
import { isInWindow } from '../../views/timeline-event.ts';
import { isChosen } from '../../views/timeline-filter.ts';
import { eventTable } from '../../views/timeline-table.ts';
import { heldWithin, panned, type TimelineWindow, zoomed } from '../../views/timeline-window.ts';
import type { FigureMenu } from '../figure-menu.ts';
import { followGestures } from './timeline-drag.ts';
import { TimelineForm } from './timeline-form.ts';
import { Marks } from './timeline-marks.ts';
import { readRows, type TimelineRow } from './timeline-rows.ts';

/** Moves and zooms by their names, for buttons and keys. */
type Step = 'earlier' | 'later' | 'closer' | 'wider' | 'whole';

const keys: Readonly<Record<string, Step>> = { '+': 'closer', '=': 'closer', '-': 'wider', '0': 'whole' };
const shiftKeys: Readonly<Record<string, Step>> = { ArrowLeft: 'earlier', ArrowRight: 'later' };

/**
 * `<timeline-view>`: the list and the drawing of the same events, filtered and zoomed; the address holds all of it.
 * Without script it holds everything, drawn and listed.
 */
class TimelineView extends HTMLElement {
  #setting!: TimelineSetting;
  #choices!: TimelineChoices;
  #state!: TimelineState;
  #rows: TimelineRow[] = [];
  #form!: TimelineForm;
  #marks!: Marks;
  /** The window at the start of a drag. */
  #held: TimelineWindow | null = null;
  /** Whether the script has opened what is folded. */
  #isOpen = false;
  /** What the drawing shows, so that nothing is drawn twice. */
  #drawn = '';

  connectedCallback() {
    this.#setting = JSON.parse(this.#part('.setting').textContent ?? '') as TimelineSetting;
    this.#rows = readRows(this);
    this.#form = new TimelineForm(this.#part<HTMLFormElement>('form'));
    const { usual, limits } = this.#setting;
    this.#choices = { regions: this.#form.regions, levels: this.#form.levels, usual, limits };
    this.#state = usualState(this.#choices);
    this.#marks = new Marks(this.#part('.tl-drawing'));
    this.#listen();
    this.#follow();
  }

  #part<T extends Element = HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`missing part: ${selector}`);
    return found;
  }

  #listen() {
    const box = this.#part('.tl-drawing');
    this.#form.onChoice((choice) => this.#choose(choice));
    this.#form.onStep((step) => this.#step(step as Step));
    box.tabIndex = -1;
    box.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const step = event.shiftKey ? (shiftKeys[event.key] ?? keys[event.key]) : keys[event.key];
      if (!step) return;
      event.preventDefault();
      this.#step(step);
    });
    followGestures(box, {
      drag: (share, isDone) => this.#drag(share, isDone),
      zoom: (direction, share) => {
        const { from, to } = this.#state;
        this.#choose(zoomed(this.#state, direction, this.#choices.limits, from + share * (to - from)));
      },
    });
    addEventListener('popstate', () => this.#follow());
  }

  #step(step: Step) {
    const { limits, usual } = this.#choices;
    if (step === 'whole') return this.#choose(usual);
    if (step === 'earlier' || step === 'later')
      return this.#choose(panned(this.#state, step === 'later' ? 1 : -1, limits));
    this.#choose(zoomed(this.#state, step === 'closer' ? 'in' : 'out', limits));
  }

  #drag(share: number, isDone: boolean) {
    this.#held ??= { from: this.#state.from, to: this.#state.to };
    const by = Math.round(-share * (this.#held.to - this.#held.from));
    const window = heldWithin({ from: this.#held.from + by, to: this.#held.to + by }, this.#choices.limits);
    if (!isDone) return this.#show({ ...this.#state, ...window });
    this.#held = null;
    this.#choose(window);
  }

  /** A choice of the reader: it goes into the address and can be undone with Back. Dates that are none stay out. */
  #choose(choice: Partial<TimelineState> & { fromText?: string; toText?: string }) {
    const { fromText, toText, ...plain } = choice;
    let state: TimelineState = { ...this.#state, ...plain };
    if (fromText !== undefined && toText !== undefined) {
      const asked = new URLSearchParams({ from: fromText, to: toText });
      const read = readTimeline(`?${asked}`, this.#choices);
      if (read.ignored.length > 0) {
        this.#form.fill(this.#state);
        return this.#form.say(fill(this.#setting.says.badDate, { text: `${fromText} – ${toText}` }));
      }
      state = { ...state, from: read.state.from, to: read.state.to };
    }
    const address = writeTimeline(state, this.#choices);
    const isSame = address === writeTimeline(this.#state, this.#choices);
    if (address !== location.search) history.pushState(null, '', `${location.pathname}${address}`);
    if (!isSame) this.#show(state);
  }

  /** Takes the state from the address. */
  #follow() {
    const { state, ignored } = readTimeline(location.search, this.#choices);
    this.#show(state);
    if (ignored.length > 0)
      this.#form.say(fill(this.#setting.says.ignored, { parameters: ignored.join(', ') }), true);
    delete document.documentElement.dataset['timing'];
  }

  #chosen(): TimelineRow[] {
    return this.#rows.filter((row) => isChosen(row, this.#state, this.#form.parentOf));
  }

  #show(state: TimelineState) {
    this.#state = state;
    const chosen = this.#chosen();
    const visible = chosen.filter((row) => isInWindow(row, state));
    const undated = chosen.filter(({ start, end }) => start === '' && end === '');
    this.#list(new Set([...visible, ...undated]));
    this.#form.fill(state);
    const isList = state.view === 'list';
    for (const part of this.querySelectorAll<HTMLElement>('.tl-drawing, .tl-key, .tl-help'))
      part.hidden = isList;
    this.#draw(visible);
    this.#describe(visible, chosen.length - visible.length - undated.length);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
      link.search = writeTimeline(state, this.#choices);
  }

  /** Shows some lines of the list, and the headings above them; what is folded is opened when it is all there is. */
  #list(shown: ReadonlySet<TimelineRow>) {
    for (const row of this.#rows) row.line.hidden = !shown.has(row);
    const linesIn = (part: Element) => part.querySelectorAll('li[data-kind]:not([hidden])').length;
    for (const part of this.querySelectorAll<HTMLElement>('.tl-year, .tl-outside, .tl-year details'))
      part.hidden = linesIn(part) === 0;
    for (const part of this.querySelectorAll<HTMLElement>(':scope > .section'))
      part.toggleAttribute('data-empty', linesIn(part) === 0);
    const isOpen = this.#state.view === 'list' || this.#state.kinds.length === 1;
    for (const part of this.querySelectorAll<HTMLDetailsElement>('.tl-year details')) {
      const count = part.querySelector('.n');
      if (count) count.textContent = String(linesIn(part));
      if (isOpen !== this.#isOpen) part.open = isOpen;
    }
    this.#isOpen = isOpen;
  }

  #drawingOf(visible: readonly TimelineRow[]): string {
    const { from, to } = this.#state;
    return [from, to, ...visible.map(({ id }) => id)].join(' ');
  }

  #draw(visible: readonly TimelineRow[]) {
    const drawing = this.#drawingOf(visible);
    if (drawing === this.#drawn) return;
    this.#drawn = drawing;
    const { words, days } = this.#setting;
    const { focused } = this.#marks;
    for (const size of ['wide', 'narrow'] as const)
      this.#part(`.tl-drawing > .${size}-only`).innerHTML = timelineDrawing(
        visible,
        this.#state,
        words,
        days,
        {
          id: `timeline-${size}`,
          width: drawingWidths[size],
        },
      );
    this.#marks.refresh(focused);
  }

  #describe(visible: readonly TimelineRow[], outside: number) {
    const { words, says } = this.#setting;
    const sentence = timelineSentence(visible, this.#state, words);
    this.#part('.subtitle').textContent = sentence;
    const about = [
      fill(says.shown, { n: visible.length }),
      outside > 0 ? fill(says.outside, { n: outside }) : '',
    ];
    this.#form.say(about.filter(Boolean).join(words.lang === 'en' ? ' ' : ''));
    void customElements.whenDefined('figure-menu').then(() => {
      const menu = this.#part<FigureMenu>('figure-menu');
      menu.figure = {
        ...menu.figure,
        sentence: `${sentence.replace(/[。.]$/, '')}${says.tail}`,
        table: eventTable(visible),
        file: ['edumilestones-timeline', this.#state.region].filter(Boolean).join('-'),
      };
    });
  }
}

customElements.define('timeline-view', TimelineView);
