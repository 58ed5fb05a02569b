import type { MapEvent } from '../../views/explorer-speaker.ts';

/** The place of a time among the years of a slider, 0 to 1; null for a time outside them. */
export function placeOfTime(years: readonly number[], time: number): number | null {
  const last = years.length - 1;
  const middles = years.map((year) => year + 0.5);
  const [first = 0, end = 0] = [middles[0], middles[last]];
  if (last < 1 || time < first || time > end) return null;
  const index = Math.max(0, middles.findIndex((middle) => middle >= time) - 1);
  const [from = 0, to = 1] = [middles[index], middles[index + 1]];
  return (index + Math.min(1, Math.max(0, (time - from) / (to - from)))) / last;
}

/** What the control shows. */
export interface YearSpec {
  periods: readonly string[];
  years: readonly string[];
  at: number;
  label: string;
  valueText: string;
  events: readonly MapEvent[];
  play: string;
}

/** The slider over the years that exist, with ticks for what happened and a button that plays them. */
export class YearControl {
  readonly #box: HTMLElement;
  readonly #input: HTMLInputElement;
  #periods: readonly string[] = [];

  constructor(
    box: HTMLElement,
    { show, settle, play }: { show: (period: string) => void; settle: () => void; play: () => void },
  ) {
    this.#box = box;
    this.#input = box.querySelector('input') ?? document.createElement('input');
    this.#input.addEventListener('input', () => show(this.#periods[Number(this.#input.value)] ?? ''));
    this.#input.addEventListener('change', settle);
    box.querySelector('.play')?.addEventListener('click', play);
  }

  update(spec: YearSpec) {
    const { periods, years, at, label, valueText, events, play } = spec;
    this.#periods = periods;
    this.#input.max = String(periods.length - 1);
    this.#input.value = String(at);
    this.#input.setAttribute('aria-valuetext', valueText);
    this.#box.classList.toggle('single', periods.length < 2);
    this.#text('label', label);
    this.#text('output', years[at] ?? '');
    this.#text('.play', play);
    const ticks = this.#box.querySelector('.ticks');
    ticks?.replaceChildren(
      ...events.flatMap(({ time, date, text }) => {
        const place = placeOfTime(years.map(Number), time);
        return place === null ? [] : [tick(place, `${date} ${text}`)];
      }),
    );
  }

  #text(selector: string, text: string) {
    const found = this.#box.querySelector(selector);
    if (found) found.textContent = text;
  }
}

function tick(place: number, title: string): HTMLElement {
  const mark = document.createElement('span');
  mark.style.setProperty('--place', String(place));
  mark.title = title;
  return mark;
}
