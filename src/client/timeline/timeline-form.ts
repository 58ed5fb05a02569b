import type { TimelineState } from '../../views/timeline-address.ts';
import { eventKinds } from '../../views/timeline-event.ts';
import type { ParentOf } from '../../views/timeline-filter.ts';
import { fromText, toText } from '../../views/timeline-window.ts';

/** What the form asks for: dates are texts, as they were typed. */
export type FormChoice = Partial<Pick<TimelineState, 'region' | 'level' | 'kinds' | 'view'>> & {
  fromText?: string;
  toText?: string;
};

/** The controls of a timeline, and the line in which it speaks. */
export class TimelineForm {
  readonly #form: HTMLFormElement;
  readonly #status: HTMLElement | null;
  readonly regions: ReadonlySet<string>;
  readonly levels: ReadonlySet<string>;
  readonly parentOf: ParentOf;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#status = form.querySelector('[role="status"]');
    const options = [...this.#select('region').options].filter(({ value }) => value !== '');
    const parents = new Map(options.map((option) => [option.value, option.dataset['up'] ?? '']));
    this.regions = new Set(parents.keys());
    this.levels = new Set([...this.#select('level').options].map(({ value }) => value).filter(Boolean));
    this.parentOf = (code) => parents.get(code) ?? '';
  }

  onChoice(choose: (choice: FormChoice) => void) {
    this.#form.addEventListener('change', ({ target }) => {
      const { name, value, dataset } = target as HTMLInputElement;
      if (name === 'from' || name === 'to') return choose(this.#dates());
      if (dataset['choice'] === 'kind') return choose({ kinds: this.#kinds() });
      if (name === 'region' || name === 'level') choose({ [name]: value });
      if (name === 'view') choose({ view: value === 'list' ? 'list' : 'both' });
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      choose(this.#dates());
    });
  }

  onStep(step: (name: string) => void) {
    this.#form.addEventListener('click', ({ target }) => {
      const name = (target as Element).closest<HTMLElement>('[data-step]')?.dataset['step'];
      if (name) step(name);
    });
  }

  /** Shows a state in the controls. */
  fill(state: TimelineState) {
    this.#select('region').value = state.region;
    this.#select('level').value = state.level;
    this.#input('from').value = fromText(state);
    this.#input('to').value = toText(state);
    for (const box of this.#boxes()) box.checked = state.kinds.some((kind) => kind === box.value);
    for (const radio of this.#form.querySelectorAll<HTMLInputElement>('[name="view"]'))
      radio.checked = radio.value === state.view;
  }

  /** Says something, instead of what was said before or before it. */
  say(text: string, isBefore = false) {
    if (this.#status) this.#status.textContent = isBefore ? `${text} ${this.#status.textContent}` : text;
  }

  /** The kinds that are ticked; all of them when the last tick is taken away. */
  #kinds(): TimelineState['kinds'] {
    const ticked = this.#boxes().filter(({ checked }) => checked);
    const kinds = eventKinds.filter((kind) => ticked.some(({ value }) => value === kind));
    return kinds.length > 0 ? kinds : eventKinds;
  }

  #dates(): FormChoice {
    return { fromText: this.#input('from').value.trim(), toText: this.#input('to').value.trim() };
  }

  #boxes(): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>('[data-choice="kind"]')];
  }

  #select(name: string): HTMLSelectElement {
    return this.#form.elements.namedItem(name) as HTMLSelectElement;
  }

  #input(name: string): HTMLInputElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement;
  }
}
